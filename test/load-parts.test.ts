import { expect, test } from 'vitest';
import { loadParts, UNITS_A_FILE } from '../src/load-parts.ts';

test('the parts follow one another in one progress that ends at its total', () => {
  const told: number[][] = [];
  const { reading, quotes, index } = loadParts((done, total) => told.push([done, total]));
  reading(1, 2);
  reading(2, 2);
  quotes(1, 4);
  quotes(4, 4);
  index(0, 3);
  index(1.5, 3);
  index(1, 1);
  expect(told).toEqual([1, 2, 3, 6, 6, 8, 10].map((done) => [done, 2 * UNITS_A_FILE]));
});

test('nobody need listen', () => {
  expect(() => loadParts(undefined).reading(1, 1)).not.toThrow();
});
