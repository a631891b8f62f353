import { expect, test } from 'vitest';
import { readHeader } from '../../src/corpus/front-matter.ts';
import { type Fields, toldInHeader, toldInLines } from '../../src/intake/told-fields.ts';

const NOTHING: Fields = { title: null, outlet: null, published: null, url: null, note: null };

test.each([
  { header: 'headline: Pier falls', fields: { title: 'Pier falls' } },
  { header: 'Title: " Pier falls "', fields: { title: 'Pier falls' } },
  { header: 'title: ""\nheadline: Pier falls', fields: { title: 'Pier falls' } },
  { header: 'source: The Gazette', fields: { outlet: 'The Gazette' } },
  { header: 'source: https://a.example/1', fields: { url: 'https://a.example/1' } },
  { header: 'published: 2031-09-13', fields: { published: '2031-09-13' } },
  { header: 'published: 2022-02', fields: { published: '2022-02' } },
  { header: 'date: 13 September 2031', fields: { published: '2031-09-13' } },
  { header: 'published: soon\ndate: 2031-09', fields: { published: '2031-09' } },
  { header: 'note: Corrected on Friday.', fields: { note: 'Corrected on Friday.' } },
  { header: '- a list', fields: {} },
  { header: 'just words', fields: {} },
])('the header "$header" tells $fields', ({ header, fields }) => {
  expect(toldInHeader(header, null).fields).toEqual({ ...NOTHING, ...fields });
});

test.each([
  { header: 'author: Jane Doe', unused: ['author: Jane Doe'] },
  { header: 'author:\n  - Jane Doe', unused: ['author: ["Jane Doe"]'] },
  { header: 'title: A\nheadline: B', unused: ['headline: B'] },
  { header: 'title: A\nheadline: A', unused: [] },
  { header: 'published: soon', unused: ['published: soon'] },
  { header: 'published: 2022-13', unused: ['published: 2022-13'] },
  { header: 'published: 2031', unused: ['published: 2031'] },
  { header: 'published: 2031-09-13\ndate: 13 Sep 2031', unused: [] },
  { header: 'url: gazette.example', unused: ['url: gazette.example'] },
  { header: 'note: 12', unused: ['note: 12'] },
  { header: 'note:\nauthor: ""\ntags: [a]', unused: [] },
  { header: 'title: [\nnote: Corrected.', unused: ['title: [', 'note: Corrected.'] },
])('of the header "$header" nothing that is known is lost unsaid', ({ header, unused }) => {
  expect(toldInHeader(header, null).unused).toEqual(unused);
});

test('a header of the corpus’s own kind stays as it is, and what it has besides is told', () => {
  const header = 'title: A\noutlet: B\npublished: 2022-02\nnote: n\nsite: C\nby: D';
  const own = readHeader(header);
  if (!('title' in own)) throw new Error('it is of that kind');
  expect(toldInHeader(header, own)).toEqual({ fields: own, unused: ['site: C', 'by: D'] });
});

test.each([
  {
    lines: ['Title: A', 'Date: 2022-02', 'By: Jane Doe', 'The pier fell.'],
    told: { fields: { ...NOTHING, title: 'A', published: '2022-02' }, unused: ['by: Jane Doe'] },
    rest: ['The pier fell.'],
  },
  {
    lines: ['Date: 2022-02', 'Date: 2022-03', 'The pier fell.'],
    told: { fields: { ...NOTHING, published: '2022-02' }, unused: ['date: 2022-03'] },
    rest: ['The pier fell.'],
  },
  { lines: ['Title: A'], told: { fields: { ...NOTHING, title: 'A' }, unused: [] }, rest: [] },
  {
    lines: ['The pier: it fell.', 'Title: A'],
    told: { fields: NOTHING, unused: [] },
    rest: ['The pier: it fell.', 'Title: A'],
  },
])('the lines $lines leave $rest', ({ lines, told, rest }) => {
  expect(toldInLines(lines)).toEqual({ ...told, rest });
});
