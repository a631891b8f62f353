import { type Directory, directoryOf } from '../../../src/quotes/lookup/directory.ts';
import type { Person } from '../../../src/quotes/people/person.ts';
import { buildLexicon } from '../../../src/quotes/words/lexicon.ts';

/** Somebody with a statement, by default a person who also goes by the surname. */
export function somebody(name: string, rest: Partial<Person> = {}): Person {
  const surname = name.split(' ').at(-1) ?? name;
  const known = {
    kind: 'person',
    gender: null,
    state: null,
    descriptions: [],
    roles: [],
    statements: 1,
  } as const;
  return { ...known, name, aliases: [name, surname], ...rest };
}

export function house(name: string, rest: Partial<Person> = {}): Person {
  return somebody(name, { kind: 'institution', aliases: [name], ...rest });
}

/** A holder of one office, printed on a day. */
export function holder(name: string, role: string, published: string | null = null): Person {
  return somebody(name, { roles: [{ role, published }] });
}

export function directory(...persons: readonly Person[]): Directory {
  return directoryOf(persons, buildLexicon());
}
