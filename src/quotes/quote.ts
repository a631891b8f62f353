import { fold } from '../text/fold.ts';
import { findPerson } from './lookup/find-person.ts';
import { readQuery } from './lookup/query.ts';
import type { Person } from './people/person.ts';
import { type Quotes, type Speaker, speakerOf } from './speaker.ts';
import { isSeveral, suggestionsFor } from './suggestion.ts';
import type { Testimony } from './testimony.ts';

/** Tells whether a slice of a paragraph is about the topic; made by `dossier.ts` from the index's matcher. */
export type TopicMatcher = (text: string) => boolean;

/** A speaker who was chosen from a list; by the name there. */
export type Chosen = Pick<Speaker, 'name'>;

/**
 * What somebody said. Nobody, two who fit alike, and somebody silent all give no speaker, never the nearest other. Who was
 * chosen fits alone.
 */
export function quote(testimony: Testimony, person: string | Chosen, about?: TopicMatcher): Quotes {
  const at = speakerAsked(testimony, person);
  if (at === null) {
    const query = readQuery(nameOf(person));
    const found = findPerson(testimony.directory, query);
    const suggestions = suggestionsFor(testimony, query, found);
    const several = isSeveral(testimony, found);
    return { speaker: null, statements: [], others: 0, suggestions, several };
  }
  const all = testimony.statements.filter((_, index) => testimony.speakers[index] === at);
  const statements = about ? all.filter(({ text }) => about(text)) : all;
  return {
    speaker: speakerAt(testimony, at),
    statements,
    others: all.length - statements.length,
    suggestions: [],
    several: false,
  };
}

/** Whose statements `quote` gives, without them; null where it gives no speaker. */
export function speakerMeant(testimony: Testimony, person: string): Speaker | null {
  const at = speakerAsked(testimony, person);
  return at === null ? null : speakerAt(testimony, at);
}

function speakerAt({ persons }: Testimony, at: number): Speaker | null {
  const person = persons[at];
  return person === undefined ? null : speakerOf(person);
}

function nameOf(person: string | Chosen): string {
  return typeof person === 'string' ? person : person.name;
}

function speakerAsked(testimony: Testimony, person: string | Chosen): number | null {
  const { directory, persons } = testimony;
  const name = nameOf(person);
  const listed = directory.listed.get(fold(name.trim())) ?? null;
  if (listed !== null && typeof person !== 'string') return listed;
  const found = findPerson(directory, readQuery(name));
  if (listed !== null && !isShared(persons, listed, found)) return listed;
  return onlySpeaker(persons, found);
}

// "Holt" is listed for a lord without another name; whoever types it may mean Margaret Holt.
function isShared(persons: readonly Person[], listed: number, found: readonly number[]): boolean {
  const { kind, name } = persons[listed] ?? {};
  if (kind !== 'person' || name?.includes(' ')) return false;
  return found.some((at) => at !== listed && persons[at]?.kind === 'person');
}

function onlySpeaker(persons: readonly Person[], found: readonly number[]): number | null {
  const [only, more] = found;
  if (only === undefined || more !== undefined) return null;
  return (persons[only]?.statements ?? 0) > 0 ? only : null;
}
