import smallWords from '../language/small-words.json' with { type: 'json' };
import { isInterrogative } from './asked-terms.ts';

const ANYTHING = new Set(smallWords.anything);
const SPEAKING = new Set(smallWords.beforeAnything);
const BEHIND_ANYTHING = new Set(smallWords.behindAnything);

/** Whether it asks if somebody has spoken: "has she said anything yet", "union say anything on the strike". */
export function saysAnything(terms: readonly string[]): boolean {
  return (
    terms.some((term, at) => {
      const next = terms[at + 2];
      const isAll = next === undefined || BEHIND_ANYTHING.has(next);
      return SPEAKING.has(term) && ANYTHING.has(terms[at + 1] ?? '') && isAll;
    }) && !terms.some((term) => isInterrogative(term))
  );
}
