import { parseHTML } from 'linkedom';

export interface Block {
  readonly text: string;
  /** Nothing but links: a menu or a list of other articles. */
  readonly isMenu: boolean;
  /** Text that stands in no block of its own: the first lines of an old page, a label, a time. */
  readonly isLoose: boolean;
}

/** The part of a DOM that is read here. */
interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
}

interface PageElement extends PageNode {
  readonly childNodes: Iterable<PageNode>;
  matches(selector: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement & { replaceWith(text: string): void }>;
}

const BLOCKS = 'p, h2, h3, h4, h5, h6, li, blockquote, figcaption, pre, td, dd, dt';
// What flows within a line of text, unless it holds blocks, as old pages have it.
const INLINE =
  'a, abbr, acronym, b, bdi, bdo, big, cite, code, del, dfn, em, font, i, ins, kbd, mark, q, s, samp, small, span, strike, strong, sub, sup, time, tt, u, var, wbr';
const MENU_SHARE = 0.8;
const ELEMENT = 1;
const COMMENT = 8;

/** The blocks of text in reading order, innermost ones only, so that a paragraph in a list is not read twice. */
export function blocksOf(html: string): Block[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return blocksIn(document.body);
}

/** Text with each run of white space as one blank. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function blocksIn(element: PageElement): Block[] {
  const blocks: Block[] = [];
  let loose = '';
  const flush = (): void => {
    const text = plain(loose);
    if (text) blocks.push({ text, isMenu: false, isLoose: true });
    loose = '';
  };
  for (const node of element.childNodes) {
    if (!isElement(node) || isInline(node)) {
      if (node.nodeType !== COMMENT) loose += node.textContent ?? '';
      continue;
    }
    flush();
    blocks.push(...(isInnermost(node) ? linesOf(node) : blocksIn(node)));
  }
  flush();
  return blocks;
}

function linesOf(block: PageElement): Block[] {
  let linked = 0;
  for (const link of block.querySelectorAll('a')) linked += plain(link.textContent ?? '').length;
  for (const lineBreak of block.querySelectorAll('br')) lineBreak.replaceWith('\n');
  const lines = (block.textContent ?? '')
    .split(/\n\s*\n/)
    .map(plain)
    .filter(Boolean);
  const isMenu = linked > lines.join('').length * MENU_SHARE;
  return lines.map((text) => ({ text, isMenu, isLoose: false }));
}

function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

function isInline(element: PageElement): boolean {
  return element.matches(INLINE) && !element.querySelector(BLOCKS);
}

function isInnermost(element: PageElement): boolean {
  return element.matches(BLOCKS) && !element.querySelector(BLOCKS);
}
