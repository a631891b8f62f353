import type { Vocabulary } from '../language/vocabulary.ts';
import answerWords from './answer-words.json' with { type: 'json' };

/** What a word can answer, as bits; a word may be of several classes. */
export const CLASS = {
  number: 1,
  year: 2,
  time: 4,
  unit: 8,
  money: 16,
  cause: 32,
  place: 64,
  country: 128,
  speech: 256,
  day: 512,
  month: 1024,
  people: 2048,
  verdict: 4096,
  charge: 8192,
  fraction: 16384,
} as const;

/** The classes of each stem, by its number in the vocabulary. */
export type WordClasses = Uint16Array;

const YEAR = /^(?:19|20)\d\d$/;

export function wordClasses(vocabulary: Vocabulary, countries: readonly string[]): WordClasses {
  const listed = Object.entries(answerWords).flatMap(([kind, words]) => {
    const bit = Object.entries(CLASS).find(([name]) => name === kind)?.[1] ?? 0;
    return words.map((word) => ({ number: vocabulary.add(word), bit }));
  });
  for (const term of countries) listed.push({ number: vocabulary.add(term), bit: CLASS.country });
  const classes = new Uint16Array(vocabulary.size());
  for (let number = 0; number < classes.length; number += 1) {
    const stem = vocabulary.stemAt(number);
    if (YEAR.test(stem)) classes[number] = CLASS.year;
    else if (/^\d/.test(stem)) classes[number] = CLASS.number;
  }
  for (const { number, bit } of listed) classes[number] = (classes[number] ?? 0) | bit;
  return classes;
}
