import { plain } from './page-blocks.ts';

/** The part of a DOM document that facts are read from. */
export interface PageDocument {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface PageElement {
  readonly textContent: string | null;
  readonly parentElement: PageElement | null;
  closest(selector: string): PageElement | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
}

/** Text with each run of white space as one blank; null for none. */
export function clean(text: string | null | undefined): string | null {
  return plain(text ?? '') || null;
}

/** What a meta tag says, or null. */
export function metaContent(document: PageDocument, selector: string): string | null {
  return clean(document.querySelector(selector)?.getAttribute('content'));
}
