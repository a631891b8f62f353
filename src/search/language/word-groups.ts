import { growingInts } from '../arrays/growing-ints.ts';
import { sortedPlaces } from '../arrays/sorted-places.ts';
import type { GroupWeight } from './lexicon.ts';

/** The groups that each single word belongs to, by the word's number. */
export type WordGroups = ReadonlyMap<number, readonly GroupWeight[]>;

export interface WordGroupsBuilder {
  add(number: number, meaning: GroupWeight): void;
  /** `size`: one more than the highest number. */
  finish(size: number): WordGroups;
}

/** Lists of exactly their length: a list that grows keeps room for seventeen, and most words have one group. */
export function wordGroupsBuilder(): WordGroupsBuilder {
  const numbers = growingInts();
  const meanings: GroupWeight[] = [];
  return {
    add(number, meaning) {
      numbers.push(number);
      meanings.push(meaning);
    },
    finish(size) {
      const all = numbers.finish();
      const { order, from } = sortedPlaces(all, size);
      const inOrder: GroupWeight[] = [];
      for (const at of order) {
        const meaning = meanings[at];
        if (meaning !== undefined) inOrder.push(meaning);
      }
      const groups = new Map<number, readonly GroupWeight[]>();
      for (let number = 0; number < size; number += 1) {
        const [start, end] = [from[number] ?? 0, from[number + 1] ?? 0];
        // "British", "Britisher": several members of one group may have one stem.
        if (end > start) groups.set(number, [...new Set(inOrder.slice(start, end))]);
      }
      return groups;
    },
  };
}
