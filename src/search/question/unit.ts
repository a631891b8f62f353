import type { DateMention } from '../language/dates.ts';

/** One thing that a question asks with: a word, a phrase, a person or a date. */
export interface Unit {
  readonly kind: 'word' | 'phrase' | 'person' | 'date';
  /** As typed. */
  readonly typed: string;
  /** As meant: chat spellings and slips mended. */
  readonly terms: readonly string[];
  /** The place of its first word in the question, and of all its words: between them others may stand. */
  readonly at: number;
  readonly places: readonly number[];
  /** Stems to be found literally. */
  readonly stems: readonly string[];
  readonly numbers: readonly number[];
  /** Other ways to say it. */
  readonly tags: readonly TagVariant[];
  /** Tags of what an answer tends to say beside it. */
  readonly hints: readonly number[];
  /** The month asked about, from 1 with its year; null but for dates. */
  readonly date: DateMention | null;
  /** Below 1 for words that everybody says all the time. */
  readonly weight: number;
  /** The question leaves it out: an answer need not name it. */
  readonly isExcepted: boolean;
}

export interface TagVariant {
  readonly tag: number;
  readonly weight: number;
  /** It says a word of the phrase, not the phrase. */
  readonly part?: boolean;
}
