import type { Statement } from './statement.ts';

/** Somebody who makes statements, with the names it goes by. */
export interface Speaker {
  readonly name: string;
  readonly aliases: readonly string[];
  /** The newest one known. */
  readonly role: string | null;
}

/** The answer to `quote`. */
export interface Quotes {
  /** Null: nobody of that name says anything in the articles. */
  readonly speaker: Speaker | null;
  readonly statements: readonly Statement[];
  /** Statements of this speaker that `about` left out. */
  readonly others: number;
  /** Names to try instead; empty when the speaker is known, and when nobody is like the query. */
  readonly suggestions: readonly string[];
}
