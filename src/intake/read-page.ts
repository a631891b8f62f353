import { Readability } from '@mozilla/readability';
import { takeBoxes } from './boxes.ts';
import { takeBylines } from './bylines.ts';
import type { Draft } from './draft.ts';
import { linkedArticle } from './linked-data.ts';
import { type Block, blocksIn, blocksOf, isProse, lettersOf } from './page-blocks.ts';
import { isTooDeep } from './page-depth.ts';
import { pageFacts } from './page-facts.ts';
import { parsePage } from './parse-page.ts';
import { sorted } from './read-text.ts';
import { underHeadline } from './under-headline.ts';

const SHORTEST_ARTICLE = 80;

/**
 * A saved web page; its paragraphs are empty when nothing on it reads like an article. Null when its elements stand too
 * deep in each other to be looked through.
 */
export function readPage(html: string): Draft | null {
  const document = parsePage(html);
  if (isTooDeep(document.documentElement)) return null;
  const linked = linkedArticle(document);
  const facts = pageFacts(html, document, linked);
  const leftOut = [
    ...takeBoxes(document, { title: facts.title, walled: linked?.walled ?? [] }),
    ...takeBylines(document),
  ];
  const shown = blocksIn(document.body);
  const content =
    new Readability(document, { charThreshold: SHORTEST_ARTICLE }).parse()?.content ?? '';
  const blocks = underHeadline(facts.title, shown, blocksOf(content));
  // The outlet's name alone is who wrote it.
  const isText = (block: Block): boolean => isProse(block) && block.text !== facts.outlet;
  const parts = sorted(blocks.filter(isText).map(({ text }) => text));
  const others = blocks.filter((block) => !isText(block)).map(({ text }) => text);
  const kept = lettersOf(blocks.map(({ text }) => text).join(''));
  const dropped = shown
    .map(({ text }) => text)
    .filter((text) => text !== facts.title && !kept.includes(lettersOf(text)));
  return {
    ...facts,
    note: null,
    paragraphs: parts.paragraphs,
    leftOut: [...new Set([...leftOut, ...dropped, ...others, ...parts.leftOut])],
  };
}
