import type { Language } from '../language/language.ts';
import type { Phrases } from '../language/phrases.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import type { Entry } from './entry.ts';
import { INTS_A_MARK } from './entry-reader.ts';
import type { GroupWords } from './group-words.ts';
import type { Knowledge } from './knowledge.ts';
import type { PersonNames } from './persons.ts';
import type { Rows } from './rows.ts';
import type { SameReports } from './same-report.ts';
import type { SentenceLikeness } from './sentence-likeness.ts';
import type { TagBearers } from './tag-bearers.ts';
import type { Titles } from './titles.ts';
import type { Wordlist } from './typos.ts';
import type { WordClasses } from './word-classes.ts';
import type { WordIndex } from './word-index.ts';
import type { WordLikeness } from './word-likeness.ts';

/** Everything that a question is held against. Nothing in it changes after it is built. */
export interface PassageIndex {
  readonly entries: readonly Entry[];
  readonly words: WordIndex;
  readonly likeness: WordLikeness;
  readonly sentences: SentenceLikeness;
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly phrases: Phrases;
  readonly groupWords: GroupWords;
  /** Ways to ask, polite clauses and topics, to be found in questions only. */
  readonly asking: Phrases;
  readonly topics: Phrases;
  readonly polite: Phrases;
  readonly knowledge: Knowledge;
  readonly names: PersonNames;
  /** The words of all paragraphs. */
  readonly rows: Rows;
  /** Three numbers a mark: tag, place in the paragraph's row, percent. */
  readonly marks: Int32Array;
  readonly postings: TagBearers;
  readonly titles: Titles;
  /** What one mention counts in each entry, by its length. */
  readonly densities: Float64Array;
  /** The number of each entry's article. */
  readonly articleOf: Int32Array;
  /** How many paragraphs have a stem, by its number; 0 for stop words. */
  readonly counts: Int32Array;
  readonly classes: WordClasses;
  readonly same: SameReports;
  /** What a mistyped word may have meant: the articles' own words, names of countries, or any word that English knows. */
  readonly wordlists: Readonly<Record<'own' | 'countries' | 'general', Wordlist>>;
}

/**
 * How surely a reference is to its person, in percent. Words are their speaker's also where the paragraph does not name him:
 * over 1,000 questions S@1 +.007, and no set lower.
 */
export const REFERENCE_PERCENT = { name: 100, role: 80, pronoun: 60, speech: 60 } as const;

/** The marks of an entry: tag, place in its row, percent. */
export function eachMark(
  index: PassageIndex,
  { marksFrom, marksTo }: Entry,
  visit: (tag: number, at: number, percent: number) => void,
): void {
  for (let at = marksFrom; at < marksTo; at += INTS_A_MARK) {
    visit(index.marks[at] ?? 0, index.marks[at + 1] ?? 0, index.marks[at + 2] ?? 0);
  }
}
