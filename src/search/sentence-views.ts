import type { Entry } from './entry.ts';
import { SENTENCE_END } from './entry-reader.ts';
import { eachMark, type PassageIndex } from './passage-index.ts';
import type { Unit } from './units.ts';

/** Where the units of a question stand in paragraphs: by word number and by tag. */
export interface UnitFinder {
  readonly byNumber: ReadonlyMap<number, readonly UnitShare[]>;
  readonly byTag: ReadonlyMap<number, readonly UnitShare[]>;
  readonly size: number;
}

interface UnitShare {
  readonly unit: number;
  /** The number of the literal word, or -1 for another way of saying it. */
  readonly part: number;
  readonly share: number;
}

/** One sentence of a paragraph as the question sees it. */
export interface SentenceView {
  /** Places in the row. */
  readonly from: number;
  readonly to: number;
  /** How surely it bears each unit, 0 to 1. */
  readonly shares: readonly number[];
  /** Where each unit was found. */
  readonly hits: readonly Hit[];
}

export interface Hit {
  readonly unit: number;
  /** The number of the literal word, or -1 for another way of saying it. */
  readonly part: number;
  /** Place in the row. */
  readonly at: number;
  readonly share: number;
}

const GROUP_TAGS_END = 1e8;

export function unitFinder({ phrases }: PassageIndex, units: readonly Unit[]): UnitFinder {
  const byNumber = new Map<number, UnitShare[]>();
  const byTag = new Map<number, UnitShare[]>();
  for (const [unit, { numbers, tags }] of units.entries()) {
    for (const number of numbers)
      append(byNumber, number, { unit, part: number, share: 1 / numbers.length });
    for (const { tag, weight } of tags) {
      append(byTag, tag, { unit, part: -1, share: Math.min(1, weight) });
      if (tag >= GROUP_TAGS_END) continue;
      for (const word of phrases.words.get(tag) ?? []) {
        append(byNumber, word.number, { unit, part: -1, share: weight * word.weight });
      }
    }
  }
  return { byNumber, byTag, size: units.length };
}

/** The sentences of an entry with the units in them. */
export function sentenceViews(
  index: PassageIndex,
  entry: Entry,
  finder: UnitFinder,
): SentenceView[] {
  const { rows } = index;
  const { from, to } = entry.row;
  const hits: Hit[] = [];
  const note = (list: readonly UnitShare[] | undefined, at: number, percent: number) => {
    if (list === undefined) return;
    for (const { unit, part, share } of list) {
      hits.push({ unit, part, at, share: (share * percent) / 100 });
    }
  };
  for (let at = from; at < to; at += 1) {
    const code = rows[at] ?? SENTENCE_END;
    if (code !== SENTENCE_END) note(finder.byNumber.get(code >> 1), at, 100);
  }
  eachMark(index, entry, (tag, at, percent) => note(finder.byTag.get(tag), from + at, percent));
  hits.sort((a, b) => a.at - b.at);
  return sentenceRanges(rows, from, to).map((range) => viewOf(range, hits, finder.size));
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function viewOf(range: Range, all: readonly Hit[], size: number): SentenceView {
  const hits = all.filter(({ at }) => at >= range.from && at < range.to);
  const shares = new Array<number>(size).fill(0);
  // The words of a phrase add up; other ways of saying it don't.
  const sums = new Map<number, number>();
  const seen = new Set<number>();
  for (const { unit, part, share } of hits) {
    if (part < 0) shares[unit] = Math.max(shares[unit] ?? 0, share);
    else if (!seen.has(part)) {
      seen.add(part);
      sums.set(unit, (sums.get(unit) ?? 0) + share);
    }
  }
  for (const [unit, sum] of sums) shares[unit] = Math.max(shares[unit] ?? 0, sum);
  return { ...range, shares, hits };
}

function sentenceRanges(rows: Int32Array, from: number, to: number): Range[] {
  const ranges: Range[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    if (rows[at] !== SENTENCE_END) continue;
    ranges.push({ from: start, to: at });
    start = at + 1;
  }
  ranges.push({ from: start, to });
  return ranges;
}

function append<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
