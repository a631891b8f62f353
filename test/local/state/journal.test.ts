import { expect, test } from 'vitest';
import { createJournal } from '../../../src/local/state/journal.ts';

const KEPT = 20_000;

test.each([
  { name: 'requests', status: 204, list: 'requests' as const },
  { name: 'refusals', status: 400, list: 'refusals' as const },
])('of $name, as many as fit the memory are kept, the newest', ({ status, list }) => {
  const journal = createJournal(() => undefined);
  for (let at = 1; at <= KEPT + 2; at += 1) journal.add(request(at, status));
  const kept = journal[list]();
  expect(kept.length).toBe(KEPT);
  expect([kept.at(0)?.at, kept.at(-1)?.at]).toEqual([3, KEPT + 2]);
});

function request(
  at: number,
  status: number,
): Parameters<ReturnType<typeof createJournal>['add']>[0] {
  return {
    method: 'POST',
    path: '/api/v10/interactions/1/token/callback',
    query: '',
    body: null,
    files: [],
    at,
    status,
    answer: null,
  };
}
