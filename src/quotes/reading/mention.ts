import type { Gender } from '../words/lexicon.ts';

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
  /** The word of address or office with a capital right before a name, folded: "mr", "sir", "prince". */
  readonly title: string | null;
  /** As printed, with no article. */
  readonly role: string | null;
  /** The country it is or belongs to, as a code. */
  readonly state: string | null;
  readonly possessive: boolean;
  readonly plural: boolean;
  readonly definite: boolean;
  /** "his", "her" or "their" before it makes it somebody of somebody else's. */
  readonly owned: boolean;
  /** A single capitalised word that may be one only because it opens a sentence. */
  readonly weak: boolean;
  /** First name, title or role make it a person beyond doubt. */
  readonly sure: boolean;
  /** An abbreviation or another name given with it. */
  readonly alias: string | null;
  /** Whom a spokesperson or a statement speaks for. */
  readonly house: Mention | null;
}

/**
 * A mention that differs from another. It is written out so that all mentions have one hidden class: with a spread each
 * place that changes one would make a class of its own, and whatever reads mentions is twice as slow for it.
 */
export function changed(mention: Mention, changes: Partial<Mention>): Mention {
  const {
    kind = mention.kind,
    from = mention.from,
    to = mention.to,
    bare = mention.bare,
    start = mention.start,
    end = mention.end,
    printed = mention.printed,
    words = mention.words,
    gender = mention.gender,
    title = mention.title,
    role = mention.role,
    state = mention.state,
    possessive = mention.possessive,
    plural = mention.plural,
    definite = mention.definite,
    owned = mention.owned,
    weak = mention.weak,
    sure = mention.sure,
    alias = mention.alias,
    house = mention.house,
  } = changes;
  return {
    kind,
    from,
    to,
    bare,
    start,
    end,
    printed,
    words,
    gender,
    title,
    role,
    state,
    possessive,
    plural,
    definite,
    owned,
    weak,
    sure,
    alias,
    house,
  };
}
