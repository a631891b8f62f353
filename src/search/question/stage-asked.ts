import { datesIn } from '../language/dates.ts';
import { whoIs } from './asked.ts';
import { isHeld } from './asked-terms.ts';
import askedWords from './asked-words.json' with { type: 'json' };
import type { QuestionWord } from './question-words.ts';

/** The stage of the story that a question asks about: as it was first reported, or as it stands by now. */
export type Stage = 'first' | 'last';

const { first, last } = askedWords.stages;
const FIRST = anyOf(first);
const LAST = anyOf(last);
// "Ok now tell me" is of no time.
const OPENING = new RegExp(`^(?:\\W*\\b(?:${askedWords.leads.join('|')})\\b)+`, 'i');

/** "How many were hurt in the end", "who is the mayor": the last; null where the question tells no stage. */
export function stageAsked(question: string, words: readonly QuestionWord[]): Stage | null {
  if (LAST.test(question.replace(OPENING, ''))) return 'last';
  if (FIRST.test(question)) return 'first';
  return asksWhoHoldsIt(words) ? 'last' : null;
}

/** Whether it asks who "is" the mayor, who may not be who was in the first article; "who is the mayor who was hurt in March" is told by March. */
export function asksWhoHoldsIt(words: readonly QuestionWord[]): boolean {
  const who = whoIs(words);
  const isNow = words[who + 1]?.term === 'is';
  return (
    who >= 0 && isNow && words.some(({ term }) => isHeld(term)) && datesIn(words, null).length === 0
  );
}

// Parts of patterns: what may not follow stands with them.
function anyOf(phrases: readonly string[]): RegExp {
  const spaced = phrases.map((phrase) => phrase.replaceAll(' ', '\\s+'));
  return new RegExp(`\\b(?:${spaced.join('|')})\\b`, 'i');
}
