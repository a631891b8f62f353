import { whoIs } from './asked.ts';
import { isHeld } from './asked-terms.ts';
import askedWords from './asked-words.json' with { type: 'json' };
import { datesIn } from './dates.ts';
import type { Entry } from './entry.ts';
import type { PassageIndex } from './passage-index.ts';
import type { QuestionWord } from './question-words.ts';
import type { Inquiry } from './rank.ts';

/** The stage of the story that a question asks about: as it was first reported, or as it stands by now. */
export type Stage = 'first' | 'last';

// The last article counts so much more than the first, or the other way round. Of 1,632 questions 0.5 puts one more right one first,
// 0.8 two and 1.2 three and one fewer.
const STAGE = 0.8;
const { first, last } = askedWords.stages;
const FIRST = anyOf(first);
const LAST = anyOf(last);
// "Now tell me" is of no time.
const OPENING = /^\W*now\b/i;

/** "How many were hurt in the end", "who is the mayor": the last; null where the question tells no stage. */
export function stageAsked(question: string, words: readonly QuestionWord[]): Stage | null {
  if (LAST.test(question.replace(OPENING, ''))) return 'last';
  if (FIRST.test(question)) return 'first';
  return asksWhoHoldsIt(words) ? 'last' : null;
}

// Who "is" the mayor may not be who was in the first article; "who is the mayor who was hurt in March" is told by March.
function asksWhoHoldsIt(words: readonly QuestionWord[]): boolean {
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

/** What a paragraph's score is multiplied by for the stage that its article is of, among the candidates' dates. */
export function stageFactors(
  { entries }: Pick<PassageIndex, 'entries'>,
  { stage, scores }: Inquiry,
): (entry: Entry) => number {
  if (stage === null) return () => 1;
  const dates = scores.candidates.flatMap(({ entry }) => entries[entry]?.article.published ?? []);
  const days = [...new Set(dates)].sort();
  return ({ article: { published } }) => {
    const at = published === null ? -1 : days.indexOf(published);
    if (at < 0 || days.length < 2) return 1;
    const late = at / (days.length - 1);
    return 1 + STAGE * (stage === 'last' ? late : 1 - late);
  };
}
