import { append } from '../../append.ts';
import type { Entry } from '../index/entry.ts';
import { eachGroupWord } from '../index/group-words.ts';
import { eachMark, type PassageIndex } from '../index/passage-index.ts';
import { numberAt, type Rows, SENTENCE_END } from '../index/rows.ts';
import { isGroup } from '../index/tag.ts';
import type { Unit } from '../question/unit.ts';

/** Where the units of a question stand in paragraphs: by word number and by tag. */
export interface UnitFinder {
  /** 1 at the `flagOf` each word of `byNumber`: most words of a paragraph are none of them. */
  readonly flags: Uint8Array;
  readonly byNumber: ReadonlyMap<number, readonly UnitShare[]>;
  readonly byTag: ReadonlyMap<number, readonly UnitShare[]>;
  /** The shares of a sentence that bears nothing. */
  readonly nothing: Float64Array;
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

// A flag for every word of the vocabulary took a tenth of a question's time over five articles.
const FLAGS = 1024;

function flagOf(number: number): number {
  return number % FLAGS;
}

/** Where to look words and marks up for the units that they bear; made once for a question. */
export function unitFinder(index: PassageIndex, units: readonly Unit[]): UnitFinder {
  const byNumber = new Map<number, UnitShare[]>();
  const byTag = new Map<number, UnitShare[]>();
  for (const [unit, { numbers, tags }] of units.entries()) {
    for (const part of numbers) append(byNumber, part, { unit, part, share: 1 / numbers.length });
    for (const { tag, weight } of tags) {
      append(byTag, tag, { unit, part: -1, share: Math.min(1, weight) });
      if (!isGroup(tag)) continue;
      eachGroupWord(index.groupWords, tag, (number, share) => {
        append(byNumber, number, { unit, part: -1, share: weight * share });
      });
    }
  }
  const flags = new Uint8Array(FLAGS);
  for (const number of byNumber.keys()) flags[flagOf(number)] = 1;
  return { flags, byNumber, byTag, nothing: new Float64Array(units.length) };
}

/** The sentences of an entry with the units in them. */
export function sentenceViews(
  index: PassageIndex,
  entry: Entry,
  finder: UnitFinder,
): SentenceView[] {
  const { from, to } = entry;
  const marked = markedHits(index, entry, finder);
  const views: SentenceView[] = [];
  for (let start = from; start <= to; ) {
    const end = sentenceEnd(index.rows, start, to);
    const range = { from: start, to: end };
    const hits = withMarked(wordHits(index.rows, range, finder), marked, range);
    views.push({ from: start, to: end, hits, shares: sharesOf(hits, finder) });
    start = end + 1;
  }
  return views;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function sentenceEnd(rows: Rows, from: number, to: number): number {
  const end = rows.indexOf(SENTENCE_END, from);
  return end < 0 || end > to ? to : end;
}

function wordHits(rows: Rows, { from, to }: Range, { flags, byNumber }: UnitFinder): Hit[] {
  const hits: Hit[] = [];
  for (let at = from; at < to; at += 1) {
    const number = numberAt(rows, at);
    if (flags[flagOf(number)] !== 1) continue;
    for (const { unit, part, share } of byNumber.get(number) ?? []) {
      hits.push({ unit, part, share, at });
    }
  }
  return hits;
}

function markedHits(index: PassageIndex, entry: Entry, { byTag }: UnitFinder): Hit[] {
  const hits: Hit[] = [];
  eachMark(index, entry, (tag, place, percent) => {
    for (const { unit, part, share } of byTag.get(tag) ?? []) {
      hits.push({ unit, part, at: entry.from + place, share: (share * percent) / 100 });
    }
  });
  return hits;
}

function withMarked(found: Hit[], marked: readonly Hit[], { from, to }: Range): readonly Hit[] {
  const words = found.length;
  for (const hit of marked) if (hit.at >= from && hit.at < to) found.push(hit);
  return found.length === words ? found : found.sort((a, b) => a.at - b.at);
}

// The words of a phrase add up; other ways of saying it don't.
function sharesOf(hits: readonly Hit[], { nothing }: UnitFinder): Float64Array {
  if (hits.length === 0) return nothing;
  const shares = new Float64Array(nothing.length);
  let at = 0;
  for (const { unit, part, share } of hits) {
    if (part >= 0 && isFirst(hits, at)) shares[unit] = share + (shares[unit] ?? 0);
    at += 1;
  }
  for (const { unit, part, share } of hits) {
    if (part < 0 && share > (shares[unit] ?? 0)) shares[unit] = share;
  }
  return shares;
}

function isFirst(hits: readonly Hit[], at: number): boolean {
  for (let before = 0; before < at; before += 1) {
    const [one, other] = [hits[before], hits[at]];
    if (one?.part === other?.part && one?.unit === other?.unit) return false;
  }
  return true;
}
