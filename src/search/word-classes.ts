import answerWords from './answer-words.json' with { type: 'json' };
import type { Language } from './language.ts';
import type { Vocabulary } from './vocabulary.ts';

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
  measure: 512,
  day: 1024,
  month: 2048,
} as const;

/** The classes of each stem, by its number in the vocabulary. */
export type WordClasses = Uint16Array;

const YEAR = /^(?:19|20)\d\d$/;

export function wordClasses(vocabulary: Vocabulary, language: Language): WordClasses {
  const listed = Object.entries(answerWords).flatMap(([kind, words]) => {
    const bit = Object.entries(CLASS).find(([name]) => name === kind)?.[1] ?? 0;
    return words.map((word) => ({ number: vocabulary.add(word), bit }));
  });
  for (const { terms, group } of language.members) {
    if (terms.length !== 1 || language.groups[group]?.kind !== 'country') continue;
    listed.push({ number: vocabulary.add(terms[0] ?? ''), bit: CLASS.country });
  }
  const classes = new Uint16Array(vocabulary.size());
  for (let number = 0; number < classes.length; number += 1) {
    const stem = vocabulary.stemAt(number);
    if (/^\d/.test(stem)) classes[number] = YEAR.test(stem) ? CLASS.year : CLASS.number;
  }
  for (const { number, bit } of listed) classes[number] = (classes[number] ?? 0) | bit;
  return classes;
}
