import { namedThing, whoIs } from './asked.ts';
import { type Asked, TIMES } from './asked-kind.ts';
import { isOffice } from './asked-terms.ts';
import askedWords from './asked-words.json' with { type: 'json' };
import type { PassageIndex } from './passage-index.ts';
import type { QuestionWord } from './question-words.ts';
import type { Inquiry } from './rank.ts';
import { classAt, stemAt } from './row-words.ts';
import type { Hit, SentenceView } from './sentence-views.ts';
import { hasClass, isCountry, isGeneric, isPrinted } from './unit-kind.ts';
import type { Unit } from './units.ts';
import { ownedOffices, ownerAt } from './whose-office.ts';
import { CLASS } from './word-classes.ts';

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
const PERSONS = new Set('he her him his names she their them they who'.split(' '));
const NAMES = new Set(askedWords.names);
const NAMING = new Set([...NAMES, 'called', 'call']);
// So many words from the words of the question; farther off a number or a name may belong elsewhere.
const NEAR = 8;
const FAR_SHARE = 0.6;
// "… revoked it in November, accusing them of spying and ordering them to leave within two weeks".
const FAR_TIME = 0.7;
// "Twelve of the angry dockers": so many words from a number to what it counts. Else it counts something nearby.
const TO_COUNTED = 5;
const OTHER_COUNT = 0.8;
// The articles speak of tanks, and no tank stands in the sentence: too little to answer how many there were.
const ABSENT_COUNT = 0.6;
// "Hanna Brook, for ten years leader of the union", "the quay was built by Hanna Brook". A name farther off is somebody else's.
const TO_NAMED = 4;
const OTHER_NAME = 0.4;
// The sentence describes somebody in other words; less likely so where other sentences have one of the known words for it.
const LIKELY_NAME = 0.7;
const LESS_LIKELY_NAME = 0.6;
const CALLED = new Set(['call', 'name']);
// An age stands beside who is so old: "Ann Hill, 47", "the 47-year-old captain".
const TO_AGED = 5;
const OTHER_AGE = 0.4;
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
  const at = words.findIndex(({ term, stem }) =>
    asked === 'number' ? term === 'many' : COUNT.test(stem),
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
    if (!isNaming && at > from && terms.some(isOffice)) return 0;
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
    isSpecific: isKnown(index, units[at]),
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

function countryOf(
  index: PassageIndex,
  { units, words }: Pick<Inquiry, 'units' | 'words'>,
  described: number,
): number {
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
  return hasClass(index, unit, CLASS.people) || unit.terms.some(isOffice);
}

// "The names of the six", "of the Russian they sent home": a number or a people stands for persons.
function standsForPersons(index: PassageIndex, unit: Unit | undefined): boolean {
  if (unit === undefined) return false;
  return hasClass(index, unit, CLASS.number) || isCountry(index.language, unit);
}

/** How surely something at a place of a sentence belongs to what is asked, 0 to 1. */
export function belonging(
  index: PassageIndex,
  { view, at }: { readonly view: SentenceView; readonly at: number },
  { asked, target }: { readonly asked: Asked; readonly target: Target | null },
): number {
  const isNear = view.hits.some((hit) => Math.abs(hit.at - at) <= NEAR);
  if (asked === 'age') return standsBeside(index, view, at) ? 1 : OTHER_AGE;
  if (target?.isNamed) return nameBelonging(index, { view, at, isNear }, target);
  if (!isNear) return TIMES.has(asked) ? FAR_TIME : FAR_SHARE;
  if (target === null) return 1;
  const counts = view.hits.some(
    (hit) => hit.unit === target.unit && hit.at > at && hit.at - at <= TO_COUNTED,
  );
  if (counts) return 1;
  const isAbsent = target.isSpecific && view.hits.every((hit) => hit.unit !== target.unit);
  return asked === 'number' && isAbsent ? ABSENT_COUNT : OTHER_COUNT;
}

// "How old" is itself met by "years old" and by numbers.
function standsBeside(index: PassageIndex, { hits }: SentenceView, at: number): boolean {
  return hits.some(
    (hit) =>
      Math.abs(hit.at - at) <= TO_AGED &&
      (classAt(index, hit.at) & (CLASS.number | CLASS.unit)) === 0 &&
      stemAt(index, hit.at) !== 'old',
  );
}

function nameBelonging(
  index: PassageIndex,
  {
    view,
    at,
    isNear,
  }: { readonly view: SentenceView; readonly at: number; readonly isNear: boolean },
  target: Target,
): number {
  const { hits, from } = view;
  const described = hits.filter(({ unit }) => unit === target.unit);
  // "British diplomat Ann Hill" is no Russian diplomat.
  const isOthers = (hit: Hit): boolean => {
    const owner = target.country < 0 ? null : ownerAt(index, { at: hit.at, from }, hits);
    return owner !== null && owner.unit !== target.country;
  };
  if (described.some((hit) => Math.abs(hit.at - at) <= TO_NAMED && !isOthers(hit))) return 1;
  if (described.length > 0 || !isNear || target.hasNoOtherWords) return OTHER_NAME;
  return target.isSpecific && !isCalled(index, { at, from }) ? LESS_LIKELY_NAME : LIKELY_NAME;
}

// "It's called The Hook": what it is stands in the sentence before.
function isCalled(
  index: PassageIndex,
  { at, from }: { readonly at: number; readonly from: number },
): boolean {
  return [at - 1, at - 2].some((place) => place >= from && CALLED.has(stemAt(index, place)));
}
