import { withoutInvisible } from '../text/fold.ts';
import type { PassageIndex } from './index/passage-index.ts';
import { groupTag } from './index/tag.ts';
import { analyse } from './language/analysis.ts';
import { datesIn, isWithin, type Mention } from './language/dates.ts';
import { phrasesAt } from './language/phrases.ts';
import { questionWords } from './question/question-words.ts';
import type { Unit } from './question/unit.ts';
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

interface Bearing {
  readonly stems: ReadonlySet<string>;
  readonly tags: ReadonlySet<number>;
  readonly dates: readonly Mention[];
}

function bearingOf({ language, vocabulary, phrases }: PassageIndex, text: string): Bearing {
  const tokens = analyse(text, language);
  const stems = tokens.map(({ term }) => vocabulary.stemOf(term));
  const numbers = stems.map((stem) => vocabulary.numberOf(stem));
  const tags = new Set<number>();
  for (const [at, number] of numbers.entries()) {
    for (const { group } of phrases.singles.get(number) ?? []) tags.add(groupTag(group));
    for (const { group } of phrasesAt(phrases, numbers, at)) tags.add(groupTag(group));
  }
  return { stems: new Set(stems), tags, dates: datesIn(tokens, null) };
}

function bears({ stems, tags, dates }: Bearing, unit: Unit): boolean {
  const { date } = unit;
  if (date !== null) return dates.some((one) => isWithin(one, date));
  if (unit.stems.length > 0 && unit.stems.every((stem) => stems.has(stem))) return true;
  // A tag of one of its words is not the phrase: "home secretary" is no house.
  return unit.tags.some(({ tag, part }) => part !== true && tags.has(tag));
}
