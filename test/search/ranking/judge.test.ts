import { describe, expect, test } from 'vitest';
import { isBorne, judge } from '../../../src/search/ranking/judge.ts';
import type { SentenceView } from '../../../src/search/ranking/sentence-views.ts';

/** A sentence that bears units so surely; each is found at the place given for it. */
function sentence(shares: readonly number[], places: readonly number[] = []): SentenceView {
  const hits = places.map((at, unit) => ({ at, unit, part: -1, share: shares[unit] ?? 0 }));
  return { from: 0, to: 100, shares: Float64Array.from(shares), hits };
}

const QUERY = { asked: 'why', telling: [2, 1], small: 1 } as const;
const NO_FIT = [0, 0, 0];

test('a paragraph bears what any of its sentences bears', () => {
  const { borne, coverage } = judge([sentence([1, 0]), sentence([0, 0.5])], NO_FIT, QUERY);
  expect(borne).toEqual([1, 0.5]);
  expect(coverage).toBeCloseTo(5 / 6);
});

describe('which sentence answers', () => {
  test.each([
    {
      why: 'the one that bears most',
      views: [
        [0, 1],
        [1, 0],
      ],
      fits: [0, 0],
      at: 1,
    },
    {
      why: 'the first of two alike',
      views: [
        [1, 0],
        [1, 0],
      ],
      fits: [0, 0],
      at: 0,
    },
    {
      why: 'of two alike the one that holds the kind',
      views: [
        [1, 0],
        [1, 0],
      ],
      fits: [0, 1],
      at: 1,
    },
    {
      why: 'the next one, which holds the kind',
      views: [
        [1, 1],
        [0, 0],
      ],
      fits: [0, 0.6],
      at: 1,
    },
    {
      why: 'not the next one, which hardly does',
      views: [
        [1, 1],
        [0, 0],
      ],
      fits: [0, 0.5],
      at: 0,
    },
    {
      why: 'not the next one, as it holds the kind itself',
      views: [
        [1, 1],
        [0, 0],
      ],
      fits: [0.6, 1],
      at: 0,
    },
    {
      why: 'one that goes on with the one before',
      views: [
        [1, 0],
        [0, 1],
        [0, 1],
      ],
      fits: [0, 1, 1],
      at: 1,
    },
    { why: 'none where nothing is borne', views: [[0, 0]], fits: [1], at: -1 },
  ])('$why', ({ views, fits, at }) => {
    const sentences = views.map((shares) => sentence(shares));
    expect(judge(sentences, fits, { ...QUERY, telling: [1, 1] }).sentence).toBe(at);
  });
});

describe('how well it holds the kind asked for', () => {
  test.each([
    {
      why: 'the best sentence',
      views: [
        [1, 1],
        [0, 0],
        [0, 0],
      ],
      fits: [0.9, 0, 0],
      fit: 0.9,
    },
    {
      why: 'the second best',
      views: [
        [1, 1],
        [1, 0],
        [0, 0],
      ],
      fits: [0, 0.9, 0],
      fit: 0.9,
    },
    {
      why: 'not the third best',
      views: [
        [1, 1],
        [1, 0],
        [0, 0],
      ],
      fits: [0, 0, 0.9],
      fit: 0,
    },
  ])('is told by $why', ({ views, fits, fit }) => {
    expect(
      judge(
        views.map((shares) => sentence(shares)),
        fits,
        QUERY,
      ).fit,
    ).toBe(fit);
  });
});

describe('a paragraph counts the more', () => {
  const factor = (view: SentenceView, fit = 0, query: Parameters<typeof judge>[2] = QUERY) =>
    judge([view], [fit], query).factor;

  test('the more one sentence bears', () => {
    expect(factor(sentence([1, 1]))).toBeGreaterThan(factor(sentence([1, 0])));
    expect(factor(sentence([1, 0]))).toBeGreaterThan(factor(sentence([0, 1])));
  });

  test('with all in one sentence and not in two', () => {
    const two = judge([sentence([1, 0]), sentence([0, 1])], NO_FIT, QUERY);
    expect(factor(sentence([1, 1]))).toBeGreaterThan(two.factor);
  });

  test('with neighbours of the question within eight words', () => {
    expect(factor(sentence([1, 1], [10, 18]))).toBeGreaterThan(factor(sentence([1, 1], [10, 19])));
  });

  test('where it holds the kind, above all a name, a date or a number', () => {
    expect(factor(sentence([1, 1]), 1)).toBeGreaterThan(factor(sentence([1, 1]), 0));
    expect(factor(sentence([1, 1]), 1, { ...QUERY, asked: 'when' })).toBeGreaterThan(
      factor(sentence([1, 1]), 1),
    );
  });
});

test.each([
  { share: 0.6, is: true },
  { share: 0.59, is: false },
])('a unit is borne with $share of it: $is', ({ share, is }) => {
  expect(isBorne({ borne: [0, share] }, 1)).toBe(is);
  expect(isBorne({ borne: [] }, 1)).toBe(false);
});
