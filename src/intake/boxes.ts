import boxes from './boxes.json' with { type: 'json' };
import { NAMED, namesOf } from './element-names.ts';
import { type BlockElement, blocksIn, isSentence, lettersOf, plain } from './page-blocks.ts';

/** The part of a DOM that is changed here. */
interface Box extends BlockElement {
  readonly isConnected: boolean;
  readonly parentElement: Box | null;
  closest(selector: string): Box | null;
  getAttribute(name: string): string | null;
  removeAttribute(name: string): void;
  remove(): void;
  querySelectorAll(selector: string): Iterable<Box>;
}

interface Page {
  readonly body: Box;
  querySelectorAll(selector: string): Iterable<Box>;
}

/** What is known of the article before its page is cleared. */
interface Known {
  readonly title: string | null;
  /** Selectors of the text that only subscribers are shown. */
  readonly walled: readonly string[];
}

const UNPRINTED = 'script, style, noscript, template, svg, iframe, object';
const HEADINGS = 'h1, h2, h3';
const WHOLE = 'html, body, main, [role="main"], [itemprop~="articleBody"]';
// A first letter that is drawn large is hidden from those who listen, not from those who read.
const LETTERS =
  'p [aria-hidden], li [aria-hidden], figcaption [aria-hidden], :is(h1, h2, h3, h4) [aria-hidden]';
