import type { Gender } from '../words/lexicon.ts';
import { type Entity, onlyOf } from './entity.ts';

/** What a reader of an article has in mind at some point of it. */
export interface Memory {
  readonly source: string;
  readonly title: string;
  /** Body paragraphs so far. */
  paragraph: number;
  /** Subjects of sentences outside quotations, latest last. */
  readonly subjects: Remembered[];
  /** Learned from pronouns in this article. */
  readonly genders: Map<Entity, Gender>;
  /** Institutions named outside quotations, latest last. */
  readonly institutions: Remembered[];
  /** Institutions that the article has named in several words so far, its captions too. */
  readonly houses: Set<Entity>;
  /** Persons named outside quotations, latest last. */
  readonly named: Remembered[];
  /** Those of them of whom something is not merely owned. */
  readonly introduced: Remembered[];
  /** The institution or person for whom a spokesperson spoke last. */
  mouthpiece: Mouthpiece | null;
  /** Somebody without a name who spoke since the last person: "he" may be nobody who has one. */
  nameless: Nameless | null;
  /** Whom the last "he" or "she" meant; null where that was not certain. */
  pronoun: Pronoun | null;
}

interface Pronoun {
  readonly paragraph: number;
  readonly gender: Gender;
  readonly entity: Entity | null;
}

interface Nameless {
  readonly paragraph: number;
  readonly gender: Gender | null;
  /** A spokesman, a spokeswoman of somebody unknown. */
  readonly speaksFor: boolean;
}

interface Mouthpiece extends Remembered {
  readonly gender: Gender | null;
}

export interface Remembered {
  readonly entity: Entity;
  paragraph: number;
}

// A pronoun reaches back over this many body paragraphs; a nominal ("the spokesperson") further.
const PRONOUN_REACH = 3;
const NOMINAL_REACH = 5;
const LONGEST_MEMORY = 24;

export function makeMemory({ source, title }: Pick<Memory, 'source' | 'title'>): Memory {
  return {
    source,
    title,
    paragraph: 0,
    subjects: [],
    genders: new Map(),
    institutions: [],
    houses: new Set(),
    named: [],
    introduced: [],
    mouthpiece: null,
    nameless: null,
    pronoun: null,
  };
}

export function remember(list: Remembered[], entity: Entity, paragraph: number): void {
  list.push({ entity, paragraph });
  if (list.length > LONGEST_MEMORY) list.shift();
}

/** Whom "he" or "she" means: the latest subject of that gender, else the only person near. */
export function pronounPerson(memory: Memory, gender: Gender): Entity | null {
  const entity = meantBy(memory, gender);
  memory.pronoun = { paragraph: memory.paragraph, gender, entity };
  return entity;
}

function meantBy(memory: Memory, gender: Gender): Entity | null {
  const spoken = mouthpieceOf(memory, gender);
  if (spoken) return spoken;
  if (mayBeNameless(memory, gender)) return null;
  const subjects = memory.subjects.filter(
    ({ entity, paragraph }) =>
      entity.kind === 'person' &&
      memory.paragraph - paragraph <= PRONOUN_REACH &&
      fits(memory, entity, gender),
  );
  const subject = subjects.at(-1);
  const here = subject?.paragraph === memory.paragraph ? undefined : meantHere(memory, gender);
  if (here !== undefined) return here;
  if (subject) {
    return isDoubtful(subject, subjects) ? null : subject.entity;
  }
  return onlyNear(memory, gender);
}

// Whom a paragraph without a subject that fits has for "she": null where that is not certain, undefined where it has nobody.
function meantHere(memory: Memory, gender: Gender): Entity | null | undefined {
  const { pronoun, paragraph } = memory;
  // "She ruled out a job for Ben Ray. “No,” she said.": the same, known or not.
  if (pronoun?.paragraph === paragraph && pronoun.gender === gender) return pronoun.entity;
  const [only, another] = introducedHere(memory, gender);
  if (only) return another ? undefined : only;
  return introducesBare(memory) ? null : undefined;
}

function onlyNear(memory: Memory, gender: Gender): Entity | null {
  const near = memory.named.filter(
    ({ entity, paragraph }) => memory.paragraph - paragraph <= 1 && fits(memory, entity, gender),
  );
  return onlyOf(near.map(({ entity }) => entity));
}

