import { dayIn } from './date.ts';
import { type Block, isProse, isSentence, lettersOf } from './page-blocks.ts';

const SHORTEST_STANDFIRST = 40;
const SHORTEST_SENTENCE = 12;
// More than this is a list of other articles.
const MOST_STANDFIRSTS = 5;
// Shorter texts are found in others by chance.
const SHORTEST_PART = 25;
const LONGEST_BYLINE = 120;
const CLOCK =
  /^\d{1,2}(?::\d\d\s*(?:[ap]\.?m\.?)?|(?:\.\d\d)?\s*[ap]\.?m\.?)(?:\s*\p{Lu}{2,4})?$/iu;
const LONGEST_DATE_LINE = 40;
const HALF = 0.5;
const NEIGHBOURS = 2;

/**
 * The blocks that Readability found, mended by where the page shows them: what stands over the headline is no part of the
 * article; the sentences between it and the text are its standfirst, and what stands among the paragraphs in one box
 * with them, or in a box of the same name, is one of them, whatever its class is called.
 */
export function underHeadline(
  title: string | null,
  shown: readonly Block[],
  found: readonly Block[],
): Block[] {
  const blocks = found.filter(({ text }) => text !== title);
  const headline = title === null ? -1 : headlineAt(title, shown, shown.findIndex(isAmong(blocks)));
  const below = shown.slice(headline + 1).filter(({ text }) => text !== title);
  const under = blocks.filter(isAmong(below));
  // A title that is printed once more behind the text says nothing of its place.
  if (under.length < blocks.length * HALF) return blocks;
  const missing = missingBefore(below, under, headline >= 0);
  const mended = under.flatMap((block, at) => [...(missing.get(at) ?? []), block]);
  return withoutCounts([...mended, ...(missing.get(under.length) ?? [])]);
}

// How often it was shared and liked, and when it was printed, stands between the headline and the text; within the text
// a number may be a cell and a day a heading. The clock is that of a live page's posts.
function withoutCounts(blocks: readonly Block[]): Block[] {
  const start = blocks.findIndex(({ text }) => isSentence(text));
  return blocks.filter(
    ({ text }, at) =>
      !CLOCK.test(text) && (at >= start || (/\p{L}/u.test(text) && !isDateLine(text))),
  );
}

function isDateLine(text: string): boolean {
  return text.length <= LONGEST_DATE_LINE && dayIn(text) !== null;
}

// The last one before the text, as a list of articles above it may have it too.
function headlineAt(title: string, shown: readonly Block[], start: number): number {
  const isTitle = ({ text }: Block): boolean => isHeadline(text, title);
  const before = shown.slice(0, Math.max(start, 0)).findLastIndex(isTitle);
  return before < 0 ? shown.findIndex(isTitle) : before;
}

// With who wrote it and when, on pages that have no element of their own for it.
function isHeadline(text: string, title: string): boolean {
  return text.includes(title) && text.length <= title.length + LONGEST_BYLINE;
}

/** Blocks that were not found -> the place in `under` before which they stand, or its length. */
function missingBefore(
  below: readonly Block[],
  under: readonly Block[],
  hasHeadline: boolean,
): Map<number, Block[]> {
  const places = new Map(under.map(({ text }, at) => [lettersOf(text), at] as const));
  const isFound = isAmong(under);
  const near = below.filter(isFound);
  const neighbours = countsOf(near.map(({ box }) => box));
  const names = countsOf(new Map(near.map(({ box, boxName }) => [box, boxName])).values());
  const isKin = ({ isLoose, boxName }: Block): boolean =>
    !isLoose && boxName !== '' && (names.get(boxName) ?? 0) >= NEIGHBOURS;
  const isNeighbour = (block: Block): boolean =>
    isKin(block) || (!block.isLoose && (neighbours.get(block.box) ?? 0) >= NEIGHBOURS);
  const isStandfirst = ({ text }: Block): boolean =>
    hasHeadline && text.length >= (isSentence(text) ? SHORTEST_SENTENCE : SHORTEST_STANDFIRST);
  const missing = new Map<number, Block[]>();
  let belongs = isStandfirst;
  let waiting: Block[] = [];
  for (const block of below) {
    const place = places.get(lettersOf(block.text));
    if (place !== undefined) {
      if (belongs === isNeighbour || waiting.length <= MOST_STANDFIRSTS)
        missing.set(place, [...(missing.get(place) ?? []), ...waiting]);
      waiting = [];
      belongs = isNeighbour;
    } else if (isProse(block) && !isFound(block) && belongs(block)) waiting.push(block);
  }
  // The oldest post of a live page may be its shortest.
  missing.set(under.length, waiting.filter(isKin));
  return missing;
}

function countsOf<T>(values: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

// Readability parts and joins blocks, so the letters may stand in another one.
function isAmong(blocks: readonly Block[]): (block: Block) => boolean {
  const texts = new Set(blocks.map(({ text }) => lettersOf(text)));
  const all = [...texts].join('\n');
  return ({ text }) => {
    const letters = lettersOf(text);
    return texts.has(letters) || (letters.length >= SHORTEST_PART && all.includes(letters));
  };
}
