import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { wordsOf } from '../../text/words.ts';
import type { Entry } from './entry.ts';
import type { Knowledge } from './knowledge.ts';
import { numberAt, type Rows, SENTENCE_END } from './rows.ts';
import { runBearers } from './run-bearers.ts';
import { type WordRuns, wordRuns } from './word-runs.ts';

/** For each entry, by number, the entries of other articles that carry the same report; most have none. */
export type SameReports = ReadonlyMap<number, readonly number[]>;

const LEAST_RUNS = 8;
const LEAST_SHARED = 0.6;
// A phrase of the hour ("a spokesman for the ministry said") stands in many paragraphs and says nothing.
const MOST_BEARERS = 20;
const LEAST_QUOTED_WORDS = 6;
// The same agency report appears within days; the same words a season later tell of something else.
const MOST_MONTHS = 1;

export function sameReports(
  entries: readonly Entry[],
  rows: Rows,
  { speech, isNumber }: Pick<Knowledge, 'speech'> & { isNumber(word: number): boolean },
): SameReports {
  const same = new Map<number, Set<number>>();
  const link = (one: number, other: number) => {
    if (!mayBeSame(entries[one], entries[other])) return;
    note(same, one, other);
    note(same, other, one);
  };
  linkCopies(entries, { rows, isNumber }, link);
  linkQuotations(entries, speech, link);
  return new Map([...same].map(([one, others]) => [one, [...others].sort((a, b) => a - b)]));
}

type Link = (one: number, other: number) => void;

interface Words {
  readonly rows: Rows;
  isNumber(word: number): boolean;
}

function linkCopies(entries: readonly Entry[], words: Words, link: Link): void {
  const table = wordRuns(entries, words.rows);
  const bearers = runBearers(entries.length, MOST_BEARERS);
  for (const [number, entry] of entries.entries()) {
    for (const rival of bearers.add(number, table)) {
      const other = entries[rival];
      if (other === undefined || !isCopy(runsOf(table, number), runsOf(table, rival))) continue;
      if (sameNumbers(words, entry, other)) link(rival, number);
    }
  }
}

function runsOf({ runs, from }: WordRuns, entry: number): Int32Array {
  return runs.subarray(from[entry], from[entry + 1]);
}

// "Twelve were hurt" and "fourteen were hurt" are two states of affairs in the same words.
function sameNumbers({ rows, isNumber }: Words, one: Entry, other: Entry): boolean {
  const numbersOf = ({ from, to }: Entry) =>
    new Set(
      Array.from({ length: to - from }, (_, step) => numberAt(rows, from + step)).filter(
        (number) => number !== SENTENCE_END && isNumber(number),
      ),
    );
  const [first, second] = [numbersOf(one), numbersOf(other)];
  const [few, many] = first.size <= second.size ? [first, second] : [second, first];
  return [...few].every((number) => many.has(number));
}

function isCopy(one: Int32Array, other: Int32Array): boolean {
  const least = Math.min(one.length, other.length);
  if (least < LEAST_RUNS) return false;
  let shared = 0;
  let there = 0;
  for (const run of one) {
    while ((other[there] ?? run) < run) there += 1;
    if (other[there] === run) shared += 1;
  }
  return shared >= least * LEAST_SHARED;
}

// The same words of the same speaker; short scraps ("completely baseless") are anybody's.
function linkQuotations(entries: readonly Entry[], speech: Knowledge['speech'], link: Link): void {
  const numbers = numbersByPlace(entries);
  const first = new Map<string, number[]>();
  for (const { source, paragraph, start, end, person } of speech) {
    const number = numbers.get(source)?.get(paragraph) ?? -1;
    const words = quotedWords(entries[number], { start, end });
    if (words.length < LEAST_QUOTED_WORDS) continue;
    const key = `${person} ${words.join(' ')}`;
    const others = first.get(key);
    for (const other of others ?? []) link(other, number);
    if (others === undefined) first.set(key, [number]);
    else if (others.length < MOST_BEARERS) others.push(number);
  }
}

// By source, then by the paragraph's number.
function numbersByPlace(entries: readonly Entry[]): Map<string, Map<number, number>> {
  const numbers = new Map<string, Map<number, number>>();
  for (const [at, { article, paragraph }] of entries.entries()) {
    const inArticle = numbers.get(article.source) ?? new Map<number, number>();
    numbers.set(article.source, inArticle.set(paragraph.number, at));
  }
  return numbers;
}

function quotedWords(entry: Entry | undefined, { start, end }: Span): string[] {
  const text = entry?.paragraph.text.slice(start, end) ?? '';
  return wordsOf(fold(text)).map(({ term }) => term);
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

function note(same: Map<number, Set<number>>, one: number, other: number): void {
  const others = same.get(one);
  if (others === undefined) same.set(one, new Set([other]));
  else others.add(other);
}
