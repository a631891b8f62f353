import { describe, expect, test } from 'vitest';
import { eachMark, type PassageIndex } from '../../../src/search/index/passage-index.ts';
import { SENTENCE_END } from '../../../src/search/index/rows.ts';
import { isMonth, isYear, monthOf, monthTag, yearTag } from '../../../src/search/index/tag.ts';
import { article, indexOf } from '../made-up.ts';

/** "2021-3 100%" for each month that a paragraph is marked with. */
function months(index: PassageIndex, paragraph: number): string[] {
  const entry = index.entries[paragraph - 1];
  if (!entry) throw new Error(`no paragraph ${paragraph}`);
  const found: string[] = [];
  eachMark(index, entry, (tag, _at, percent) => {
    if (!isMonth(tag) || isYear(tag)) return;
    const { year, month } = monthOf(tag);
    found.push(`${year}-${month} ${percent}%`);
  });
  return found;
}

const rain = 'It rained on the quay.';

describe('what a paragraph dates', () => {
  const dated = indexOf([
    article({ paragraphs: ['It closed in March 2020.', rain, rain, rain, rain] }),
    article({ paragraphs: [rain] }),
  ]);

  test.each([
    { name: 'it tells surely', paragraph: 1, marks: ['2020-3 100%'] },
    { name: 'the next one tells about, less surely', paragraph: 2, marks: ['2020-3 60%'] },
    { name: 'so does the third behind it', paragraph: 4, marks: ['2020-3 60%'] },
    { name: 'the fourth does not', paragraph: 5, marks: [] },
    { name: 'no other article does', paragraph: 6, marks: [] },
  ])('$name', ({ paragraph, marks }) => expect(months(dated, paragraph)).toEqual(marks));

  test('ends where another date is told', () => {
    const index = indexOf([
      article({ paragraphs: ['It closed in March 2020.', 'It opened in May 2020.', rain] }),
    ]);
    expect([2, 3].map((paragraph) => months(index, paragraph))).toEqual([
      ['2020-5 100%'],
      ['2020-5 60%'],
    ]);
  });

  test('is found in its year too, and a year alone in no month', () => {
    const index = indexOf([article({ paragraphs: ['It closed in March 2020.', 'It was 1987.'] })]);
    const bearers = (tag: number) => [...(index.postings.get(tag)?.entries ?? [])];
    expect(bearers(yearTag(2020))).toEqual([0]);
    expect(bearers(monthTag(2020, 3))).toEqual([0]);
    expect(bearers(yearTag(1987))).toEqual([1]);
    expect(months(index, 2)).toEqual([]);
  });
});

describe('the month of publication', () => {
  const published = indexOf([
    article({ published: '2021-06-09', paragraphs: [rain, rain, rain, rain, 'In May it closed.'] }),
  ]);

  test.each([
    { name: 'counts for the first paragraph', paragraph: 1, marks: ['2021-6 40%'] },
    { name: 'counts for the third', paragraph: 3, marks: ['2021-6 40%'] },
    { name: 'counts less from the fourth on', paragraph: 4, marks: ['2021-6 20%'] },
    {
      name: 'counts beside what the paragraph dates',
      paragraph: 5,
      marks: ['2021-6 20%', '2021-5 100%'],
    },
  ])('$name', ({ paragraph, marks }) => expect(months(published, paragraph)).toEqual(marks));
});

test('words stand in a row, with an end behind each sentence', () => {
  const { rows, entries } = indexOf([article({ paragraphs: ['It rained. It froze.', rain] })]);
  const ends = Array.from(rows, (code) => code === SENTENCE_END);
  expect(ends).toEqual([...'..|..|.....|'].map((mark) => mark === '|'));
  expect(entries.map(({ from, to }) => [from, to])).toEqual([
    [0, 5],
    [6, 11],
  ]);
});
