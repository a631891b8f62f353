import { eachMember, GAP, type GroupWeight, POSSESSIVE, type WordGroup } from './lexicon.ts';
import {
  begins,
  type PhraseSteps,
  type PhraseTable,
  phraseTableOf,
  placeOf,
} from './phrase-table.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type WordGroups, wordGroupsBuilder } from './word-groups.ts';

/** The lexicon in the numbers of a vocabulary: which groups a word or a run of words belongs to. */
export interface Phrases {
  readonly singles: WordGroups;
  /** The lexicon's, and the incident's own where it has any. */
  readonly tables: readonly PhraseTable[];
  readonly possessives: ReadonlySet<number>;
}

/** A phrase found in a row of words: the places of its own words, without those in its gaps. */
export interface PhraseMatch extends GroupWeight {
  readonly places: readonly number[];
}

const NONE: PhraseMatch[] = [];
const GAP_STEP = -2;
const POSSESSIVE_STEP = -3;
// "kick the six British diplomats out": longer gaps join words that don't belong together.
const WIDEST_GAP = 4;
const POSSESSIVES = ['her', 'his', 'its', 'my', 'one', 'our', 'their', 'your'];

/** `firstGroup`: the number of the first of the groups. */
export function phrasesOf(
  groups: readonly WordGroup[],
  vocabulary: Vocabulary,
  firstGroup = 0,
): Phrases {
  const singles = wordGroupsBuilder();
  const phrases: PhraseSteps[] = [];
  eachMember(groups, firstGroup, (terms, meaning) => {
    const [first = GAP_STEP, ...rest] = terms.map((term) => stepOf(term, vocabulary));
    if (first < 0) return;
    if (rest.length > 0) phrases.push({ first, rest, meaning });
    else singles.add(first, meaning);
  });
  const possessives = new Set(POSSESSIVES.map((term) => vocabulary.add(term)));
  const size = vocabulary.size();
  return {
    possessives,
    singles: singles.finish(size),
    tables: [phraseTableOf(phrases, size)],
  };
}

/** All groups of both; the second one's have the numbers behind the first one's. */
export function joinPhrases(one: Phrases, other: Phrases): Phrases {
  const singles = new Map(one.singles);
  for (const [number, groups] of other.singles) {
    singles.set(number, [...(singles.get(number) ?? []), ...groups]);
  }
  return {
    singles,
    tables: [...one.tables, ...other.tables],
    possessives: one.possessives,
  };
}

/** Whether a phrase begins with the word. */
export function beginsPhrase({ tables }: Phrases, number: number): boolean {
  return tables.some((table) => begins(table, number));
}

/** The phrases that begin at one word of a row; a number below 0 (a sentence's end) is crossed by none. */
export function phrasesAt(
  { tables, possessives }: Phrases,
  row: ArrayLike<number>,
  at: number,
): readonly PhraseMatch[] {
  const first = row[at] ?? -1;
  const second = row[at + 1] ?? -1;
  let matches = NONE;
  for (const table of tables) {
    if (!begins(table, first)) continue;
    // Few words that may begin a phrase do; nothing is made for the others.
    const next = placeOf(table, first, second);
    const overGap = placeOf(table, first, GAP_STEP);
    const owned = possessives.has(second) ? placeOf(table, first, POSSESSIVE_STEP) : -1;
    if (next < 0 && overGap < 0 && owned < 0) continue;
    const search = { table, possessives, row, at };
    matches = [
      ...matches,
      ...matchesFrom(search, next, second),
      ...matchesFrom(search, overGap, GAP_STEP),
      ...matchesFrom(search, owned, POSSESSIVE_STEP),
    ];
  }
  return matches;
}

interface Search {
  readonly table: PhraseTable;
  readonly possessives: ReadonlySet<number>;
  readonly row: ArrayLike<number>;
  readonly at: number;
}

// The matches among the phrases with one first step, the first of which stands at `from`.
function matchesFrom(
  { table, possessives, row, at }: Search,
  from: number,
  step: number,
): readonly PhraseMatch[] {
  if (from < 0) return NONE;
  const { steps, stepsFrom, seconds, meanings } = table;
  const walk: Walk = { row, steps, possessives, end: 0 };
  const end = table.offsets[(row[at] ?? -1) + 1] ?? 0;
  const matches: PhraseMatch[] = [];
  for (let phrase = from; phrase < end && seconds[phrase] === step; phrase += 1) {
    walk.end = stepsFrom[phrase + 1] ?? 0;
    const places = follow(walk, at + 1, stepsFrom[phrase] ?? 0);
    const meaning = meanings[phrase];
    if (places === null || meaning === undefined) continue;
    const { group, weight, answersOnly } = meaning;
    matches.push({ group, weight, answersOnly, places: [at, ...places] });
  }
  return matches;
}

interface Walk {
  readonly row: ArrayLike<number>;
  readonly steps: Int32Array;
  readonly possessives: ReadonlySet<number>;
  /** Where the steps of the phrase end. */
  end: number;
}

// The places of the phrase's words, or null. A phrase has at most two gaps, so the search is short.
function follow(walk: Walk, at: number, step: number): number[] | null {
  if (step === walk.end) return [];
  const wanted = walk.steps[step];
  if (wanted === GAP_STEP) return overGap(walk, at, step);
  const here = walk.row[at] ?? -1;
  const fits = wanted === POSSESSIVE_STEP ? walk.possessives.has(here) : here === wanted;
  const others = fits ? follow(walk, at + 1, step + 1) : null;
  return others === null ? null : [at, ...others];
}

function overGap(walk: Walk, at: number, step: number): number[] | null {
  for (let gap = 0; gap <= WIDEST_GAP; gap += 1) {
    if (gap > 0 && (walk.row[at + gap - 1] ?? -1) < 0) return null;
    const places = follow(walk, at + gap, step + 1);
    if (places !== null) return places;
  }
  return null;
}

function stepOf(term: string, vocabulary: Vocabulary): number {
  if (term === GAP) return GAP_STEP;
  return term === POSSESSIVE ? POSSESSIVE_STEP : vocabulary.add(term);
}
