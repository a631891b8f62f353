import { expect, test } from 'vitest';
import { wordGroupsBuilder } from '../../../src/search/language/word-groups.ts';

const ports = { group: 0, weight: 1, answersOnly: false };
const ships = { group: 1, weight: 0.5, answersOnly: true };

test('a word has each of its groups once, also where several members have its stem', () => {
  const builder = wordGroupsBuilder();
  for (const meaning of [ports, ships, ports]) builder.add(2, meaning);
  builder.add(0, ships);
  const groups = builder.finish(4);
  expect(groups.get(2)).toEqual([ports, ships]);
  expect(groups.get(0)).toEqual([ships]);
  expect(groups.has(1)).toBe(false);
});
