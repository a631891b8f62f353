import type { Gender } from './lexicon.ts';

/** A noun phrase that can stand for somebody. Offsets are the paragraph's, `from` and `to` count tokens. */
export interface Mention {
  /**
   * `name` is a capitalised run that may be a person or anything else; `role` a person by office or relation ("the
   * former minister"), `body` an institution by its kind ("the agency"), `pronoun` also "the latter".
   */
  readonly kind: 'person' | 'institution' | 'state' | 'name' | 'role' | 'body' | 'pronoun';
  /** The whole phrase: articles, titles, appositions. */
  readonly from: number;
  readonly to: number;
  /** One past the name itself, where an apposition may follow. */
  readonly bare: number;
  /** The name or the head with its modifiers. */
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  /** Folded words of the name, without titles; of a nominal its modifiers and its head. */
  readonly words: readonly string[];
  readonly gender: Gender | null;
  /** As printed, with no article. */
  readonly role: string | null;
  /** The country it is or belongs to, as a code. */
  readonly state: string | null;
  readonly possessive: boolean;
  readonly plural: boolean;
  readonly definite: boolean;
  /** A single capitalised word that may be one only because it opens a sentence. */
  readonly weak: boolean;
  /** First name, title or role make it a person beyond doubt. */
  readonly sure: boolean;
  /** An abbreviation or another name given with it. */
  readonly alias: string | null;
  /** Whom a spokesperson or a statement speaks for. */
  readonly house: Mention | null;
}
