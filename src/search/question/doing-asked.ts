import smallWords from '../language/small-words.json' with { type: 'json' };
import { BEING, IDENTITY } from './asked-kind.ts';
import askedWords from './asked-words.json' with { type: 'json' };
import type { AskedQuestion } from './question.ts';
import type { QuestionWord } from './question-words.ts';

/** What somebody does whom a question asks for: "found" in "who found the buoy". */
export interface Doing {
  readonly unit: number;
  /** It is done to them: "who was found". */
  readonly isDoneTo: boolean;
}

const PASSIVE = new Set([...IDENTITY, ...BEING]);
const HAVING = new Set(smallWords.having);
const IRREGULAR = new Set(askedWords.participles);
const REGULAR = /(?:ed|en|wn)$/;

/** What stands right behind "who"; null for a question of another kind, and where nothing is done. */
export function doingAsked({ asked, words, units }: AskedQuestion): Doing | null {
  if (asked !== 'who') return null;
  const who = words.findIndex(({ term }) => term === 'who');
  if (who < 0) return null;
  const verb = verbBehind(words, who + 1);
  const isDoneTo = verb > who + 1;
  if (isDoneTo && !isParticiple(words[verb]?.term ?? '')) return null;
  const unit = units.findIndex(({ places }) => places.includes(verb));
  return unit < 0 ? null : { unit, isDoneTo };
}

// Behind "was", "has been", "is being"; "has" alone is something else.
function verbBehind(words: readonly QuestionWord[], from: number): number {
  let at = HAVING.has(words[from]?.term ?? '') ? from + 1 : from;
  const first = at;
  while (PASSIVE.has(words[at]?.term ?? '')) at += 1;
  return at > first ? at : from;
}

function isParticiple(term: string): boolean {
  return REGULAR.test(term) || IRREGULAR.has(term);
}
