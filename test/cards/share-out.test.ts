import { expect, test } from 'vitest';
import { shareOut } from '../../src/cards/share-out.ts';

test.each([
  { name: 'enough for all', lengths: [10, 20, 30], room: 100, shares: [10, 20, 30] },
  {
    name: 'the long ones share what the short ones leave',
    lengths: [10, 500, 300],
    room: 210,
    shares: [10, 100, 100],
  },
  { name: 'the order stays', lengths: [500, 10], room: 100, shares: [90, 10] },
  { name: 'nothing to share', lengths: [], room: 100, shares: [] },
])('$name', ({ lengths, room, shares }) => {
  expect(shareOut(lengths, room)).toEqual(shares);
});