const SKIPS = 'a[href^="#"]';
const SKIP = new RegExp(`^(?:${boxes.skips.join('|')})`, 'i');
const SHORTEST_WALLED_TEXT = 3;
const SCRAMBLED = 'encrypted';
const HIDING = ['hidden', 'style', 'aria-hidden'];
const QUOTES = 'blockquote, [class*="pull" i], [class*="quote" i]';
// What stands round an article and is none.
const ROUND = 'nav, footer, dialog, [role="dialog"]';
const SHORTEST_PROSE = 40;
const QUOTE_MARKS = /^["'\u2018\u201C]|["'\u2019\u201D]$/g;
const LONGEST_SPEAKER = 100;
const SHORTEST_QUOTE = 15;

/**
 * Takes what is never part of an article out of the page, by element and by the names that publishers give their boxes.
 * Readability drops most of it by score; short pages fool the score, so it goes first.
 * @returns the text that was taken out
 */
export function takeBoxes(page: Page, { title, walled }: Known): string[] {
  for (const element of page.querySelectorAll(UNPRINTED)) element.remove();
  for (const letter of page.querySelectorAll(LETTERS)) letter.removeAttribute('aria-hidden');
  const headline = [...page.querySelectorAll(HEADINGS)].find(
    ({ textContent }) => plain(textContent ?? '') === title,
  );
  const holders = holdersOf(headline);
  const isWhole = (box: Box): boolean => box.matches(WHOLE) || holders.has(box);
  // Comments may be longer than the article, so they go before the rest is weighed.
  const isAll = leavesNothing(page);
  const early = [
    ...take(shutWalls(page, walled), isWhole),
    ...take(headline?.localName === 'h1' ? otherArticles(page) : [], isWhole),
    ...take(namedAs(page, boxes.comments), (box) => isWhole(box) || isAll(box)),
  ];
  const most = proseOf(page.body) / 2;
  const others = kindsOfBoxes(page).flatMap((kind) => {
    const loose = kind.filter((box) => box.isConnected && !isWhole(box));
    return proseIn(loose) > most ? [] : take(loose, isWhole);
  });
  for (const unseen of namedAs(page, boxes.unseen)) if (!isWhole(unseen)) unseen.remove();
  return [...early, ...others, ...take(repeatedQuotes(page), isWhole)];
}

// Boxes of one name are weighed together: a page may lay out its text in several of them.
function kindsOfBoxes(page: Page): Box[][] {
  return [
    ...boxes.elements.map((selector) => [...page.querySelectorAll(selector)]),
    ...boxes.names.map((name) => namedAs(page, [name])),
    skippedBoxes(page),
  ];
}

// What is loaded behind the article as one reads on.
function otherArticles(page: Page): Box[] {
  return [...page.querySelectorAll('article')].filter((one) => one.querySelector('h1') !== null);
}

function proseIn(found: readonly Box[]): number {
  const all = new Set(found);
  return found
    .filter((box) => ![...holdersOf(box.parentElement)].some((holder) => all.has(holder)))
    .reduce((sum, box) => sum + proseOf(box), 0);
}

function holdersOf(headline: Box | null | undefined): Set<Box> {
  const holders = new Set<Box>();
  for (let box = headline; box; box = box.parentElement) holders.add(box);
  return holders;
}

// Opinion is called "comment" by some: a page of nothing but comments has its article among them.
function leavesNothing(page: Page): (box: Box) => boolean {
  let left = proseOf(page.body) - proseIn([...page.querySelectorAll(ROUND)]);
  return (box) => {
    const own = proseOf(box);
    if (left - own < SHORTEST_PROSE) return true;
    left -= own;
    return false;
  };
}

// A sentence of a paragraph that is set large once more beside it. What is quoted twice stays, as no paragraph has it.
function repeatedQuotes(page: Page): Box[] {
  const outside = [...page.querySelectorAll('p, li')]
    .filter((one) => one.closest(QUOTES) === null)
    .map(({ textContent }) => lettersOf(textContent ?? ''))
    .join('\n');
  return [...page.querySelectorAll(QUOTES)].filter((quote) => {
    const [first] = blocksIn(quote);
    const letters = lettersOf(first?.text ?? '').replace(QUOTE_MARKS, '');
    const rest = lettersOf(quote.textContent ?? '').length - letters.length;
    return letters.length >= SHORTEST_QUOTE && rest <= LONGEST_SPEAKER && outside.includes(letters);
  });
}

// The text behind a paywall is part of what was saved, often hidden until the reader pays; the wall itself is short.
function shutWalls(page: Page, walled: readonly string[]): Box[] {
  const walls = namedAs(page, boxes.walls);
  const texts = [
    ...walled.flatMap((selector) => found(page, selector)),
    ...namedAs(page, boxes.walledTexts),
    ...walls.filter((wall) => sentencesIn(wall).length >= SHORTEST_WALLED_TEXT),
  ].filter((text) => !namesOf(text).includes(SCRAMBLED));
  for (const text of texts) for (const attribute of HIDING) text.removeAttribute(attribute);
  return walls.filter((wall) => !texts.includes(wall));
}

// "Skip past newsletter promotion": the link stands in the box that it skips.
function skippedBoxes(page: Page): Box[] {
  return [...page.querySelectorAll(SKIPS)].flatMap((link) =>
    SKIP.test(plain(link.textContent ?? '')) ? (link.parentElement ?? []) : [],
  );
}

function found(page: Page, selector: string): Box[] {
  try {
    return [...page.querySelectorAll(selector)];
  } catch {
    // The page wrote something that is no selector.
    return [];
  }
}

function namedAs(page: Page, names: readonly string[]): Box[] {
  return [...page.querySelectorAll(NAMED)].filter((element) => {
    const given = namesOf(element);
    return names.some((name) => given.includes(name));
  });
}

function take(found: readonly Box[], stays: (box: Box) => boolean): string[] {
  return found.flatMap((box) => {
    // A box in a box was told with it.
    if (!box.isConnected || stays(box)) return [];
    const text = blocksIn(box)
      .map((block) => block.text)
      .join(' \u00B7 ');
    box.remove();
    return text || [];
  });
}

function proseOf(element: Box): number {
  return sentencesIn(element).join('').length;
}

function sentencesIn(element: Box): string[] {
  return blocksIn(element)
    .filter(({ text, isMenu }) => !isMenu && isSentence(text))
    .map(({ text }) => text);
}
