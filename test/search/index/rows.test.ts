import { expect, test } from 'vitest';
import { hasCapital, numberAt, rowCode, SENTENCE_END } from '../../../src/search/index/rows.ts';

const rows = Int32Array.of(rowCode(0, false), rowCode(7, true), SENTENCE_END);

test.each([
  { place: 'a word', at: 0, number: 0, capital: false },
  { place: 'a word with a capital', at: 1, number: 7, capital: true },
  { place: 'the end of a sentence', at: 2, number: SENTENCE_END, capital: false },
  { place: 'before the rows', at: -1, number: SENTENCE_END, capital: false },
  { place: 'behind the rows', at: 3, number: SENTENCE_END, capital: false },
])('reads $place', ({ at, number, capital }) => {
  expect({ number: numberAt(rows, at), capital: hasCapital(rows, at) }).toEqual({
    number,
    capital,
  });
});
