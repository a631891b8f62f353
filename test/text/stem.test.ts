import { expect, test } from 'vitest';
import { stem, stemsOf } from '../../src/text/stem.ts';

test.each([
  ['expulsions', 'expuls'],
  ['diplomats', 'diplomat'],
  ['us', 'us'],
  ['2024', '2024'],
  ['москва', 'москва'],
])('the stem of %s is %s', (term, stemmed) => {
  expect(stem(term)).toBe(stemmed);
});

test('stop words leave no stem', () => {
  expect(stemsOf('The six diplomats were expelled', new Set(['the', 'were']))).toEqual([
    'six',
    'diplomat',
    'expel',
  ]);
});
