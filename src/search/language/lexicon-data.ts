import type { WordGroup } from './lexicon.ts';
import type { PackedPhrases } from './packed-phrases.ts';
import type { SpokenEnglish } from './spoken-english.ts';
import type { WordList } from './vocabulary.ts';
import type { VectorData } from './word-vectors.ts';

/** The lexicon as plain data in the numbers of its own words. */
export interface LexiconData {
  /** The words of `groups` and the stop words. */
  readonly vocabulary: WordList;
  readonly groups: PackedPhrases;
  /** The words of questions alone, which get new numbers when all articles are read. */
  readonly later: Pick<WordList, 'terms' | 'numbers'>;
  /** Ways to ask, what questions are about, polite clauses. */
  readonly asking: PackedPhrases;
  readonly topics: PackedPhrases;
  readonly polite: PackedPhrases;
  /** Of each group. */
  readonly kinds: readonly WordGroup['kind'][];
  /** What answers to the first topic tend to say is this group, and so on. */
  readonly firstAnswer: number;
  /** The single words that name a country. */
  readonly countryNames: readonly string[];
  readonly spoken: SpokenEnglish;
  readonly vectors: VectorData;
}
