import { fold } from '../text/fold.ts';
import { wordsOf } from '../text/words.ts';
import type { Entry } from './entry.ts';
import { SENTENCE_END } from './entry-reader.ts';
import type { Knowledge } from './knowledge.ts';

/** For each entry, by number, the entries of other articles that carry the same report; most have none. */
export type SameReports = ReadonlyMap<number, readonly number[]>;

// Runs of four words: an agency's text survives an editor's cuts in them, two reports of one event don't share many.
const RUN = 4;
const SKETCH = 6;
const LEAST_RUNS = 8;
const LEAST_SHARED = 0.6;
// A phrase of the hour ("a spokesman for the ministry said") stands in many paragraphs and says nothing.
const MOST_BEARERS = 20;
const LEAST_QUOTED_WORDS = 6;
// The same agency report appears within days; the same words a season later tell of something else.
const MOST_MONTHS = 1;

export function sameReports(
  entries: readonly Entry[],
  rows: Int32Array,
  { speech, isNumber }: Pick<Knowledge, 'speech'> & { isNumber(word: number): boolean },
): SameReports {
  const same = new Map<number, number[]>();
  const link = (one: number, other: number) => {
    if (!mayBeSame(entries[one], entries[other])) return;
    note(same, one, other);
    note(same, other, one);
  };
  linkCopies(entries, { rows, isNumber }, link);
  linkQuotations(entries, speech, link);
  for (const list of same.values()) list.sort((a, b) => a - b);
  return same;
}

type Link = (one: number, other: number) => void;

interface Words {
  readonly rows: Int32Array;
  isNumber(word: number): boolean;
}

function linkCopies(entries: readonly Entry[], words: Words, link: Link): void {
  const { rows } = words;
  const bearers = new Map<number, number[]>();
  for (const [number, entry] of entries.entries()) {
    const runs = runsOf(rows, entry);
    for (const rival of rivalsOf(runs, number, bearers)) {
      const other = entries[rival];
      if (other === undefined || !isCopy(runs, runsOf(rows, other))) continue;
      if (sameNumbers(words, entry, other)) link(rival, number);
    }
  }
}

// Earlier entries that share one of the few runs that stand for an entry: the smallest, which is the same choice for all.
function rivalsOf(
  runs: ReadonlySet<number>,
  number: number,
  bearers: Map<number, number[]>,
): Set<number> {
  const rivals = new Set<number>();
  for (const run of [...runs].sort((a, b) => a - b).slice(0, SKETCH)) {
    const list = bearers.get(run) ?? [];
    bearers.set(run, list);
    if (list.length >= MOST_BEARERS) continue;
    for (const rival of list) rivals.add(rival);
    list.push(number);
  }
  return rivals;
}

// "Twelve were hurt" and "fourteen were hurt" are two states of affairs in the same words.
function sameNumbers({ rows, isNumber }: Words, one: Entry, other: Entry): boolean {
  const numbersOf = ({ from, to }: Entry) =>
    new Set(
      [...rows.subarray(from, to)].flatMap((code) =>
        code !== SENTENCE_END && isNumber(code >> 1) ? [code >> 1] : [],
      ),
    );
  const [first, second] = [numbersOf(one), numbersOf(other)];
  const [few, many] = first.size <= second.size ? [first, second] : [second, first];
  return [...few].every((number) => many.has(number));
}

function isCopy(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const least = Math.min(one.size, other.size);
  if (least < LEAST_RUNS) return false;
  let shared = 0;
  for (const run of one) if (other.has(run)) shared += 1;
  return shared >= least * LEAST_SHARED;
}

function runsOf(rows: Int32Array, { from, to }: Entry): Set<number> {
  const words: number[] = [];
  for (let at = from; at < to; at += 1) {
    const code = rows[at] ?? SENTENCE_END;
    if (code !== SENTENCE_END) words.push(code >> 1);
  }
  const runs = new Set<number>();
  for (let at = 0; at + RUN <= words.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let step = 0; step < RUN; step += 1) {
      hash = Math.imul(hash ^ (words[at + step] ?? 0), 0x01000193) ^ (hash >>> 15);
    }
    runs.add(hash >>> 0);
  }
  return runs;
}

// The same words of the same speaker; short scraps ("completely baseless") are anybody's.
function linkQuotations(entries: readonly Entry[], speech: Knowledge['speech'], link: Link): void {
  const numbers = new Map(
    entries.map(({ article, paragraph }, number) => [
      `${article.source}#${paragraph.number}`,
      number,
    ]),
  );
  const first = new Map<string, number[]>();
  for (const { source, paragraph, start, end, person } of speech) {
    const number = numbers.get(`${source}#${paragraph}`);
    const text = number === undefined ? undefined : entries[number]?.paragraph.text;
    if (number === undefined || text === undefined) continue;
    const words = wordsOf(fold(text.slice(start, end))).map(({ term }) => term);
    if (words.length < LEAST_QUOTED_WORDS) continue;
    const key = `${person} ${words.join(' ')}`;
    const others = first.get(key) ?? [];
    for (const other of others.slice(0, MOST_BEARERS)) link(other, number);
    first.set(key, [...others, number]);
  }
}

function mayBeSame(one: Entry | undefined, other: Entry | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  if (one.article.source === other.article.source || differInSpeaker(one, other)) return false;
  if (one.anchor === null || other.anchor === null) return true;
  const months = (one.anchor.year - other.anchor.year) * 12 + one.anchor.month - other.anchor.month;
  return Math.abs(months) <= MOST_MONTHS;
}

function differInSpeaker(one: Entry, other: Entry): boolean {
  if (one.speakers.length === 0 || other.speakers.length === 0) return false;
  return !one.speakers.some((person) => other.speakers.includes(person));
}

function note(same: Map<number, number[]>, one: number, other: number): void {
  const list = same.get(one);
  if (list === undefined) same.set(one, [other]);
  else if (!list.includes(other)) list.push(other);
}
