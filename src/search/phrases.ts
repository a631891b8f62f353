import { GAP, type Member, POSSESSIVE } from './lexicon.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The lexicon in the numbers of a vocabulary: which groups a word or a run of words belongs to. */
export interface Phrases {
  /** The groups of single words, by the word's number. */
  readonly singles: ReadonlyMap<number, readonly GroupWeight[]>;
  /** Phrases by the numbers of their first word and of the step behind it. */
  readonly byStart: ReadonlyMap<number, ReadonlyMap<number, readonly Phrase[]>>;
  readonly possessives: ReadonlySet<number>;
  /** The single words of each group. */
  readonly words: ReadonlyMap<number, readonly GroupWord[]>;
}

export interface GroupWord {
  readonly number: number;
  readonly weight: number;
}

export interface GroupWeight {
  readonly group: number;
  readonly weight: number;
  readonly answersOnly: boolean;
}

interface Phrase extends GroupWeight {
  readonly rest: readonly number[];
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

export function phrasesOf(members: readonly Member[], vocabulary: Vocabulary): Phrases {
  const singles = new Map<number, GroupWeight[]>();
  const byStart = new Map<number, Map<number, Phrase[]>>();
  const words = new Map<number, GroupWord[]>();
  for (const { terms, group, weight, answersOnly } of members) {
    const [first, ...rest] = terms.map((term) => stepOf(term, vocabulary));
    if (first === undefined || first < 0) continue;
    if (rest.length === 0) {
      append(singles, first, { group, weight, answersOnly });
      append(words, group, { number: first, weight });
    } else {
      const seconds = byStart.get(first) ?? new Map<number, Phrase[]>();
      byStart.set(first, seconds);
      append(seconds, rest[0] ?? GAP_STEP, { group, weight, answersOnly, rest });
    }
  }
  const possessives = new Set(POSSESSIVES.map((term) => vocabulary.add(term)));
  return { singles, byStart, possessives, words };
}

/** The phrases that begin at one word of a row; a number below 0 (a sentence's end) is crossed by none. */
export function phrasesAt(
  { byStart, possessives }: Phrases,
  row: ArrayLike<number>,
  at: number,
): PhraseMatch[] {
  const seconds = byStart.get(row[at] ?? -1);
  if (seconds === undefined) return NONE;
  const second = row[at + 1] ?? -1;
  const ways = [seconds.get(second), seconds.get(GAP_STEP)];
  if (possessives.has(second)) ways.push(seconds.get(POSSESSIVE_STEP));
  if (ways.every((way) => way === undefined)) return NONE;
  const matches: PhraseMatch[] = [];
  for (const way of ways) {
    for (const { rest, group, weight, answersOnly } of way ?? NONE) {
      const places = follow({ row, rest, possessives }, at + 1, 0);
      if (places !== null) {
        matches.push({ group, weight, answersOnly, places: [at, ...places] });
      }
    }
  }
  return matches;
}

interface Walk {
  readonly row: ArrayLike<number>;
  readonly rest: readonly number[];
  readonly possessives: ReadonlySet<number>;
}

// The places of the phrase's words, or null. A phrase has at most two gaps, so the search is short.
function follow(walk: Walk, at: number, step: number): number[] | null {
  const { row, rest, possessives } = walk;
  const wanted = rest[step];
  if (wanted === undefined) return [];
  if (wanted === GAP_STEP) return overGap(walk, at, step);
  const here = row[at] ?? -1;
  const fits = wanted === POSSESSIVE_STEP ? possessives.has(here) : here === wanted;
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

function append<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
