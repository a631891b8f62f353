import { findPerson } from './lookup/find-person.ts';
import { readQuery } from './lookup/query.ts';
import { type Quotes, type Speaker, speakerOf } from './speaker.ts';
import { suggestionsFor } from './suggestion.ts';
import type { Testimony } from './testimony.ts';

/** Tells whether a slice of a paragraph is about the topic; made by `dossier.ts` from the index's matcher. */
export type TopicMatcher = (text: string) => boolean;

/** What somebody said. Nobody, two who fit alike, and somebody silent all give no speaker, never the nearest other. */
export function quote(testimony: Testimony, person: string, about?: TopicMatcher): Quotes {
  const query = readQuery(person);
  const found = findPerson(testimony.directory, query);
  const at = onlySpeaker(testimony, found);
  if (at === null) {
    return {
      speaker: null,
      statements: [],
      others: 0,
      suggestions: suggestionsFor(testimony, query, found),
    };
  }
  const all = testimony.statements.filter((_, index) => testimony.speakers[index] === at);
  const statements = about ? all.filter(({ text }) => about(text)) : all;
  return {
    speaker: speakerAt(testimony, at),
    statements,
    others: all.length - statements.length,
    suggestions: [],
  };
}

/** Whose statements `quote` gives, without them; null where it gives no speaker. */
export function speakerMeant(testimony: Testimony, person: string): Speaker | null {
  const at = onlySpeaker(testimony, findPerson(testimony.directory, readQuery(person)));
  return at === null ? null : speakerAt(testimony, at);
}

function speakerAt({ persons }: Testimony, at: number): Speaker | null {
  const person = persons[at];
  return person === undefined ? null : speakerOf(person);
}

function onlySpeaker({ persons }: Testimony, found: readonly number[]): number | null {
  const [only, more] = found;
  if (only === undefined || more !== undefined) return null;
  return (persons[only]?.statements ?? 0) > 0 ? only : null;
}
