import { expect, test } from 'vitest';
import { isBeside, isRightBefore } from '../../../src/search/ranking/beside.ts';
import { article, indexOf } from '../made-up.ts';

const rain = ['It rained.', 'It snowed.', 'It thawed.'];
const { entries } = indexOf([
  article({ source: 'a.md', paragraphs: rain }),
  article({ source: 'b.md', paragraphs: rain }),
]);

test.each([
  { name: 'itself', one: 1, other: 1, beside: true, before: false },
  { name: 'the one before', one: 0, other: 1, beside: true, before: true },
  { name: 'the one behind', one: 2, other: 1, beside: true, before: false },
  { name: 'two away', one: 0, other: 2, beside: false, before: false },
  { name: 'the last of the article before', one: 2, other: 3, beside: false, before: false },
])('$name is beside: $beside, right before: $before', ({ one, other, beside, before }) => {
  const place = (number: number) => {
    const entry = entries[number];
    if (!entry) throw new Error(`no entry ${number}`);
    return { entry, number };
  };
  expect(isBeside(place(one), place(other))).toBe(beside);
  expect(isRightBefore(place(one), place(other))).toBe(before);
});
