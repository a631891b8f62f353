import { fold } from '../../text/fold.ts';
import type { Person } from '../people/person.ts';
import { type Gender, type Lexicon, stateKey } from '../words/lexicon.ts';
import { nameKey } from '../words/name-key.ts';
import { aliasWords, printedOffice } from './query.ts';

/** An office that somebody held when an article was published. */
export interface Office {
  readonly person: number;
  readonly words: readonly string[];
  /** Country codes in it. */
  readonly states: readonly string[];
  readonly former: boolean;
  readonly published: string | null;
}

/** A person's name, taken apart for comparing. */
export interface NameParts {
  readonly person: number;
  readonly first: string;
  readonly last: string;
}

/** Where to look somebody up. */
export interface Directory {
  /** Those with statements, by folded name; null where two have the same. */
  readonly listed: ReadonlyMap<string, number | null>;
  /** Words of an alias, joined by a space, to the persons who go by it. */
  readonly aliases: ReadonlyMap<string, readonly number[]>;
  readonly genders: ReadonlyMap<number, Gender | null>;
  /** Only persons, by full name. */
  readonly names: readonly NameParts[];
  /** By rough key of the last word. */
  readonly surnames: ReadonlyMap<string, readonly NameParts[]>;
  readonly offices: readonly Office[];
  /** The same, by person. */
  readonly officesOf: ReadonlyMap<number, readonly Office[]>;
  /** Persons to the country they belong to, or null. */
  readonly owners: ReadonlyMap<number, string | null>;
  /** Folded names of countries to their codes. */
  readonly states: ReadonlyMap<string, string>;
  /** Country codes to the persons that speak for them. */
  readonly statePersons: ReadonlyMap<string, readonly number[]>;
}

export function directoryOf(persons: readonly Person[], lexicon: Lexicon): Directory {
  const aliases = new Map<string, number[]>();
  const names: NameParts[] = [];
  const surnames = new Map<string, NameParts[]>();
  const offices: Office[] = [];
  const officesOf = new Map<number, readonly Office[]>();
  const statePersons = new Map<string, number[]>();
  const owners = new Map(persons.map(({ state }, at) => [at, state] as const));
  const genders = new Map(persons.map(({ gender }, at) => [at, gender] as const));
  for (const [at, person] of persons.entries()) {
    for (const alias of [...person.aliases, ...person.descriptions])
      addTo(aliases, aliasWords(alias).join(' '), at);
    const held = person.roles.map(({ role, published }) =>
      officeOf(role, { person: at, published, lexicon }),
    );
    offices.push(...held);
    officesOf.set(at, held);
    if (person.kind === 'state') {
      addTo(statePersons, lexicon.states.get(stateKey(person.name)) ?? '', at);
    }
    if (person.kind !== 'person') continue;
    for (const parts of namesOf(person, at)) {
      names.push(parts);
      addTo(surnames, nameKey(parts.last), parts);
    }
  }
  const { states } = lexicon;
  return {
    listed: listedAmong(persons),
    aliases,
    genders,
    names,
    surnames,
    offices,
    officesOf,
    owners,
    states,
    statePersons,
  };
}

function listedAmong(persons: readonly Person[]): Map<string, number | null> {
  const listed = new Map<string, number | null>();
  for (const [at, { name, statements }] of persons.entries()) {
    const folded = fold(name);
    if (statements > 0) listed.set(folded, listed.has(folded) ? null : at);
  }
  return listed;
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  if (key === '') return;
  const values = map.get(key);
  if (!values) map.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}

// Every spelling of the full name; of one who has but one name, that.
function namesOf({ name, aliases }: Person, person: number): NameParts[] {
  const parts = new Map<string, NameParts>();
  const size = aliasWords(name).length;
  for (const alias of [name, ...aliases]) {
    const words = aliasWords(alias);
    const last = words.at(-1);
    if (last === undefined || (size > 1 && words.length < 2)) continue;
    parts.set(words.join(' '), { person, first: words.length > 1 ? (words[0] ?? '') : '', last });
  }
  return [...parts.values()];
}

interface Holder {
  readonly person: number;
  readonly published: string | null;
  readonly lexicon: Lexicon;
}

function officeOf(role: string, { person, published, lexicon }: Holder): Office {
  const { words, former } = printedOffice(role);
  const { plain, states } = partStates(words, lexicon.states);
  return { person, words: plain, states, former, published };
}

/** Takes the names and adjectives of countries out of an office's words. */
export function partStates(
  words: readonly string[],
  known: ReadonlyMap<string, string>,
): { readonly plain: readonly string[]; readonly states: readonly string[] } {
  const plain: string[] = [];
  const states: string[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at] ?? '';
    const pair = known.get(stateKey(`${word} ${words[at + 1] ?? ''}`));
    const state = pair ?? known.get(word);
    if (state === undefined) plain.push(word);
    else states.push(state);
    at += pair === undefined ? 1 : 2;
  }
  return { plain, states };
}
