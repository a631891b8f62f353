import { expect, test } from 'vitest';
import type { Stage } from '../../../src/search/question/stage-asked.ts';
import { stageFactors } from '../../../src/search/ranking/stage-factors.ts';
import { article, indexOf } from '../made-up.ts';

function factorsOf(dates: readonly (string | null)[], stage: Stage | null): number[] {
  const { entries } = indexOf(
    dates.map((published, at) =>
      article({ source: `${at}.md`, published, paragraphs: ['It rained on the quay.'] }),
    ),
  );
  return entries.map(stageFactors({ entries }, { stage }));
}

const DAYS = ['2021-03-05', '2021-03-06', '2021-09-01'];

test.each([
  { stage: 'last', dates: DAYS, order: [0, 1, 2] },
  { stage: 'first', dates: DAYS, order: [2, 1, 0] },
  { stage: 'last', dates: [...DAYS].reverse(), order: [2, 1, 0] },
] as const)('asked for the $stage, articles of $dates count more in the order $order', (row) => {
  const factors = row.order.map((at) => factorsOf(row.dates, row.stage)[at] ?? 0);
  expect(factors).toEqual(factors.toSorted((a, b) => a - b));
  expect(new Set(factors).size).toBe(factors.length);
});

test('days count, and not how far they are apart', () => {
  const [, near] = factorsOf(DAYS, 'last');
  const [, far] = factorsOf(['2021-03-05', '2021-08-31', '2021-09-01'], 'last');
  expect(near).toBe(far);
});

test.each([
  { why: 'no stage is asked for', dates: DAYS, stage: null },
  { why: 'all are of one day', dates: ['2021-03-05', '2021-03-05'], stage: 'last' },
  { why: 'none has a date', dates: [null, null], stage: 'first' },
] as const)('all count the same where $why', ({ dates, stage }) => {
  expect(new Set(factorsOf(dates, stage))).toEqual(new Set([1]));
});

test('an article without a date counts as the least', () => {
  expect(factorsOf(['2021-03-05', null, '2021-09-01'], 'last')).toEqual([1, 1, 1.8]);
});
