import { expect, test } from 'vitest';
import { sortedPlaces } from '../../../src/search/arrays/sorted-places.ts';

test.each([
  { keys: [], size: 2, order: [], from: [0, 0, 0] },
  { keys: [2, 0, 2, 0], size: 3, order: [1, 3, 0, 2], from: [0, 2, 2, 4] },
])('the places of $keys', ({ keys, size, order, from }) => {
  const sorted = sortedPlaces(Int32Array.from(keys), size);
  expect([...sorted.order]).toEqual(order);
  expect([...sorted.from]).toEqual(from);
});
