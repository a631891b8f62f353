import { isKin } from '../words/role-words.ts';
import smallWords from '../words/small-words.json' with { type: 'json' };
import { type Directory, type Office, partStates } from './directory.ts';
import type { Query } from './query.ts';

interface Wanted {
  readonly plain: readonly string[];
  readonly states: readonly string[];
}

const SHORTEST_SHORT_WORD = 4;
const RETIRED = new Set(smallWords.retired);

/** The newest holder of an office, or of a former one; several when different offices fit. */
export function findOffice(directory: Directory, { office, former }: Query): number[] {
  const { offices, officesOf, states } = directory;
  const wanted = partStates(office, states);
  if (wanted.plain.length === 0) return [];
  const own = offices.filter((one) => one.former === former || (former && isRetired(one)));
  const exact = own.filter((one) => isOffice(directory, one, wanted));
  const fitting = exact.length > 0 ? exact : own.filter((one) => isAkinOffice(one, wanted));
  return newest(narrowed(former ? fitting : held(officesOf, fitting), wanted.plain.length));
}

// Reports go on calling a retired judge "the judge".
function isRetired({ words }: Office): boolean {
  return words.some((word) => RETIRED.has(word));
}

// "UK Foreign Secretary" finds a Foreign Secretary of no named country; other countries' are others.
function isOffice(directory: Directory, one: Office, { plain, states }: Wanted): boolean {
  if (!plain.every((asked) => one.words.includes(asked))) return false;
  if (one.states.length > 0) return states.every((state) => one.states.includes(state));
  return states.length === 0 || !isOfOther(directory, one, states);
}

// A Prime Minister whom another article calls the UK's is not Ukraine's.
function isOfOther(
  { officesOf, owners }: Directory,
  { person }: Office,
  states: readonly string[],
): boolean {
  const owner = owners.get(person) ?? null;
  const printed = (officesOf.get(person) ?? []).flatMap((one) => one.states);
  const known = owner === null ? printed : [...printed, owner];
  return known.length > 0 && !states.some((state) => known.includes(state));
}

// Without those who hold it no more, where somebody else of the same country does.
function held(officesOf: Directory['officesOf'], fitting: readonly Office[]): readonly Office[] {
  const current = new Set(fitting.filter((one) => !isOver(officesOf.get(one.person) ?? [], one)));
  const countries = new Set([...current].map(({ states }) => states.join(' ')));
  return fitting.filter((one) => current.has(one) || !countries.has(one.states.join(' ')));
}

function isAkinOffice(one: Office, { plain, states }: Wanted): boolean {
  if (!plain.every((asked) => one.words.some((word) => isAkin(word, asked)))) return false;
  return states.every((state) => one.states.includes(state));
}

// A defence secretary is a minister of defence; tech is technology.
function isAkin(word: string, asked: string): boolean {
  return isKin(word, asked) || (asked.length >= SHORTEST_SHORT_WORD && word.startsWith(asked));
}

// Somebody who is called a former holder later holds it no more; `own` are the offices of the same person.
function isOver(own: readonly Office[], { words, published }: Office): boolean {
  return own.some(
    (other) =>
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

function newest(fitting: readonly Office[]): number[] {
  const offices = new Set(fitting.map(({ words }) => [...words].sort().join(' ')));
  const states = new Set(fitting.flatMap((one) => one.states.slice(0, 1)));
  const all = [...new Set(fitting.map(({ person }) => person))];
  if (all.length <= 1 || offices.size > 1 || states.size > 1) return all;
  const dates = fitting.map(({ published }) => published ?? '').sort();
  const last = fitting.filter(({ published }) => (published ?? '') === dates.at(-1));
  return [...new Set(last.map(({ person }) => person))];
}
