import { expect, test } from 'vitest';
import { BearingMap } from '../../../src/search/index/bearing-map.ts';

const map = new BearingMap({
  entries: Int32Array.from([9, 2, 5, 7, 1]),
  frequencies: Int32Array.from([9, 1, 3, 2, 9]),
  start: 1,
  end: 4,
});

test('only its stretch of the lists is in it', () => {
  expect(map.size).toBe(3);
  expect([...map.keys()].map((entry) => [entry, map.get(entry)])).toEqual([
    [2, 1],
    [5, 3],
    [7, 2],
  ]);
});

test.each([
  { entry: 7, frequency: 2 },
  { entry: 2, frequency: 1 },
  { entry: 9, frequency: undefined },
  { entry: 5, frequency: 3 },
])('out of order, $entry has $frequency', ({ entry, frequency }) => {
  expect(map.get(entry)).toBe(frequency);
});
