import { editDistance, nameKey } from '../words/name-key.ts';
import smallWords from '../words/small-words.json' with { type: 'json' };
import { type Directory, type NameParts, partStates } from './directory.ts';
import { findOffice } from './find-office.ts';
import { isTitleWord, officeWords, type Query } from './query.ts';

/** Whom a query names: their places in the list of persons; several when it cannot be told. */
export type Finding = readonly number[];

// One slip of the pen in a name from four letters, two from eight: shorter names are too near to others.
const ONE_SLIP = 4;
const TWO_SLIPS = 8;
const SHORTEST_SHORT_NAME = 3;
const FEMININE = /(?:ska|skaya|[oe][vw]a|ina|aya)$/;
const GOVERNMENT = new Set(smallWords.governmentAsked);

/**
 * By alias, surname, office, abbreviation, spelling; the first way that finds anybody decides. Lord Holt is nobody known
 * to be a woman.
 */
export function findPerson(directory: Directory, query: Query): Finding {
  const { gender } = query;
  return firstFound(directory, query).filter((person) => {
    const known = directory.genders.get(person) ?? null;
    return gender === null || known === null || known === gender;
  });
}

function firstFound(directory: Directory, query: Query): Finding {
  const { words } = query;
  if (words.length === 0) return [];
  const ways = [
    () => byAlias(directory, words),
    () => byState(directory, words),
    () => byName(directory, words),
    () => findOffice(directory, query),
    () => byHouse(directory, query),
    () => byOwnedHouse(directory, query),
    () => bySpelling(directory, words),
    () => byFirstName(directory, words),
    () => byTitle(directory, words),
    () => byTurnedName(directory, words),
    () => byHouseSpelling(directory, words),
  ];
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}

function byAlias({ aliases }: Directory, words: readonly string[]): Finding {
  return aliases.get(words.join(' ')) ?? [];
}

// The Kremlin, where the articles have only Moscow or Russia; the British government.
function byState({ states, statePersons }: Directory, words: readonly string[]): Finding {
  const bare = words.filter((word) => !GOVERNMENT.has(word));
  const code = states.get(bare.join(' '));
  return code === undefined ? [] : (statePersons.get(code) ?? []);
}

function byName({ names }: Directory, words: readonly string[]): Finding {
  const last = words.at(-1) ?? '';
  const first = words.length > 1 ? (words[0] ?? '') : '';
  return persons(names.filter((name) => name.last === last && isFirst(name.first, first)));
}

function isFirst(one: string, asked: string): boolean {
  if (asked === '' || one === asked || nameKey(one) === nameKey(asked)) return true;
  if (one.length === 1 || asked.length === 1) return one.charAt(0) === asked.charAt(0);
  return one !== '' && (isNear(one, asked) || isShortFor(one, asked));
}

// Vlad for Vladimir, Tony for Antony.
function isShortFor(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= SHORTEST_SHORT_NAME && (long.startsWith(short) || long.endsWith(short));
}

function persons(names: readonly NameParts[]): Finding {
  return [...new Set(names.map(({ person }) => person))];
}

// A house's spokesperson without a name: the house.
function byHouse(directory: Directory, { office }: Query): Finding {
  if (!office.includes('spokesperson')) return [];
  return byAlias(
    directory,
    office.filter((word) => word !== 'spokesperson'),
  );
}

// The UK Roads Office, the French CSS: the country is no part of the name, but must be the owner's.
function byOwnedHouse(directory: Directory, { office }: Query): Finding {
  const { plain, states } = partStates(office, directory.states);
  const house = plain.filter((word) => word !== 'spokesperson');
  const [state] = states;
  if (state === undefined || house.length === 0) return [];
  return byAlias(directory, house).filter((person) => {
    const owner = directory.owners.get(person);
    return owner === null || owner === state;
  });
}

/** Spellings from other scripts and slips of the pen; a full name must fit in all its parts. */
function bySpelling({ names, surnames }: Directory, words: readonly string[]): Finding {
  const last = words.at(-1) ?? '';
  const first = words.length > 1 ? (words[0] ?? '') : '';
  if (last.length < ONE_SLIP || words.length > 3) return [];
  const fits = (name: NameParts): boolean =>
    isFirst(name.first, first) && FEMININE.test(name.last) === FEMININE.test(last);
  const alike = (surnames.get(nameKey(last)) ?? []).filter(fits);
  if (alike.length > 0) return persons(alike);
  return persons(names.filter((name) => isNear(name.last, last) && fits(name)));
}

function isNear(one: string, other: string): boolean {
  const shortest = Math.min(one.length, other.length);
  if (shortest < ONE_SLIP) return false;
  const limit = shortest >= TWO_SLIPS ? 2 : 1;
  if (editDistance(one, other, limit) <= limit) return true;
  return shortest > ONE_SLIP && editDistance(nameKey(one), nameKey(other), 1) <= 1;
}

function byFirstName({ names }: Directory, words: readonly string[]): Finding {
  const [only = '', more] = words;
  if (more !== undefined) return [];
  return persons(names.filter(({ first }) => first !== '' && nameKey(first) === nameKey(only)));
}

// President Ray, Prime Minister Ben Ray MP: titles around a name. A surname alone must have had such an office.
function byTitle(directory: Directory, words: readonly string[]): Finding {
  const first = words.findIndex((word) => !isTitle(directory, word));
  const last = words.findLastIndex((word) => !isTitle(directory, word));
  const name = first < 0 ? [] : words.slice(first, last + 1);
  if (name.length === 0 || name.length === words.length) return [];
  const found = [byAlias, byName, bySpelling]
    .map((way) => way(directory, name))
    .find(({ length }) => length > 0);
  if (!found || name.length > 1) return found ?? [];
  const titles = words.filter((word) => !name.includes(word)).flatMap(officeWords);
  return found.filter((person) => hadOffice(directory, person, titles));
}

function isTitle({ states }: Directory, word: string): boolean {
  return isTitleWord(word) || states.has(word);
}

function hadOffice({ officesOf }: Directory, person: number, titles: readonly string[]): boolean {
  const held = officesOf.get(person) ?? [];
  if (held.length === 0) return true;
  return held.some(({ words }) => titles.some((title) => words.includes(title)));
}

// Ray, Ben
function byTurnedName(directory: Directory, words: readonly string[]): Finding {
  const [last = '', first = '', more] = words;
  if (first === '' || more !== undefined) return [];
  const turned = [first, last];
  const named = byName(directory, turned);
  return named.length > 0 ? named : bySpelling(directory, turned);
}

// Federal Securty Service: word by word as long a name, each the same or nearly. Of persons more must fit: see `bySpelling`.
function byHouseSpelling({ aliases, names }: Directory, words: readonly string[]): Finding {
  if (words.length < 2) return [];
  const isPerson = new Set(names.map(({ person }) => person));
  const found = new Set<number>();
  for (const [alias, people] of aliases) {
    const parts = alias.split(' ');
    const alike =
      parts.length === words.length &&
      parts.every((part, at) => part === words[at] || isNear(part, words[at] ?? ''));
    if (alike) for (const one of people) if (!isPerson.has(one)) found.add(one);
  }
  return [...found];
}
