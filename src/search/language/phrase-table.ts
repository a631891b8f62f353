import { offsetsOf } from '../arrays/offsets.ts';
import type { GroupWeight } from './lexicon.ts';

/** A phrase on its way into a table: the numbers of its first word and of the steps behind it. */
export interface PhraseSteps {
  readonly first: number;
  /** At least one. */
  readonly rest: readonly number[];
  readonly meaning: GroupWeight;
}

/**
 * Phrases by their first word and the step behind it, in a few flat arrays: the lexicon has 150,000, and an object
 * for each would outweigh a small dossier.
 */
export interface PhraseTable {
  /** Where the phrases of each first word begin; one more at the end. */
  readonly offsets: Int32Array;
  /** The first step of each phrase, rising within a first word. */
  readonly seconds: Int32Array;
  /** Where the steps of each phrase begin in `steps`; one more at the end. */
  readonly stepsFrom: Int32Array;
  readonly steps: Int32Array;
  readonly meanings: readonly GroupWeight[];
}

/** `size`: one more than the highest number of a word. */
export function phraseTableOf(phrases: readonly PhraseSteps[], size: number): PhraseTable {
  const order = inOrder(phrases, size);
  const offsets = offsetsOf(
    phrases.map(({ first }) => first),
    size,
  );
  const stepsFrom = new Int32Array(order.length + 1);
  const steps: number[] = [];
  const meanings: GroupWeight[] = [];
  for (const [at, number] of order.entries()) {
    const phrase = phrases[number];
    if (phrase === undefined) continue;
    for (const step of phrase.rest) steps.push(step);
    stepsFrom[at + 1] = steps.length;
    meanings.push(phrase.meaning);
  }
  return {
    ...{ offsets, stepsFrom, meanings },
    seconds: Int32Array.from(order, (at) => phrases[at]?.rest[0] ?? 0),
    steps: Int32Array.from(steps),
  };
}

// By first word, by the step behind it, then as they were given: as one number each, since plain numbers are sorted in a
// tenth of the time. Exact while the words squared times the phrases stay under 2^53: 240,000 words for 150,000 phrases.
function inOrder(phrases: readonly PhraseSteps[], size: number): Int32Array {
  const seconds = size + BELOW_WORDS;
  const keys = new Float64Array(phrases.length);
  for (const [at, { first, rest }] of phrases.entries()) {
    const second = (rest[0] ?? 0) + BELOW_WORDS;
    keys[at] = (first * seconds + second) * phrases.length + at;
  }
  return Int32Array.from(keys.sort(), (key) => key % phrases.length);
}

// Steps that are no words have numbers down to -3.
const BELOW_WORDS = 3;

/** Whether any phrase begins with the word. */
export function begins({ offsets }: PhraseTable, first: number): boolean {
  return first >= 0 && (offsets[first + 1] ?? 0) > (offsets[first] ?? 0);
}

/** The place of the first phrase that begins with the word and the step, or -1; others may follow it. */
export function placeOf({ offsets, seconds }: PhraseTable, first: number, second: number): number {
  let low = offsets[first] ?? 0;
  const end = offsets[first + 1] ?? 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((seconds[middle] ?? 0) < second) low = middle + 1;
    else high = middle;
  }
  return low < end && seconds[low] === second ? low : -1;
}
