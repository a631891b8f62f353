import honorifics from '../../text/honorifics.json' with { type: 'json' };
import { describesPerson } from './asked-terms.ts';
import type { QuestionWord } from './question-words.ts';

const HONORIFICS = new Set(Object.values(honorifics).flat());

/**
 * Whether a word may be a name: small words only where they are written as one, "what did May say", "prime minister may".
 * A capital tells, unless every word has one, and so does what stands before.
 */
export function mayName(words: readonly QuestionWord[], at: number): boolean {
  if (words[at]?.stop === false) return true;
  const before = words[at - 1]?.term ?? '';
  if (isHonorific(before) || describesPerson(before)) return true;
  return words[at]?.capital === true && words.slice(1).some(({ capital }) => !capital);
}

export function isHonorific(term: string): boolean {
  return HONORIFICS.has(term);
}
