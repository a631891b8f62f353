import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/search/language/analysis.ts';
import { anchorOf, datesIn } from '../../../src/search/language/dates.ts';
import { loadLanguage } from '../../../src/search/language/language.ts';

const language = loadLanguage(0);
const dates = (text: string, published: string | null) =>
  datesIn(analyse(text, language), anchorOf(published)).map(({ year, month }) => [year, month]);

describe('in an article of February 2025', () => {
  test.each([
    { text: 'expelled in November', date: [2024, 11] },
    { text: 'on 14 January', date: [2025, 1] },
    { text: 'in November 2023', date: [2023, 11] },
    { text: 'on 3 November, 2023', date: [2023, 11] },
    { text: 'since 2019', date: [2019, null] },
    { text: 'threw out an official last year', date: [2024, null] },
    { text: 'was revoked last month', date: [2025, 1] },
    { text: 'In September last year', date: [2024, 9] },
    { text: 'in December of last year', date: [2024, 12] },
    { text: 'opens in March this year', date: [2025, 3] },
    { text: 'starts in March next year', date: [2026, 3] },
    { text: 'hearings will begin in April', date: [2025, 4] },
    { text: 'And in May, a diplomat left', date: [2024, 5] },
    { text: 'on 2024-09-13', date: [2024, 9] },
    { text: 'on 13/09/2024', date: [2024, 9] },
    { text: 'on 13.9.2024', date: [2024, 9] },
    { text: 'on 9/13/2024', date: [2024, 9] },
  ])('$text', ({ text, date }) => expect(dates(text, '2025-02-06')).toEqual([date]));
});

test('a word that begins with "of" joins no year to a month', () =>
  expect(dates('In May, officials 2019', '2025-02-06')[0]).toEqual([2024, 5]));

test.each([
  { name: '"may" is mostly a verb', text: 'they may leave' },
  { name: '"march" is mostly a verb', text: 'they march home' },
  { name: 'a number is no year', text: 'some 1450 workers' },
  { name: 'three numbers apart are no date', text: 'scores of 13 9 and 20' },
])('$name', ({ text }) => expect(dates(text, '2025-02-06')).toEqual([]));

test('an undated article dates nothing by itself', () => {
  expect(dates('in November', null)).toEqual([[null, 11]]);
  expect(dates('last year', null)).toEqual([]);
});
