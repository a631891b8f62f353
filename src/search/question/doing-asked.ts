import type { AskedQuestion } from './question.ts';

/** The unit right behind "who", of what somebody does: "found" in "who found the buoy"; -1 for none. */
export function doingUnit({ asked, words, units }: AskedQuestion): number {
  if (asked !== 'who') return -1;
  const doing = words.findIndex(({ term }) => term === 'who') + 1;
  return doing === 0 ? -1 : units.findIndex(({ places }) => places.includes(doing));
}
