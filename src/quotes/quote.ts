import { fold } from '../text/fold.ts';
import type { Quotes } from './speaker.ts';
import type { Testimony } from './testimony.ts';

/** Tells whether a slice of a paragraph is about the topic; made by `dossier.ts` from the index's matcher. */
export type TopicMatcher = (text: string) => boolean;

export function quote(testimony: Testimony, person: string, about?: TopicMatcher): Quotes {
  const key = fold(person).trim();
  const found = testimony.persons.findIndex(
    ({ aliases, statements }) => statements > 0 && aliases.some((alias) => fold(alias) === key),
  );
  const speaker = testimony.persons[found];
  if (speaker === undefined) {
    const suggestions = testimony.persons.slice(0, 5).map(({ name }) => name);
    return { speaker: null, statements: [], others: 0, suggestions };
  }
  const all = testimony.statements.filter((_, at) => testimony.speakers[at] === found);
  const statements = about ? all.filter(({ text }) => about(text)) : all;
  const role = speaker.roles.at(-1)?.role ?? null;
  return {
    speaker: { name: speaker.name, aliases: speaker.aliases, role },
    statements,
    others: all.length - statements.length,
    suggestions: [],
  };
}
