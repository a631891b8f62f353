import { type Directory, type NameParts, type Office, partStates } from './directory.ts';
import { editDistance, nameKey } from './name-key.ts';
import type { Query } from './query.ts';

/** Whom a query names: their places in the list of persons; several when it cannot be told. */
export type Finding = readonly number[];

// One slip of the pen in a name from four letters, two from eight: shorter names are too near to others.
const ONE_SLIP = 4;
const TWO_SLIPS = 8;
const FEMININE = /(?:ska|skaya|ova|eva|ina|aya)$/;
const GOVERNMENT = new Set(['government', 'authorities', 'state']);

/** By alias, surname, office, abbreviation, spelling; the first way that finds anybody decides. */
export function findPerson(directory: Directory, query: Query): Finding {
  if (query.words.length === 0) return [];
  const ways = [byAlias, byState, byName, byOffice, byHouse, bySpelling, byFirstName, byTitledName];
  for (const way of ways) {
    const found = way(directory, query);
    if (found.length > 0) return found;
  }
  return [];
}

function byAlias({ aliases }: Directory, { words }: Query): Finding {
  const whole = aliases.get(words.join(' '));
  if (whole) return whole;
  const bare = words.filter((word) => !GOVERNMENT.has(word));
  return bare.length < words.length && bare.length > 0 ? (aliases.get(bare.join(' ')) ?? []) : [];
}

// The Kremlin, where the articles have only Moscow or Russia.
function byState({ states, statePersons }: Directory, { words }: Query): Finding {
  const bare = words.filter((word) => !GOVERNMENT.has(word));
  const code = states.get(bare.join(' '));
  return code === undefined ? [] : (statePersons.get(code) ?? []);
}

function byName({ names }: Directory, { words }: Query): Finding {
  const last = words.at(-1) ?? '';
  const first = words.length > 1 ? (words[0] ?? '') : '';
  return persons(
    names.filter((name) => name.last === last && (first === '' || isFirst(name.first, first))),
  );
}

function isFirst(one: string, other: string): boolean {
  if (one === other || nameKey(one) === nameKey(other)) return true;
  if (one.length === 1 || other.length === 1) return one.charAt(0) === other.charAt(0);
  return one !== '' && isNear(one, other);
}

function persons(names: readonly NameParts[]): Finding {
  return [...new Set(names.map(({ person }) => person))];
}

/** The newest holder of an office, or of a former one; several when different offices fit. */
function byOffice({ offices, states }: Directory, { office, former }: Query): Finding {
  const wanted = partStates(office, states);
  if (wanted.plain.length === 0) return [];
  const fitting = offices.filter((one) => isOffice(one, wanted) && one.former === former);
  const current = former ? fitting : fitting.filter((one) => !isOver(offices, one));
  return newest(narrowed(current, wanted.plain.length));
}

function isOffice(one: Office, { plain, states }: ReturnType<typeof partStates>): boolean {
  if (!plain.every((word) => one.words.includes(word))) return false;
  return states.every((state) => one.states.includes(state));
}

// Somebody who is called a former holder later holds it no more.
function isOver(offices: readonly Office[], { person, words, published }: Office): boolean {
  return offices.some(
    (other) =>
      other.person === person &&
      other.former &&
      (other.published ?? '') > (published ?? '') &&
      other.words.some((word) => words.includes(word)),
  );
}

// "Secretary" alone fits many offices; one that is exactly what was asked goes before longer ones.
function narrowed(fitting: readonly Office[], size: number): readonly Office[] {
  const exact = fitting.filter(({ words }) => words.length === size);
  return exact.length > 0 ? exact : fitting;
}

function newest(fitting: readonly Office[]): Finding {
  const offices = new Set(fitting.map(({ words }) => [...words].sort().join(' ')));
  const states = new Set(fitting.flatMap((one) => one.states.slice(0, 1)));
  const all = [...new Set(fitting.map(({ person }) => person))];
  if (all.length <= 1 || offices.size > 1 || states.size > 1) return all;
  const dates = fitting.map(({ published }) => published ?? '').sort();
  const last = dates.at(-1) ?? '';
  return [
    ...new Set(
      fitting.filter(({ published }) => (published ?? '') === last).map(({ person }) => person),
    ),
  ];
}

// A house's spokesperson without a name: the house.
function byHouse(directory: Directory, { office }: Query): Finding {
  if (!office.includes('spokesperson')) return [];
  const house = office.filter((word) => word !== 'spokesperson');
  return house.length > 0 ? (directory.aliases.get(house.join(' ')) ?? []) : [];
}

/** Spellings from other scripts and slips of the pen; a full name must fit in all its parts. */
function bySpelling({ names, surnames }: Directory, { words }: Query): Finding {
  const last = words.at(-1) ?? '';
  const first = words.length > 1 ? (words[0] ?? '') : '';
  if (last.length < ONE_SLIP || words.length > 3) return [];
  const fits = (name: NameParts): boolean =>
    (first === '' || isFirst(name.first, first)) && isSameGender(name.last, last);
  const alike = (surnames.get(nameKey(last)) ?? []).filter(fits);
  if (alike.length > 0) return persons(alike);
  return persons(names.filter((name) => isNear(name.last, last) && fits(name)));
}

// Zelenska is not Zelensky.
function isSameGender(one: string, other: string): boolean {
  return FEMININE.test(one) === FEMININE.test(other);
}

function isNear(one: string, other: string): boolean {
  const shortest = Math.min(one.length, other.length);
  if (shortest < ONE_SLIP) return false;
  const limit = shortest >= TWO_SLIPS ? 2 : 1;
  return (
    editDistance(one, other, limit) <= limit ||
    editDistance(nameKey(one), nameKey(other), 1) <= (shortest > ONE_SLIP ? 1 : 0)
  );
}

function byFirstName({ names }: Directory, { words }: Query): Finding {
  const [only = '', more] = words;
  if (more !== undefined) return [];
  return persons(names.filter(({ first }) => first !== '' && nameKey(first) === nameKey(only)));
}

// Prime Minister Keir Starmer: an office, then a name.
function byTitledName(directory: Directory, { words, office, former }: Query): Finding {
  if (words.length < 3) return [];
  const name = { words: words.slice(-2), office: [], former: false };
  const found = byAlias(directory, name);
  const named = found.length > 0 ? found : byName(directory, name);
  const rest = new Set(words.slice(0, -2));
  const held = directory.offices.filter(({ person }) => named.includes(person));
  const known = held.some((one) => [...rest].some((word) => one.words.includes(word))) || former;
  return known || office.length > words.length ? named : [];
}
