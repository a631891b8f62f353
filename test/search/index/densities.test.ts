import { expect, test } from 'vitest';
import { densitiesOf } from '../../../src/search/index/densities.ts';

test('one mention counts the more the shorter the text', () => {
  const densities = [...densitiesOf([2, 10, 50])];
  expect(densities).toEqual(densities.toSorted((a, b) => b - a));
  expect(new Set(densities).size).toBe(3);
});

test('the same for texts of one length, however long all are', () => {
  expect(densitiesOf([7, 7])).toEqual(densitiesOf([700, 700]));
  expect(densitiesOf([7])[0]).toBeCloseTo(1.5);
});

test('a text counts by its length among all', () => {
  expect(densitiesOf([10, 1000])[0]).toBeGreaterThan(densitiesOf([10, 10])[0] ?? 0);
});

test.each([
  { name: 'no texts', lengths: [], densities: 0 },
  { name: 'texts without words', lengths: [0, 0], densities: 2 },
])('$name', ({ lengths, densities }) => {
  const all = [...densitiesOf(lengths)];
  expect(all).toHaveLength(densities);
  expect(all.every(Number.isFinite)).toBe(true);
});
