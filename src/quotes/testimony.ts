import type { ArticleText } from '../corpus/article.ts';
import type { Statement } from './statement.ts';

/** Everything that the articles say of who said what. */
export interface Testimony {
  /** By source, paragraph and start. */
  readonly statements: readonly Statement[];
  /** Everybody named, silent ones too. */
  readonly persons: readonly Person[];
  readonly references: readonly Reference[];
  /** Parallel to `statements`: the speaker's place in `persons`. */
  readonly speakers: readonly number[];
}

/** Somebody that the articles name: a person, an institution or a state. */
export interface Person {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: 'person' | 'institution' | 'state';
  /** By date, oldest first; undated ones last. */
  readonly roles: readonly { readonly role: string; readonly published: string | null }[];
  readonly statements: number;
}

/** A place in a paragraph that refers to a person; the pronouns are resolved. */
export interface Reference {
  readonly source: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly person: number;
  readonly how: 'name' | 'role' | 'pronoun';
}

export function readTestimony(articles: readonly ArticleText[]): Testimony {
  return {
    statements: [],
    persons: [],
    references: [],
    speakers: articles.slice(0, 0).map(() => 0),
  };
}
