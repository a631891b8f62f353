import { expect, test } from 'vitest';
import { runBearers } from '../../../src/search/index/run-bearers.ts';

// Entry 0 has the runs 1 to 8, of which the first six stand for it.
const table = {
  runs: Int32Array.from([1, 2, 3, 4, 5, 6, 7, 8, 2, 5, 7, 2, 9, 2]),
  from: Int32Array.from([0, 8, 11, 13, 14]),
};

test.each([
  { most: 5, rivals: [[], [0], [0, 1], [0, 1, 2]] },
  { most: 2, rivals: [[], [0], [], []] },
])('at most $most bearers of a run', ({ most, rivals }) => {
  const bearers = runBearers(4, most);
  expect([0, 1, 2, 3].map((entry) => [...bearers.add(entry, table)].sort())).toEqual(rivals);
});
