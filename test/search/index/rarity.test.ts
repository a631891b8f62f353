import { expect, test } from 'vitest';
import { rarest, rarityOf } from '../../../src/search/index/rarity.ts';

test.each([
  { rare: 1, common: 2, all: 100 },
  { rare: 50, common: 100, all: 100 },
])('what $rare of $all bear is rarer than what $common bear', ({ rare, common, all }) => {
  expect(rarityOf(rare, all)).toBeGreaterThan(rarityOf(common, all));
});

test('what one of many bears is rarer than what one of a few bears', () => {
  expect(rarityOf(1, 1000)).toBeGreaterThan(rarityOf(1, 10));
});

test('what nobody bears tells nothing, and what all bear next to nothing', () => {
  expect(rarityOf(0, 100)).toBe(0);
  expect(rarityOf(100, 100)).toBeGreaterThan(0);
  expect(rarityOf(100, 100)).toBeLessThan(0.01);
});

test.each([10, 1000, 100_000])('nothing in %d tells much more than the measure', (all) => {
  expect(rarityOf(1, all) / rarest(all)).toBeGreaterThan(0.8);
  expect(rarityOf(1, all) / rarest(all)).toBeLessThanOrEqual(1);
});
