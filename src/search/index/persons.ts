import { append } from '../../append.ts';
import { wordsOf } from '../../text/words.ts';
import type { KnownPerson } from './knowledge.ts';

/** The names that persons go by, to be found in a question. */
export interface PersonNames {
  /** Names by their first folded term, the longest first. */
  readonly byFirst: ReadonlyMap<string, readonly PersonName[]>;
  /** Persons by the key of a name's spelling ("Zelenskiy" and "Zelensky" share one). */
  readonly bySound: ReadonlyMap<string, readonly number[]>;
}

export interface PersonName {
  readonly person: number;
  readonly terms: readonly string[];
  readonly isPerson: boolean;
}

export interface PersonMatch {
  readonly persons: readonly number[];
  readonly start: number;
  readonly end: number;
}

const SHORTEST_SOUND = 5;
const SHORTEST_SHORT_FORM = 3;
// A first name that three people of a dossier share names nobody.
const MOST_NAMESAKES = 2;

export function personNames(persons: readonly KnownPerson[]): PersonNames {
  const byFirst = new Map<string, PersonName[]>();
  const bySound = new Map<string, number[]>();
  for (const [person, { name, aliases, kind }] of persons.entries()) {
    if (kind === 'state') continue;
    for (const terms of namesOf(name, aliases, kind)) {
      append(byFirst, terms[0] ?? '', { person, terms, isPerson: kind === 'person' });
      const last = terms.at(-1) ?? '';
      const isSpelled = kind === 'person' && last.length >= SHORTEST_SOUND;
      if (isSpelled) append(bySound, soundOf(last), person);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.terms.length - a.terms.length);
  return { byFirst, bySound };
}

/** The persons that a row of terms names at one place; null for none. */
export function personAt(
  { byFirst }: PersonNames,
  terms: readonly string[],
  at: number,
): PersonMatch | null {
  const fits = (byFirst.get(terms[at] ?? '') ?? []).filter((name) =>
    name.terms.every((term, step) => terms[at + step] === term),
  );
  const longest = fits[0]?.terms.length ?? 0;
  if (longest === 0) return null;
  const persons = [
    ...new Set(fits.filter((name) => name.terms.length === longest).map(({ person }) => person)),
  ];
  if (persons.length > MOST_NAMESAKES) return null;
  return { persons, start: at, end: at + longest };
}

/** Persons whose surname sounds like a term that nobody bears, or whose first name it shortens; empty for none. */
export function personsLike(names: PersonNames, term: string): readonly number[] {
  const { bySound } = names;
  const alike = term.length < SHORTEST_SOUND ? [] : [...new Set(bySound.get(soundOf(term)) ?? [])];
  return alike.length > 0 ? alike : shortenedBy(names, term);
}

// "Vlad" for Vladimir, "Alex" for Alexander: only where one person alone answers to it.
function shortenedBy({ byFirst }: PersonNames, term: string): number[] {
  if (term.length < SHORTEST_SHORT_FORM) return [];
  const persons = new Set<number>();
  for (const [first, names] of byFirst) {
    if (first.length <= term.length || !first.startsWith(term)) continue;
    for (const { person, terms, isPerson } of names) {
      if (isPerson && terms.length > 1) persons.add(person);
    }
  }
  return persons.size === 1 ? [...persons] : [];
}

// Transliterations differ in doubled letters, in i, y and j, in k and c, in ks and x, and in the vowels between.
function soundOf(term: string): string {
  return term
    .replace(/ph/g, 'f')
    .replace(/(?:kh|ch|ck|q|c)/g, 'k')
    .replace(/(?:tz|ts)/g, 'z')
    .replace(/[vw]/g, 'v')
    .replace(/[yij]+$/, 'i')
    .replace(/[yj]/g, 'i')
    .replace(/(?<=.)h/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=.)[aeiou]+/g, 'a');
}

function namesOf(name: string, aliases: readonly string[], kind: KnownPerson['kind']): string[][] {
  const all = [name, ...aliases].map((one) => wordsOf(one).map(({ term }) => term));
  const [full = []] = all;
  // "Volodymyr Zelensky" beside "Volodymyr Zelenskyy": either surname alone is his too.
  const spellings = all.filter((terms) => terms.length > 1 && terms[0] === full[0]);
  const parts =
    kind === 'person' ? spellings.flatMap((terms) => [terms.slice(0, 1), terms.slice(-1)]) : [];
  const names = new Map([...all, ...parts].map((terms) => [terms.join(' '), terms]));
  names.delete('');
  return [...names.values()];
}
