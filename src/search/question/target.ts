import type { PassageIndex } from '../index/passage-index.ts';
import { CLASS } from '../index/word-classes.ts';
import smallWords from '../language/small-words.json' with { type: 'json' };
import { namedThing, whoIs } from './asked.ts';
import type { Asked } from './asked-kind.ts';
import { describesPerson } from './asked-terms.ts';
import askedWords from './asked-words.json' with { type: 'json' };
import { ownedOffices } from './owned-office.ts';
import type { Question } from './question.ts';
import type { QuestionWord } from './question-words.ts';
import type { Unit } from './unit.ts';
import { hasClass, isCountry, isGeneric, isPrinted } from './unit-kind.ts';

/** What a number or a name must stand beside to answer: the thing counted, the person described. */
export interface Target {
  readonly unit: number;
  readonly isNamed: boolean;
  /** It describes a person, so that only a person's name answers. */
  readonly isPerson: boolean;
  /** A number, a people's name or a thing that goes by a name: reports put it in no other words. */
  readonly hasNoOtherWords: boolean;
  /** The country that the question gives it, as a unit; -1 for none. */
  readonly country: number;
  /** The articles have its word, or for a name any word for it, and it tells something. */
  readonly isSpecific: boolean;
}

const NOBODY = {
  isPerson: false,
  hasNoOtherWords: false,
  country: -1,
  isSpecific: false,
} as const;

const COUNT = /^\d{1,3}$/;
// What asks for the names of persons and not of things.
const PERSONS = new Set(smallWords.persons);
const NAMES = new Set(askedWords.names);
const ANYBODY = new Set(askedWords.anybody);
const NAMING = new Set([...NAMES, ...smallWords.calling]);
// "Name of the" points ahead, "… called?" back.
const BACKWARDS = 1.5;
const TO_HEAD = 2;

/** The unit behind "how many", behind a claim's number, beside "name" and "called", or of "which company"; null for none. */
export function targetOf(
  index: PassageIndex,
  asked: Asked,
  words: readonly QuestionWord[],
  units: readonly Unit[],
): Target | null {
  if (asked === 'name') return thing(words, units) ?? named(index, words, units);
  if (asked !== 'number' && asked !== 'claim') return null;
  const days = units.flatMap(({ kind, places }) =>
    kind === 'date' ? [(places[0] ?? 0) - 1, ...places, (places.at(-1) ?? 0) + 1] : [],
  );
  const at = words.findIndex(({ term, stem }, place) =>
    asked === 'number' ? term === 'many' : COUNT.test(stem) && !days.includes(place),
  );
  const unit = at < 0 ? -1 : units.findIndex((one) => one.at > at);
  const counted = units[unit];
  if (counted === undefined) return null;
  // "How many members of the staff": whatever the articles call them.
  const isPart = words[(counted.places.at(-1) ?? 0) + 1]?.term === 'of';
  return { ...NOBODY, unit, isNamed: false, isSpecific: !isPart && isSpecific(index, counted) };
}

// "Which company": its name stands beside the word, or it is not told.
function thing(words: readonly QuestionWord[], units: readonly Unit[]): Target | null {
  const noun = namedThing(words);
  const unit = units.findIndex(({ places }) => places.includes(noun));
  return unit < 0 ? null : { ...NOBODY, unit, isNamed: true, hasNoOtherWords: true };
}

function named(
  index: PassageIndex,
  words: readonly QuestionWord[],
  units: readonly Unit[],
): Target | null {
  const from = namingPlace(words);
  const isNaming = NAMING.has(words[from]?.term ?? '');
  const distances = units.map((unit) => {
    const { at, kind, terms } = unit;
    const isName = terms.some((term) => NAMING.has(term)) && !isPeople(index, unit);
    if (kind === 'person' || kind === 'date' || isName) return Number.POSITIVE_INFINITY;
    if (!isNaming && at > from && terms.some(describesPerson)) return 0;
    return at > from ? at - from : (from - at) * BACKWARDS;
  });
  const least = Math.min(...distances);
  if (!Number.isFinite(least)) return null;
  const isOfPersons = words.some(({ term }) => PERSONS.has(term));
  const isPerson = (at: number): boolean =>
    isPeople(index, units[at]) || (isOfPersons && standsForPersons(index, units[at]));
  const isBefore = (at: number): boolean => (units[at]?.at ?? 0) < from;
  // "The names of the six diplomats": their number describes nobody; nor does "full" in "his full name".
  const near = distances.findIndex(
    (one, at) =>
      one <= least + TO_HEAD * (isBefore(at) ? BACKWARDS : 1) && isPeople(index, units[at]),
  );
  const nearest = distances.indexOf(least);
  // "The name of the ship that they sold to the Norwegian": a thing of the articles is described, no person.
  const isThing = NAMES.has(words[from]?.term ?? '') && isSpecific(index, units[nearest]);
  const head = near < 0 && isOfPersons && !isThing ? nearestOf(distances, isPerson) : near;
  const at = head < 0 ? nearest : head;
  return {
    ...NOBODY,
    unit: at,
    isNamed: true,
    isPerson: isPerson(at),
    hasNoOtherWords: standsForPersons(index, units[at]),
    isSpecific: isKnown(index, units[at]) && !isAnybody(units[at]),
    country: countryOf(index, { units, words }, at),
  };
}

// "Who was the Russian …, and his name": the first one describes, the second only asks again.
function namingPlace(words: readonly QuestionWord[]): number {
  const naming = words.findIndex(({ term }) => NAMING.has(term));
  const who = whoIs(words);
  if (naming < 0) return words.findIndex(({ term }) => term === 'who');
  return who >= 0 && who < naming ? who : naming;
}

function countryOf(index: PassageIndex, { units, words }: Question, described: number): number {
  const at = units[described]?.at ?? 0;
  const before = units.findIndex(
    (one) => one.places.at(-1) === at - 1 && isCountry(index.language, one),
  );
  if (before >= 0) return before;
  const owned = ownedOffices(index, { units, words }).find(({ office }) => office === described);
  return owned?.country ?? before;
}

// The place of the least distance that passes; -1 for none.
function nearestOf(distances: readonly number[], passes: (at: number) => boolean): number {
  const fitting = distances.map((one, at) => (passes(at) ? one : Number.POSITIVE_INFINITY));
  const least = Math.min(...fitting);
  return Number.isFinite(least) ? fitting.indexOf(least) : -1;
}

// "The names of the men who died": the articles call each by what he was.
function isAnybody(unit: Unit | undefined): boolean {
  return unit?.terms.every((term) => ANYBODY.has(term)) === true;
}

// Said in the articles, in whatever words, and not just somebody.
function isKnown(index: PassageIndex, unit: Unit | undefined): boolean {
  if (unit === undefined || isGeneric(index.language, unit)) return false;
  return isPrinted(index, unit) || unit.tags.some(({ tag }) => index.postings.get(tag));
}

function isSpecific(index: PassageIndex, unit: Unit | undefined): boolean {
  return unit !== undefined && isPrinted(index, unit) && !isGeneric(index.language, unit);
}

function isPeople(index: PassageIndex, unit: Unit | undefined): boolean {
  if (unit === undefined) return false;
  return hasClass(index, unit, CLASS.people) || unit.terms.some(describesPerson);
}

// "The names of the six", "of the Russian they sent home": a number or a people stands for persons.
function standsForPersons(index: PassageIndex, unit: Unit | undefined): boolean {
  if (unit === undefined) return false;
  return hasClass(index, unit, CLASS.number) || isCountry(index.language, unit);
}
