import type { Entry } from './entry.ts';
import { SENTENCE_END } from './entry-reader.ts';
import { eachMark, type PassageIndex } from './passage-index.ts';
import { isGroup } from './tag.ts';
import type { Unit } from './units.ts';

/** Where the units of a question stand in paragraphs: by word number and by tag. */
export interface UnitFinder {
  /** 1 for the words of `byNumber`: most words of a paragraph are none of them. */
  readonly flags: Uint8Array;
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
  readonly shares: Float64Array;
  /** Where each unit was found, in reading order. */
  readonly hits: readonly Hit[];
}

export interface Hit extends UnitShare {
  /** Place in the row. */
  readonly at: number;
}

export function unitFinder(index: PassageIndex, units: readonly Unit[]): UnitFinder {
  const byNumber = new Map<number, UnitShare[]>();
  const byTag = new Map<number, UnitShare[]>();
  for (const [unit, { numbers, tags }] of units.entries()) {
    for (const part of numbers) append(byNumber, part, { unit, part, share: 1 / numbers.length });
    for (const { tag, weight } of tags) {
      append(byTag, tag, { unit, part: -1, share: Math.min(1, weight) });
      if (!isGroup(tag)) continue;
      for (const word of index.phrases.words.get(tag) ?? []) {
        append(byNumber, word.number, { unit, part: -1, share: weight * word.weight });
      }
    }
  }
  const flags = new Uint8Array(index.counts.length);
  for (const number of byNumber.keys()) flags[number] = 1;
  return { flags, byNumber, byTag, size: units.length };
}

/** The sentences of an entry with the units in them. */
export function sentenceViews(
  index: PassageIndex,
  entry: Entry,
  finder: UnitFinder,
): SentenceView[] {
  const { rows } = index;
  const { from, to } = entry.row;
  const marked = markedHits(index, entry, finder);
  const views: SentenceView[] = [];
  let hits: Hit[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    const code = at === to ? SENTENCE_END : (rows[at] ?? SENTENCE_END);
    if (code === SENTENCE_END) {
      const end = at;
      const here = marked.filter((hit) => hit.at >= start && hit.at < end);
      const all = here.length === 0 ? hits : [...hits, ...here].sort((a, b) => a.at - b.at);
      views.push({ from: start, to: at, hits: all, shares: sharesOf(all, finder.size) });
      hits = [];
      start = at + 1;
    } else if (finder.flags[code >> 1] === 1) {
      for (const share of finder.byNumber.get(code >> 1) ?? []) hits.push({ ...share, at });
    }
  }
  return views;
}

function markedHits(index: PassageIndex, entry: Entry, { byTag }: UnitFinder): Hit[] {
  const hits: Hit[] = [];
  eachMark(index, entry, (tag, place, percent) => {
    for (const { unit, part, share } of byTag.get(tag) ?? []) {
      hits.push({ unit, part, at: entry.row.from + place, share: (share * percent) / 100 });
    }
  });
  return hits;
}

// The words of a phrase add up; other ways of saying it don't.
function sharesOf(hits: readonly Hit[], size: number): Float64Array {
  const shares = new Float64Array(size);
  if (hits.length === 0) return shares;
  const sums = new Float64Array(size);
  for (const [at, { unit, part, share }] of hits.entries()) {
    const isRepeated = part >= 0 && hits.findIndex((hit) => hit.part === part) < at;
    if (part >= 0 && !isRepeated) sums[unit] = (sums[unit] ?? 0) + share;
    if (part < 0) shares[unit] = Math.max(shares[unit] ?? 0, share);
  }
  for (let unit = 0; unit < size; unit += 1) {
    shares[unit] = Math.max(shares[unit] ?? 0, sums[unit] ?? 0);
  }
  return shares;
}

function append<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
