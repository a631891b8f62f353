import type { Person } from './people/person.ts';
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
  /** More than one goes by the name or the office, and the suggestions are those of them who speak. */
  readonly several: boolean;
}

/** A person as a speaker. The newest role is the latest dated one; of undated ones, which may be of any time, the last. */
export function speakerOf({ name, aliases, roles }: Person): Speaker {
  const newest = roles.findLast(({ published }) => published !== null) ?? roles.at(-1);
  return { name, aliases, role: newest?.role ?? null };
}
