import { expect, test } from 'vitest';
import { percentile, shortNumber, spreadOf } from './figures.ts';

const hundred = Array.from({ length: 100 }, (_, at) => at + 1);

test.each([
  { name: 'half of a hundred', sorted: hundred, percent: 50, value: 50 },
  { name: 'all but one of a hundred', sorted: hundred, percent: 99, value: 99 },
  { name: 'the middle of three', sorted: [1, 2, 9], percent: 50, value: 2 },
  { name: 'the only one', sorted: [4], percent: 99, value: 4 },
  { name: 'none', sorted: [], percent: 50, value: Number.NaN },
])('percentile: $name', ({ sorted, percent, value }) => {
  expect(percentile(sorted, percent)).toBe(value);
});

test('a spread sorts by value, not by spelling', () => {
  expect(spreadOf([10, 9, 100])).toEqual({ p50: 10, p99: 100 });
});

test.each([
  { value: 0.04123, text: '0.0412' },
  { value: 5.6789, text: '5.68' },
  { value: 27.18, text: '27.2' },
  { value: 1234.5, text: '1,235' },
  { value: 0, text: '0' },
  { value: Number.NaN, text: '–' },
])('$value is shown as $text', ({ value, text }) => {
  expect(shortNumber(value)).toBe(text);
});
