import type { Entry } from '../index/entry.ts';
import { eachMark, type PassageIndex } from '../index/passage-index.ts';
import { isMonth, monthOf } from '../index/tag.ts';
import { isWithin } from '../language/dates.ts';
import type { Inquiry } from './inquiry.ts';

// Two claims of 160 more find their paragraph with 0.8, and none fewer; with 0.6 the names of near misses come up.
const OTHER = 0.8;
// A month that the paragraph itself names, and not one before it.
const NAMED = 100;

/** Less than 1 for a paragraph that tells only of other months than a claim does: "expelled in February", and "in November". */
export function otherMonthFactor(
  index: PassageIndex,
  { asked, units }: Pick<Inquiry, 'asked' | 'units'>,
): (entry: Entry) => number {
  const dates = units.flatMap(({ date }) => (date === null || date.month === null ? [] : [date]));
  if (asked !== 'claim' || dates.length === 0) return () => 1;
  const isClaimed = (tag: number): boolean => dates.some((date) => isWithin(monthOf(tag), date));
  return (entry) => {
    const months: number[] = [];
    eachMark(index, entry, (tag, _, percent) => {
      if (isMonth(tag) && percent === NAMED) months.push(tag);
    });
    return months.length > 0 && !months.some(isClaimed) ? OTHER : 1;
  };
}
