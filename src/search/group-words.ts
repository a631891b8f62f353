import { growingInts } from './growing-ints.ts';

/** The single words of each group, in flat arrays: an object for each would be forty thousand. */
export interface GroupWords {
  /** Where the words of each group begin; one more at the end. */
  readonly from: Int32Array;
  readonly numbers: Int32Array;
  readonly weights: Float64Array;
}

export interface GroupWordsBuilder {
  /** To be called with rising groups. */
  add(group: number, number: number, weight: number): void;
  finish(): GroupWords;
}

/** For so many groups. */
export function groupWordsBuilder(groups: number): GroupWordsBuilder {
  const counts = new Int32Array(groups + 1);
  const numbers = growingInts();
  const weights: number[] = [];
  return {
    add(group, number, weight) {
      counts[group + 1] = (counts[group + 1] ?? 0) + 1;
      numbers.push(number);
      weights.push(weight);
    },
    finish() {
      for (let at = 1; at <= groups; at += 1)
        counts[at] = (counts[at] ?? 0) + (counts[at - 1] ?? 0);
      return { from: counts, numbers: numbers.finish(), weights: Float64Array.from(weights) };
    },
  };
}

export function eachGroupWord(
  { from, numbers, weights }: GroupWords,
  group: number,
  visit: (number: number, weight: number) => void,
): void {
  const end = from[group + 1] ?? 0;
  for (let at = from[group] ?? end; at < end; at += 1) visit(numbers[at] ?? -1, weights[at] ?? 0);
}
