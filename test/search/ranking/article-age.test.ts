import { expect, test } from 'vitest';
import { ageFactors } from '../../../src/search/ranking/article-age.ts';
import { inquiring } from '../asking.ts';
import { indexOf, PORT } from '../made-up.ts';

const index = indexOf(PORT);

function factorOf(question: string, year: number, month: number): number {
  return ageFactors(inquiring(index, question))({ year, month });
}

interface Pair {
  readonly why: string;
  readonly question: string;
  /** Year and month. */
  readonly better: readonly [number, number];
  readonly worse: readonly [number, number];
}

const MARCH = 'why did the dockers walk out in March 2021';
const YEAR = 'why did the dockers walk out in 2021';
const MAYOR = 'who was the mayor in 2021';

test.each<Pair>([
  { why: 'of that month before a later one', question: MARCH, better: [2021, 3], worse: [2021, 6] },
  { why: 'later before one from before', question: MARCH, better: [2021, 6], worse: [2021, 2] },
  { why: 'of that year before a later one', question: YEAR, better: [2021, 9], worse: [2022, 1] },
  { why: 'later before one from before', question: YEAR, better: [2022, 1], worse: [2020, 12] },
  { why: 'of that year before another', question: MAYOR, better: [2021, 9], worse: [2023, 1] },
])('$question: an article $why', ({ question, better, worse }) => {
  expect(factorOf(question, better[0], better[1])).toBeGreaterThan(
    factorOf(question, worse[0], worse[1]),
  );
});

test('whoever held an office in a year is doubtful in an article of any other', () => {
  expect(factorOf(MAYOR, 2023, 1)).toBeLessThan(factorOf(YEAR, 2023, 1));
});

test.each([
  { why: 'asks for no date', question: 'why did the dockers walk out', year: 1999 },
  { why: 'asks for no year', question: 'why did the dockers walk out in March', year: 1999 },
  { why: 'asks about a month, whose next year it is', question: MARCH, year: 2022 },
])('the age counts nothing where the question $why', ({ question, year }) => {
  expect(factorOf(question, year, 7)).toBe(1);
});

test('an article without a date is as good as any', () => {
  expect(ageFactors(inquiring(index, MARCH))(null)).toBe(1);
});
