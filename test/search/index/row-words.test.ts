import { expect, test } from 'vitest';
import { classAt, isCapital, isState, stemAt } from '../../../src/search/index/row-words.ts';
import { CLASS } from '../../../src/search/index/word-classes.ts';
import { article, indexOf } from '../made-up.ts';

const index = indexOf([
  article({
    paragraphs: ['Norway has paid six dockers. The Norwegian Brook left.', 'Brook left.'],
  }),
]);
const stems = Array.from(index.rows, (_, at) => stemAt(index, at));

test('stems stand in reading order, with nothing at the end of a sentence', () => {
  expect(stems.map((stem) => stem === '')).toEqual(
    [...'norway has paid six dockers . the norwegian brook left . brook left .'.split(' ')].map(
      (word) => word === '.',
    ),
  );
  expect([-1, stems.length].map((at) => stemAt(index, at))).toEqual(['', '']);
});

test.each([
  { name: 'a word that opens the text', at: 0, capital: false, state: true },
  { name: 'a word in small letters', at: 2, capital: false, state: false },
  { name: 'an end of a sentence', at: 5, capital: false, state: false },
  { name: 'a people', at: 7, capital: true, state: true },
  { name: 'a name', at: 8, capital: true, state: false },
  { name: 'a name that opens a paragraph', at: 11, capital: false, state: false },
])('$name has a capital: $capital, is a country: $state', ({ at, capital, state }) => {
  expect(isCapital(index, at)).toBe(capital);
  expect(isState(index, at)).toBe(state);
});

test('a country in small letters inside a sentence is none', () => {
  const small = indexOf([article({ paragraphs: ['They ate turkey. Turkey left for Turkey.'] })]);
  expect([2, 4, 7].map((at) => isState(small, at))).toEqual([false, true, true]);
});

test.each([
  { at: 3, bits: CLASS.number },
  { at: 2, bits: 0 },
  { at: 5, bits: 0 },
  { at: -1, bits: 0 },
])('the word at $at is of the classes $bits', ({ at, bits }) => {
  expect(classAt(index, at)).toBe(bits);
});
