import type { PassageIndex } from '../index/passage-index.ts';
import { groupTag } from '../index/tag.ts';
import { analyse } from '../language/analysis.ts';
import { type DateMention, datesIn, isWithin } from '../language/dates.ts';
import { phrasesAt } from '../language/phrases.ts';
import type { Unit } from './unit.ts';

/** What a text has that a unit may ask for. */
export interface TextBearing {
  readonly stems: ReadonlySet<string>;
  readonly tags: ReadonlySet<number>;
  readonly dates: readonly DateMention[];
}

/** Reads any text as the index reads a paragraph. */
export function bearingOf(
  { language, vocabulary, phrases }: PassageIndex,
  text: string,
): TextBearing {
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

/** Whether a text bears a unit: in its own words, or in others of the same meaning. */
export function bears({ stems, tags, dates }: TextBearing, unit: Unit): boolean {
  const { date } = unit;
  if (date !== null) return dates.some((one) => isWithin(one, date));
  if (unit.stems.length > 0 && unit.stems.every((stem) => stems.has(stem))) return true;
  // A tag of one of its words is not the phrase: "home secretary" is no house.
  return unit.tags.some(({ tag, part }) => part !== true && tags.has(tag));
}
