import { expect, test } from 'vitest';
import { postingsBuilder } from '../../../src/search/index/postings.ts';

const PERSON = 100_000_007;

test.each([
  { name: 'nothing told', calls: [], entries: undefined, percents: undefined },
  { name: 'each entry once', calls: [[3, 60]], entries: [3], percents: [60] },
  {
    name: 'the surest of an entry’s calls counts',
    calls: [
      [1, 60],
      [1, 100],
      [1, 80],
      [4, 80],
    ],
    entries: [1, 4],
    percents: [100, 80],
  },
])('$name', ({ calls, entries, percents }) => {
  const builder = postingsBuilder();
  for (const [entry = 0, percent = 0] of calls) {
    builder.add(5, entry, 70);
    builder.add(PERSON, entry, percent);
    builder.add(6, entry, 70);
  }
  const found = builder.finish().get(PERSON);
  expect(found && [...found.entries]).toEqual(entries);
  expect(found && [...found.percents]).toEqual(percents);
});
