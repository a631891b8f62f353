import { isSentence, plain } from './page-blocks.ts';

/** The part of a DOM that is changed here. */
interface Byline {
  readonly textContent: string | null;
  readonly isConnected: boolean;
  closest(selector: string): Byline | null;
  remove(): void;
}

interface Page {
  querySelectorAll(selector: string): Iterable<Byline>;
}

const BYLINES = [
  '[rel="author"]',
  '[itemprop="author"]',
  '[class~="by" i]',
  '[class*="byline" i]',
  '[class*="author" i]',
  '[class*="dateline" i]',
  '[class*="credit" i]',
  '[class*="copyright" i]',
  '[class~="source" i]',
  'time',
].join(',');
const TEXT = 'p, li, td';
const LONGEST = 120;

/**
 * Takes who wrote it, when it was printed and who made the picture out of the page.
 * @returns the text that was taken out
 */
export function takeBylines(page: Page): string[] {
  const taken: string[] = [];
  for (const byline of page.querySelectorAll(BYLINES)) {
    const text = plain(byline.textContent ?? '');
    if (!byline.isConnected || text.length > LONGEST || isWithinSentence(byline, text)) continue;
    if (text) taken.push(text);
    byline.remove();
  }
  return taken;
}

// "Firefighters were called at <time>05:40</time> to the quay."
function isWithinSentence(byline: Byline, text: string): boolean {
  const holder = plain(byline.closest(TEXT)?.textContent ?? '');
  return holder.length > text.length && isSentence(holder);
}