// "One of them is Ann Hill. “I cook,” she says.": whom the paragraph names, and not the subject of an earlier one.
function introducedHere(memory: Memory, gender: Gender): Entity[] {
  const here = memory.introduced.filter(({ paragraph }) => paragraph === memory.paragraph);
  return [...new Set(here.map(({ entity }) => entity))].filter((one) => fits(memory, one, gender));
}

// "To Obrek the news came late. “I wept,” she said.": perhaps Obrek, so nobody else.
function introducesBare({ introduced, paragraph }: Memory): boolean {
  return introduced.some((one) => one.paragraph === paragraph && isBare(one.entity));
}

// Two capitalised words, Norvik Mutual, may be no person, and whoever is one was spoken of just before.
function isDoubtful({ entity }: Remembered, subjects: readonly Remembered[]): boolean {
  return !entity.proven && subjects.some((one) => one.entity.proven);
}

function mayBeNameless({ nameless, paragraph }: Memory, gender: Gender): boolean {
  if (nameless === null || paragraph - nameless.paragraph > 1) return false;
  return nameless.gender === null || nameless.gender === gender;
}

// "She" after a spokeswoman without a name speaks for the same house.
function mouthpieceOf({ mouthpiece, subjects, paragraph }: Memory, gender: Gender): Entity | null {
  const last = subjects.at(-1);
  if (!mouthpiece || last?.entity !== mouthpiece.entity) return null;
  if (paragraph - mouthpiece.paragraph > 1 || last.paragraph !== mouthpiece.paragraph) return null;
  const known = mouthpiece.gender;
  return known === null || known === gender ? mouthpiece.entity : null;
}

function fits({ genders }: Memory, entity: Entity, wanted: Gender): boolean {
  const gender = entity.gender ?? genders.get(entity) ?? null;
  return gender === null ? !isBare(entity) : gender === wanted;
}

// "Sarovia says": one word without a title or an office may be a country that no list knows.
function isBare({ words, roles }: Entity): boolean {
  return words.length === 1 && roles.size === 0;
}

/** Whom "it" means: the latest subject, if that is an institution or a state. */
export function itInstitution(memory: Memory): Entity | null {
  const last = memory.subjects.at(-1);
  if (!last || memory.paragraph - last.paragraph > 1) return null;
  return last.entity.kind === 'person' ? turnedInstitution(last.entity) : last.entity;
}

// Two capitalised words that "it" refers to are no person: Harbour Line Ferries.
function turnedInstitution(entity: Entity): Entity | null {
  if (entity.proven || entity.words.length < 2) return null;
  entity.kind = 'institution';
  entity.proven = true;
  return entity;
}

export function lastInstitution(
  memory: Memory,
  wanted: (entity: Entity) => boolean,
): Entity | null {
  const last = memory.subjects.findLast(
    ({ entity, paragraph }) =>
      entity.kind === 'institution' &&
      memory.paragraph - paragraph <= NOMINAL_REACH &&
      wanted(entity),
  );
  return last?.entity ?? null;
}

/** The only institution named nearby that is wanted. */
export function onlyNamed(
  { institutions, paragraph }: Memory,
  wanted: (entity: Entity) => boolean,
): Entity | null {
  const near = institutions.filter(
    (one) => paragraph - one.paragraph <= NOMINAL_REACH && wanted(one.entity),
  );
  return onlyOf(near.map(({ entity }) => entity));
}

/** "The latter" and "the former": the last two persons named, in order. */
export function pairMember(memory: Memory, word: string): Entity | null {
  const pair: Entity[] = [];
  for (const { entity, paragraph } of memory.named.toReversed()) {
    if (memory.paragraph - paragraph > 2 || pair.length === 2) break;
    if (!pair.includes(entity)) pair.push(entity);
  }
  if (pair.length < 2) return null;
  return (word === 'latter' ? pair[0] : pair[1]) ?? null;
}

export function recentMouthpiece({ mouthpiece, paragraph }: Memory): Entity | null {
  return mouthpiece && paragraph - mouthpiece.paragraph <= NOMINAL_REACH ? mouthpiece.entity : null;
}
