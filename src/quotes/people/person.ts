import type { Gender } from '../words/lexicon.ts';

/** Somebody that the articles name: a person, an institution or a state. */
export interface Person {
  readonly name: string;
  /** Every name they go by, this one among them. */
  readonly aliases: readonly string[];
  /** Other phrases that the articles use for them: "Tory former minister". */
  readonly descriptions: readonly string[];
  readonly gender: Gender | null;
  readonly kind: 'person' | 'institution' | 'state';
  /** The code of the country it is or belongs to. */
  readonly state: string | null;
  /** By date, oldest first; undated ones last. */
  readonly roles: readonly { readonly role: string; readonly published: string | null }[];
  readonly statements: number;
}
