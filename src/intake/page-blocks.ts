import { parseHTML } from 'linkedom';

export interface Block {
  readonly text: string;
  /** Nothing but links: a menu or a list of other articles. */
  readonly isMenu: boolean;
  /** Text that stands in no block of its own: the first lines of an old page, a label, a time. */
  readonly isLoose: boolean;
  /** The element that it stands in, which its neighbours share. */
  readonly box: unknown;
  /** What that element is called; blank for one without a class. */
  readonly boxName: string;
}

/** The part of a DOM that is read here. */
interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface BlockElement extends PageNode {
  readonly localName: string;
  readonly parentElement: unknown;
  getAttribute(name: string): string | null;
  matches(selector: string): boolean;
  closest(selector: string): unknown;
  querySelector(selector: string): unknown;
  querySelectorAll(selector: string): Iterable<PageNode>;
}

const BLOCKS = 'p, h2, h3, h4, h5, h6, li, blockquote, figcaption, pre, td, dd, dt';
const CELL_BLOCKS = `${BLOCKS}, div`;
// What flows within a line of text, unless it holds blocks, as old pages have it.
const INLINE =
  'a, abbr, acronym, b, bdi, bdo, big, cite, code, del, dfn, em, font, i, ins, kbd, mark, q, s, samp, small, span, strike, strong, sub, sup, time, tt, u, var, wbr';
const MENU_SHARE = 0.8;
// A label before its links makes them no sentence: "Other articles: …".
const LABELLED_MENU_SHARE = 0.5;
// What is a sentence is text of the article wherever it stands; labels, times and bylines have no full stop.
const SENTENCE_END = /[.!?\u2026]["'\u2019\u201D)\]]*$/;
// A whole sentence may be a link; headlines of other articles have no full stop.
const STATEMENT_END = /[^.]\.["'\u2019\u201D)\]]*$/;
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

/** Letters alone: what wraps and unwraps a text changes its white space. */
export function lettersOf(text: string): string {
  return text.replace(/\s+/g, '');
}

export function isSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** Whether a block can be a part of an article. */
export function isProse({ text, isMenu, isLoose }: Block): boolean {
  return !isMenu && (!isLoose || isSentence(text));
}

/** As `blocksOf`, of an element that stays as it is. */
export function blocksIn(element: BlockElement): Block[] {
  const blocks: Block[] = [];
  const boxName = element.getAttribute('class') ?? '';
  let loose = '';
  const flush = (): void => {
    const text = plain(loose);
    if (text) blocks.push({ text, isMenu: false, isLoose: true, box: element, boxName });
    loose = '';
  };
  for (const node of element.childNodes) {
    if (!isElement(node) || isInline(node)) {
      if (node.nodeType !== COMMENT) loose += node.textContent ?? '';
      continue;
    }
    flush();
    blocks.push(...(isInnermost(node) ? linesOf(node, element) : blocksIn(node)));
  }
  flush();
  return blocks;
}

function linesOf(block: BlockElement, box: BlockElement): Block[] {
  const lines = printed(block)
    .split(/\n\s*\n/)
    .map(plain)
    .filter(Boolean);
  const isMenu = block.closest('a') !== null || isMenuOf(block, lines);
  const boxName = box.getAttribute('class') ?? '';
  return lines.map((text) => ({ text, isMenu, isLoose: false, box, boxName }));
}

function isMenuOf(block: BlockElement, lines: readonly string[]): boolean {
  let linked = 0;
  for (const link of block.querySelectorAll('a')) linked += plain(link.textContent ?? '').length;
  if (block.localName === 'p' && lines.some((line) => STATEMENT_END.test(line))) return false;
  const share = linked / lines.join('').length;
  return share > MENU_SHARE || (share > LABELLED_MENU_SHARE && !lines.some(isSentence));
}

// White space of the source is a blank, a line break is a line.
function printed(node: PageNode): string {
  if (!isElement(node))
    return node.nodeType === COMMENT ? '' : (node.textContent ?? '').replace(/\s+/g, ' ');
  if (node.localName === 'br') return '\n';
  let text = '';
  for (const child of node.childNodes) text += printed(child);
  return text;
}

function isElement(node: PageNode): node is BlockElement {
  return node.nodeType === ELEMENT;
}

function isInline(element: BlockElement): boolean {
  return element.matches(INLINE) && !element.querySelector(BLOCKS);
}

function isInnermost(element: BlockElement): boolean {
  return element.matches(BLOCKS) && !element.querySelector(isCell(element) ? CELL_BLOCKS : BLOCKS);
}

// A cell of an old page's layout holds the page.
function isCell({ localName }: BlockElement): boolean {
  return localName === 'td';
}
