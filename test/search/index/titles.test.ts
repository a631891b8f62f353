import { expect, test } from 'vitest';
import { eachTitled, titledEntries, titlesOf } from '../../../src/search/index/titles.ts';

const [PORT, STRIKE, FIRE] = [0, 1, 2];
// Three articles: of two entries, of one, of three.
const titles = titlesOf(
  [
    { stems: [PORT, STRIKE], start: 0 },
    { stems: [PORT], start: 2 },
    { stems: [FIRE, PORT, STRIKE], start: 3 },
  ],
  6,
);

function scores(stem: number): Map<number, number> {
  const found = new Map<number, number>();
  eachTitled(titles, stem, (entry, score) => found.set(entry, score));
  return found;
}

test.each([
  { name: 'of one article', stem: FIRE, entries: [3, 4, 5] },
  { name: 'of two', stem: STRIKE, entries: [0, 1, 3, 4, 5] },
  { name: 'of all', stem: PORT, entries: [0, 1, 2, 3, 4, 5] },
  { name: 'of none', stem: 99, entries: [] },
])('every entry below a title with a word $name', ({ stem, entries }) => {
  expect(titledEntries(titles, stem)).toBe(entries.length);
  expect([...scores(stem).keys()]).toEqual(entries);
});

test('a title counts the same for each entry of its article', () => {
  expect(new Set(scores(FIRE).values()).size).toBe(1);
});

test('a short title counts more than a long one', () => {
  expect(scores(PORT).get(2)).toBeGreaterThan(scores(PORT).get(0) ?? 0);
  expect(scores(PORT).get(0)).toBeGreaterThan(scores(PORT).get(3) ?? 0);
});

test('a word of few titles counts more than one of many', () => {
  expect(scores(FIRE).get(3)).toBeGreaterThan(scores(STRIKE).get(3) ?? 0);
});
