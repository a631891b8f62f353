import { expect, test } from 'vitest';
import { spokenEnglish } from '../../../src/search/language/spoken-english.ts';
import { spokenWords } from '../../../src/search/language/spoken-words.ts';

const COUNTS = "a 12|able 7|about 300|can't 5|zoo 1";

test.each([
  { term: 'a', count: 12 },
  { term: 'able', count: 7 },
  { term: 'about', count: 300 },
  { term: "can't", count: 5 },
  { term: 'zoo', count: 1 },
  { term: 'ab', count: 0 },
  { term: 'abl', count: 0 },
  { term: 'zoos', count: 0 },
  { term: 'Zoo', count: 0 },
  { term: '', count: 0 },
])('"$term" is said $count times', ({ term, count }) => {
  expect(spokenWords(COUNTS).countOf(term)).toBe(count);
});

test('every word of the language is found', () => {
  const { counts } = spokenEnglish();
  const { countOf, list } = spokenWords(counts);
  expect(list().length).toBeGreaterThan(50_000);
  expect(list().filter((term) => countOf(term) === 0)).toEqual([]);
});
