import type { Paragraph } from '../../corpus/article.ts';
import type { GrowingInts } from '../arrays/growing-ints.ts';
import { analyse, type Token } from '../language/analysis.ts';
import { type Anchor, datesIn } from '../language/dates.ts';
import type { Language } from '../language/language.ts';
import type { GroupWeight } from '../language/lexicon.ts';
import { type PhraseMatch, type Phrases, phrasesAt } from '../language/phrases.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import type { PostingsBuilder } from './postings.ts';
import { rowCode, SENTENCE_END } from './rows.ts';
import { groupTag, monthTag, yearTag } from './tag.ts';

/** What reading paragraphs writes to: rows of words, marks on them, and who bears what. */
export interface Shelves {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly phrases: Phrases;
  /** Bits of `WATCHED` by word number; most words have none. */
  readonly watched: Uint8Array;
  readonly rows: GrowingInts;
  readonly marks: GrowingInts;
  readonly postings: PostingsBuilder;
  /** Whether a word's number is that of a stop word. */
  isStop(number: number): boolean;
}

/** A paragraph's words, and where in the shared row they stand. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
}

/** What is looked up at a word: phrases that begin with it; the groups of a stop word, whose bearers nobody lists. */
export const WATCHED = { opening: 1, stop: 2 } as const;
const SURE = 100;
const NO_GROUPS: readonly GroupWeight[] = [];
const CARRIED_PARAGRAPHS = 3;
const CARRIED_PERCENT = 60;
// What an article tells happened about when it was published; without it the month of publication would be one that no article
// has. Over 2,600 questions 20, 40 and 60 put as many right ones first.
const PUBLISHED_PERCENT = 20;
// What happened stands in its first paragraphs.
const LEAD = 3;
const LEAD_PERCENT = 40;

/** A paragraph to read, and where each date of its article was last mentioned. */
export interface Source {
  readonly paragraph: Paragraph;
  readonly entry: number;
  readonly anchor: Anchor | null;
  readonly carried: Map<number, number>;
}

/** Writes one paragraph's words, phrases and dates down. */
export function readEntry(
  shelves: Shelves,
  { paragraph, entry, anchor, carried }: Source,
): Reading {
  const { rows, vocabulary, language } = shelves;
  const tokens = analyse(paragraph.text, language);
  const from = rows.size();
  const numbers: number[] = [];
  let sentence = 0;
  for (const token of tokens) {
    while (token.start >= (paragraph.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY)) {
      sentence += 1;
      numbers.push(SENTENCE_END);
      rows.push(SENTENCE_END);
    }
    const number = vocabulary.add(token.term);
    numbers.push(number);
    rows.push(rowCode(number, token.capital));
  }
  const to = rows.size();
  rows.push(SENTENCE_END);
  readGroups(shelves, numbers, entry);
  if (anchor !== null) markPublished(shelves, anchor, { entry, isLead: paragraph.number <= LEAD });
  readDates(shelves, { tokens, numbers, entry, anchor, carried });
  return { tokens, from, to };
}

function readGroups(shelves: Shelves, numbers: readonly number[], entry: number): void {
  const { phrases, watched, postings } = shelves;
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? SENTENCE_END;
    const bits = watched[number] ?? 0;
    if (bits === 0) continue;
    const own = (bits & WATCHED.stop) > 0 ? phrases.singles.get(number) : undefined;
    for (const { group, weight } of own ?? NO_GROUPS)
      postings.add(groupTag(group), entry, weight * SURE);
    for (const match of phrasesAt(phrases, numbers, at)) readPhrase(shelves, match, { at, entry });
  }
}

// What answers tend to say counts for the paragraph, wherever in it that stands.
function readPhrase(
  { postings, marks, language }: Shelves,
  { group, weight }: PhraseMatch,
  { at, entry }: { readonly at: number; readonly entry: number },
): void {
  const percent = weight * SURE;
  postings.add(groupTag(group), entry, percent);
  if (language.groups[group]?.kind !== 'association')
    pushMark(marks, { tag: groupTag(group), at, percent });
}

/** A tag at a place of a paragraph's row. */
export interface Mark {
  readonly tag: number;
  readonly at: number;
  readonly percent: number;
}

export const INTS_A_MARK = 3;

function pushMark(marks: GrowingInts, { tag, at, percent }: Mark): void {
  marks.push(tag);
  marks.push(at);
  marks.push(Math.round(percent));
}

type MarkShelves = Pick<Shelves, 'postings' | 'marks'>;

/** Writes down that a paragraph bears a tag, and where. */
export function markEntry({ postings, marks }: MarkShelves, entry: number, mark: Mark): void {
  postings.add(mark.tag, entry, mark.percent);
  pushMark(marks, mark);
}

function markPublished(
  shelves: MarkShelves,
  { year, month }: Anchor,
  { entry, isLead }: { readonly entry: number; readonly isLead: boolean },
): void {
  const percent = isLead ? LEAD_PERCENT : PUBLISHED_PERCENT;
  for (const tag of [yearTag(year), monthTag(year, month)]) {
    markEntry(shelves, entry, { tag, at: 0, percent });
  }
}

interface DateReading {
  readonly tokens: readonly Token[];
  readonly numbers: readonly number[];
  readonly entry: number;
  readonly anchor: Anchor | null;
  readonly carried: Map<number, number>;
}

// What a paragraph dates, the next ones tell about, until they date something else or the story moves on.
function carryDates(
  shelves: MarkShelves,
  { entry, carried }: { entry: number; carried: ReadonlyMap<number, number> },
): void {
  for (const [tag, source] of carried) {
    if (entry - source > CARRIED_PARAGRAPHS) continue;
    markEntry(shelves, entry, { tag, at: 0, percent: CARRIED_PERCENT });
  }
}

function readDates(
  shelves: MarkShelves,
  { tokens, numbers, entry, anchor, carried }: DateReading,
): void {
  const mentions = datesIn(tokens, anchor);
  if (mentions.length === 0) {
    carryDates(shelves, { entry, carried });
    return;
  }
  carried.clear();
  const places = numbers.flatMap((number, at) => (number === SENTENCE_END ? [] : [at]));
  for (const { year, month, start } of mentions) {
    if (year === null) continue;
    const at = places[start] ?? 0;
    const tags = month === null ? [yearTag(year)] : [yearTag(year), monthTag(year, month)];
    for (const tag of tags) {
      markEntry(shelves, entry, { tag, at, percent: SURE });
      carried.set(tag, entry);
    }
  }
}
