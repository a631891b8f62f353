import { expect, test } from 'vitest';
import { indexOf, PORT } from '../made-up.ts';

const { likeness, vocabulary, counts } = indexOf(PORT);
const numberOf = (word: string) => vocabulary.numberOf(vocabulary.stemOf(word));
const columnOf = (...words: string[]) => likeness.columnOf(words.map(vocabulary.stemOf));
const like = (asked: string[], word: string) =>
  columnOf(...asked)?.[likeness.placeOf(numberOf(word))] ?? Number.NaN;

test('a word of the articles is quite like itself', () =>
  expect(like(['warehouse'], 'warehouse')).toBeCloseTo(1, 5));

test.each([
  { asked: ['salary'], near: 'pay', far: 'fire' },
  { asked: ['blaze'], near: 'fire', far: 'union' },
  { asked: ['fed', 'up'], near: 'tired', far: 'warehouse' },
])('$asked is more like "$near" than "$far"', ({ asked, near, far }) =>
  expect(like(asked, near)).toBeGreaterThan(like(asked, far)),
);

test.each([{ words: ['qwertz'] }, { words: [] }])('nothing is known of $words', ({ words }) =>
  expect(columnOf(...words)).toBeNull(),
);

test.each(['the', 'qwertz', 'parliament'])(
  '"%s", which no article has or tells by, has no place',
  (word) => {
    expect(counts[numberOf(word)] ?? 0).toBe(0);
    expect(likeness.placeOf(numberOf(word))).toBe(-1);
  },
);

test('asked again, the same column is given', () =>
  expect(columnOf('blaze')).toBe(columnOf('blaze')));
