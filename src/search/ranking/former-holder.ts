import type { PassageIndex } from '../index/passage-index.ts';
import { numberAt } from '../index/rows.ts';
import smallWords from '../language/small-words.json' with { type: 'json' };
import { isHeld } from '../question/asked-terms.ts';
import type { Question } from '../question/question.ts';
import { asksWhoHoldsIt } from '../question/stage-asked.ts';
import { isBorne } from './judge.ts';
import type { SentenceView } from './sentence-views.ts';

const FORMERLY = new Set(smallWords.formerly);
// Of 2,900 questions none is better or worse; a later article counts up to 1.8 times as much to who asks who holds it now.
const FORMER = 0.4;
// "The former Norwegian trade minister".
const BEFORE = 3;

/**
 * What a paragraph's score is multiplied by: less than 1 where it tells only of former holders of the office that a question asks
 * the holder of.
 */
export function formerHolderFactor(
  { rows, vocabulary }: Pick<PassageIndex, 'rows' | 'vocabulary'>,
  { units, words }: Question,
): (views: readonly SentenceView[]) => number {
  const office = units.findIndex(({ terms }) => terms.some(isHeld));
  if (office < 0 || !asksWhoHoldsIt(words) || words.some(({ term }) => FORMERLY.has(term))) {
    return () => 1;
  }
  const formerly = new Set(
    [...FORMERLY].map((term) => vocabulary.numberOf(vocabulary.stemOf(term))),
  );
  const isFormer = (at: number, from: number): boolean => {
    for (let place = at - 1; place >= Math.max(from, at - BEFORE); place -= 1)
      if (formerly.has(numberAt(rows, place))) return true;
    return false;
  };
  return (views) => {
    const holders = views
      .filter(({ shares }) => isBorne({ borne: shares }, office))
      .map(({ hits, from }) =>
        hits.filter(({ unit }) => unit === office).some(({ at }) => !isFormer(at, from)),
      );
    return holders.length === 0 || holders.includes(true) ? 1 : FORMER;
  };
}
