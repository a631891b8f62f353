import type { PassageIndex } from '../../src/search/index/passage-index.ts';
import { askedFor, asksForSaying } from '../../src/search/question/asked.ts';
import type { AskedQuestion } from '../../src/search/question/question.ts';
import { questionWords } from '../../src/search/question/question-words.ts';
import { saidBy } from '../../src/search/question/said.ts';
import { stageAsked } from '../../src/search/question/stage-asked.ts';
import { targetOf } from '../../src/search/question/target.ts';
import { unitsOf } from '../../src/search/question/units.ts';
import { closenessOf } from '../../src/search/ranking/closeness.ts';
import type { Inquiry } from '../../src/search/ranking/inquiry.ts';
import { scoreUnits } from '../../src/search/ranking/unit-scores.ts';

/** A question as it is understood, before anything is looked for. */
export function asking(index: PassageIndex, question: string): AskedQuestion {
  const words = questionWords(index, question);
  return { words, units: unitsOf(index, words), asked: askedFor(index, words, question) };
}

/** The same with what the index has of it. */
export function inquiring(index: PassageIndex, question: string): Inquiry {
  const { words, units, asked } = asking(index, question);
  return {
    words,
    units,
    asked,
    said: saidBy(units),
    target: targetOf(index, asked, words, units),
    stage: stageAsked(question, words),
    saying: asksForSaying(words),
    scores: scoreUnits(index, units),
    closeness: closenessOf(index, { words, units }),
  };
}
