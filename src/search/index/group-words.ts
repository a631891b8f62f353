import { offsetsOf } from '../arrays/offsets.ts';
import type { WordGroups } from '../language/word-groups.ts';

/** The single words of each group, in flat arrays: an object for each would be a hundred and thirty thousand. */
export interface GroupWords {
  /** Where the words of each group begin; one more at the end. */
  readonly from: Int32Array;
  readonly numbers: Int32Array;
  readonly weights: Float64Array;
}

/** The words' groups turned round, for so many groups. */
export function groupWordsOf(singles: WordGroups, groups: number): GroupWords {
  const from = offsetsOf(groupsOf(singles), groups);
  const size = from[groups] ?? 0;
  const next = from.slice();
  const numbers = new Int32Array(size);
  const weights = new Float64Array(size);
  for (const [number, meanings] of singles) {
    for (const { group, weight } of meanings) {
      const place = next[group] ?? 0;
      numbers[place] = number;
      weights[place] = weight;
      next[group] = place + 1;
    }
  }
  return { from, numbers, weights };
}

function* groupsOf(singles: WordGroups): Generator<number> {
  for (const meanings of singles.values()) for (const { group } of meanings) yield group;
}

export function eachGroupWord(
  { from, numbers, weights }: GroupWords,
  group: number,
  visit: (number: number, weight: number) => void,
): void {
  const end = from[group + 1] ?? 0;
  for (let at = from[group] ?? end; at < end; at += 1) visit(numbers[at] ?? -1, weights[at] ?? 0);
}
