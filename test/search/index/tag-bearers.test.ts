import { expect, test } from 'vitest';
import { groupWordsOf } from '../../../src/search/index/group-words.ts';
import { postingsBuilder } from '../../../src/search/index/postings.ts';
import { monthTag } from '../../../src/search/index/tag.ts';
import { tagBearers } from '../../../src/search/index/tag-bearers.ts';

// Of stem 0 entries 1 and 3, of stem 1 entries 0 and 3; group 0 has both, group 1 only a phrase in entry 2.
const singles = new Map([
  [0, [{ group: 0, weight: 0.8, answersOnly: true }]],
  [1, [{ group: 0, weight: 1, answersOnly: false }]],
]);
const told = postingsBuilder();
told.add(1, 2, 70);
told.add(0, 1, 70);
told.add(monthTag(2024, 9), 2, 60);
const bearers = tagBearers({
  told: told.finish(),
  groupWords: groupWordsOf(singles, 3),
  bearers: {
    counts: Int32Array.from([2, 2]),
    lengths: Int32Array.from([1, 1, 0, 2]),
    from: Int32Array.from([0, 2, 4]),
    entries: Int32Array.from([1, 3, 0, 3]),
    frequencies: Int32Array.from([1, 1, 1, 1]),
  },
  size: 4,
});

test.each([
  {
    name: 'a group by its words, the surest one',
    tag: 0,
    entries: [0, 1, 3],
    percents: [100, 80, 100],
  },
  { name: 'a group by its phrase', tag: 1, entries: [2], percents: [70] },
  { name: 'a group of nobody', tag: 2, entries: undefined, percents: undefined },
  { name: 'a date', tag: monthTag(2024, 9), entries: [2], percents: [60] },
  { name: 'a date of nobody', tag: monthTag(2024, 8), entries: undefined, percents: undefined },
])('$name', ({ tag, entries, percents }) => {
  for (const _ of ['first', 'again']) {
    const found = bearers.get(tag);
    expect(found && [...found.entries]).toEqual(entries);
    expect(found && [...found.percents]).toEqual(percents);
  }
});
