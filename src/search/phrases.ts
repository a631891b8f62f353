import { append } from './append.ts';
import { GAP, type GroupWeight, type Member, POSSESSIVE } from './lexicon.ts';
import {
  begins,
  type PhraseSteps,
  type PhraseTable,
  phraseTableOf,
  placeOf,
} from './phrase-table.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The lexicon in the numbers of a vocabulary: which groups a word or a run of words belongs to. */
export interface Phrases {
  /** The groups of single words, by the word's number. */
  readonly singles: ReadonlyMap<number, readonly GroupWeight[]>;
  readonly table: PhraseTable;
  readonly possessives: ReadonlySet<number>;
  /** The single words of each group. */
  readonly words: ReadonlyMap<number, readonly GroupWord[]>;
}

export interface GroupWord {
  readonly number: number;
  readonly weight: number;
}

/** A phrase found in a row of words: the places of its own words, without those in its gaps. */
export interface PhraseMatch extends GroupWeight {
  readonly places: readonly number[];
}

const NONE: never[] = [];
const GAP_STEP = -2;
const POSSESSIVE_STEP = -3;
// "kick the six British diplomats out": longer gaps join words that don't belong together.
const WIDEST_GAP = 4;
const POSSESSIVES = ['her', 'his', 'its', 'my', 'one', 'our', 'their', 'your'];

export function phrasesOf(members: Iterable<Member>, vocabulary: Vocabulary): Phrases {
  const singles = new Map<number, GroupWeight[]>();
  const words = new Map<number, GroupWord[]>();
  const phrases: PhraseSteps[] = [];
  const meaningOf = sharedMeanings();
  for (const member of members) {
    const [first, ...rest] = member.terms.map((term) => stepOf(term, vocabulary));
    if (first === undefined || first < 0) continue;
    const meaning = meaningOf(member);
    if (rest.length === 0) {
      append(singles, first, meaning);
      append(words, member.group, { number: first, weight: member.weight });
    } else phrases.push({ first, rest, meaning });
  }
  const possessives = new Set(POSSESSIVES.map((term) => vocabulary.add(term)));
  const table = phraseTableOf(phrases, vocabulary.size());
  return { singles, table, possessives, words };
}

// The members of a group come one after the other and mostly say the same with the same weight.
function sharedMeanings(): (member: Member) => GroupWeight {
  let last: GroupWeight = { group: -1, weight: 0, answersOnly: false };
  return ({ group, weight, answersOnly }) => {
    const isSame =
      last.group === group && last.weight === weight && last.answersOnly === answersOnly;
    if (!isSame) last = { group, weight, answersOnly };
    return last;
  };
}

/** The phrases that begin at one word of a row; a number below 0 (a sentence's end) is crossed by none. */
export function phrasesAt(
  { table, possessives }: Phrases,
  row: ArrayLike<number>,
  at: number,
): PhraseMatch[] {
  const first = row[at] ?? -1;
  if (!begins(table, first)) return NONE;
  const second = row[at + 1] ?? -1;
  const steps = possessives.has(second) ? [second, GAP_STEP, POSSESSIVE_STEP] : [second, GAP_STEP];
  const matches: PhraseMatch[] = [];
  for (const step of steps) {
    const from = placeOf(table, first, step);
    if (from >= 0) addMatches(matches, { table, possessives, row }, { at, step, from });
  }
  return matches.length === 0 ? NONE : matches;
}

function addMatches(
  matches: PhraseMatch[],
  { table, possessives, row }: Pick<Phrases, 'table' | 'possessives'> & Pick<Walk, 'row'>,
  { at, step, from }: { readonly at: number; readonly step: number; readonly from: number },
): void {
  const { steps, stepsFrom, seconds, meanings } = table;
  const walk: Walk = { row, steps, possessives, end: 0 };
  const end = table.offsets[(row[at] ?? -1) + 1] ?? 0;
  for (let phrase = from; phrase < end && seconds[phrase] === step; phrase += 1) {
    walk.end = stepsFrom[phrase + 1] ?? 0;
    const places = follow(walk, at + 1, stepsFrom[phrase] ?? 0);
    const meaning = meanings[phrase];
    if (places === null || meaning === undefined) continue;
    const { group, weight, answersOnly } = meaning;
    matches.push({ group, weight, answersOnly, places: [at, ...places] });
  }
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
