import { withoutInvisible } from '../text/fold.ts';
import type { PassageIndex } from './index/passage-index.ts';
import { questionWords } from './question/question-words.ts';
import { bearingOf, bears } from './question/text-bearing.ts';
import { unitsOf } from './question/units.ts';

// "long-range missiles" is met by "missiles" alone, "missiles and sanctions" by one of them: half of it is the topic.
const LEAST_SHARE = 0.5;

/** Tells of a text whether it is about the topic, by the index's own analysis and lexicon. */
export function topicMatcher(index: PassageIndex, about: string): (text: string) => boolean {
  const units = unitsOf(index, questionWords(index, withoutInvisible(about)));
  const weight = units.reduce((sum, unit) => sum + unit.weight, 0);
  if (weight === 0) return () => false;
  return (text) => {
    const bearing = bearingOf(index, text);
    const met = units.filter((unit) => bears(bearing, unit));
    return met.reduce((sum, unit) => sum + unit.weight, 0) >= weight * LEAST_SHARE;
  };
}
