import { analyse } from './analysis.ts';
import type { PassageIndex } from './passage-index.ts';
import { phrasesAt } from './phrases.ts';
import { questionWords } from './question-words.ts';
import { groupTag } from './tag.ts';
import { type Unit, unitsOf } from './units.ts';

// "long-range missiles" is met by "missiles" alone, "missiles and sanctions" by one of them: half of it is the topic.
const LEAST_SHARE = 0.5;

/** Tells of a text whether it is about the topic, by the index's own analysis and lexicon. */
export function topicMatcher(index: PassageIndex, about: string): (text: string) => boolean {
  const units = unitsOf(index, questionWords(index, about));
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
}

function bearingOf({ language, vocabulary, phrases }: PassageIndex, text: string): Bearing {
  const stems = analyse(text, language).map(({ term }) => vocabulary.stemOf(term));
  const numbers = stems.map((stem) => vocabulary.numberOf(stem));
  const tags = new Set<number>();
  for (const [at, number] of numbers.entries()) {
    for (const { group } of phrases.singles.get(number) ?? []) tags.add(groupTag(group));
    for (const { group } of phrasesAt(phrases, numbers, at)) tags.add(groupTag(group));
  }
  return { stems: new Set(stems), tags };
}

function bears({ stems, tags }: Bearing, unit: Unit): boolean {
  if (unit.stems.length > 0 && unit.stems.every((stem) => stems.has(stem))) return true;
  return unit.tags.some(({ tag }) => tags.has(tag));
}
