import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Draft } from './draft.ts';
import { type Block, blocksOf, plain } from './page-blocks.ts';
import { isTooDeep } from './page-depth.ts';
import { pageFacts } from './page-facts.ts';
import { sorted } from './read-text.ts';

// What is never part of an article, by element and by the names that publishers give their boxes. Readability drops
// most of it by score; short pages fool the score, so it goes first.
const BOXES = [
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'svg',
  'form',
  'button',
  'nav',
  'aside',
  'footer',
  'dialog',
  '[role="navigation"]',
  '[role="complementary"]',
  '[role="dialog"]',
  '[role="banner"] nav',
  '[aria-hidden="true"]',
  '[hidden]',
  '[class*="cookie" i]',
  '[id*="cookie" i]',
  '[class*="consent" i]',
  '[class*="newsletter" i]',
  '[class*="related" i]',
  '[class*="recommend" i]',
  '[class*="promo" i]',
  '[class*="advert" i]',
  '[class*="share" i]',
  '[class*="social" i]',
  '[class*="comment" i]',
  '[id*="comment" i]',
  '[class*="breadcrumb" i]',
  '[class*="sidebar" i]',
  '[class*="most-read" i]',
  '[class*="trending" i]',
  '[class*="paywall" i]',
  '[class*="read-more" i]',
  '[class*="tags" i]',
].join(',');
const BYLINES =
  '[rel="author"], [class*="byline" i], [itemprop="author"], [class*="author" i], [class*="dateline" i], time';
const LONGEST_BYLINE = 120;
const SHORTEST_ARTICLE = 80;
// What is a sentence is text of the article wherever it stands; labels, times and bylines have no full stop.
const SENTENCE_END = /[.!?\u2026]["'\u2019\u201D)\]]*$/;

/**
 * A saved web page; its paragraphs are empty when nothing on it reads like an article. Null when its elements stand too
 * deep in each other to be looked through.
 */
export function readPage(html: string): Draft | null {
  const { document } = parseHTML(html);
  if (isTooDeep(document.documentElement)) return null;
  const facts = pageFacts(parseHTML(html).document);
  const leftOut: string[] = [];
  for (const box of document.querySelectorAll(BOXES)) {
    // A box in a box was told with it.
    if (!box.isConnected) continue;
    leftOut.push(...boxText(box));
    box.remove();
  }
  for (const byline of document.querySelectorAll(BYLINES)) {
    const text = plain(byline.textContent ?? '');
    if (text.length > LONGEST_BYLINE) continue;
    if (text) leftOut.push(text);
    byline.remove();
  }
  const shown = blocksOf(document.body?.innerHTML ?? '');
  const content =
    new Readability(document, { charThreshold: SHORTEST_ARTICLE }).parse()?.content ?? '';
  const blocks = blocksOf(content).filter(({ text }) => text !== facts.title);
  const isTaken = ({ text, isMenu, isLoose }: Block): boolean =>
    !isMenu && (!isLoose || SENTENCE_END.test(text));
  const parts = sorted(blocks.filter(isTaken).map(({ text }) => text));
  const others = blocks.filter((block) => !isTaken(block)).map(({ text }) => text);
  const kept = squeezed(blocks.map(({ text }) => text).join(''));
  const dropped = shown
    .map(({ text }) => text)
    .filter((text) => text !== facts.title && !kept.includes(squeezed(text)));
  return {
    ...facts,
    paragraphs: parts.paragraphs,
    leftOut: [...new Set([...leftOut, ...dropped, ...others, ...parts.leftOut])],
  };
}

function boxText(box: { readonly localName: string; readonly innerHTML: string }): string[] {
  if (['script', 'style', 'noscript', 'template', 'svg', 'iframe'].includes(box.localName))
    return [];
  const text = blocksOf(box.innerHTML)
    .map((block) => block.text)
    .join(' \u00B7 ');
  return text ? [text] : [];
}

// Readability wraps and unwraps: only the letters tell whether a text is still there.
function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
