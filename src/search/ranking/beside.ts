import type { Entry } from '../index/entry.ts';

interface Placed {
  readonly entry: Pick<Entry, 'article'>;
  readonly number: number;
}

/** Whether a passage is the other one, or right before or after it. */
export function isBeside(one: Placed, { entry, number }: Placed): boolean {
  return one.entry.article === entry.article && Math.abs(one.number - number) <= 1;
}

/** Whether a passage is right before the other one. */
export function isRightBefore(one: Placed, { entry, number }: Placed): boolean {
  return one.entry.article === entry.article && one.number === number - 1;
}
