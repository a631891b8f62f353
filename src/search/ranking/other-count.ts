import type { PassageIndex } from '../index/passage-index.ts';
import { isCount } from '../question/unit-kind.ts';
import type { Inquiry } from './inquiry.ts';
import type { SentenceView } from './sentence-views.ts';

// Of 1,852 questions two near misses more are refused with 0.7; with 0.5 six that are answered are refused as well.
const OTHER = 0.7;

/**
 * What the evidence of a paragraph is worth that lacks a number of the question: "why were the six expelled" asks of another
 * event than the one where an attaché was. 1 where the question has none that the articles know.
 */
export function otherCountFactor(
  index: Pick<PassageIndex, 'classes'>,
  { units, scores: { telling } }: Pick<Inquiry, 'units' | 'scores'>,
): (views: readonly Pick<SentenceView, 'shares'>[]) => number {
  const counts = units.flatMap((unit, at) =>
    isCount(index, unit) && (telling[at] ?? 0) > 0 ? [at] : [],
  );
  return (views) => {
    const lacks = counts.some((unit) => views.every(({ shares }) => (shares[unit] ?? 0) === 0));
    return lacks ? OTHER : 1;
  };
}
