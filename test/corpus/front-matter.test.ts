import { expect, test } from 'vitest';
import { partFile, readHeader } from '../../src/corpus/front-matter.ts';

test.each([
  {
    name: 'a header and a body',
    content: '---\ntitle: A\n---\nBody.',
    parts: { kind: 'headed', header: 'title: A', body: 'Body.' },
  },
  {
    name: 'Windows line ends',
    content: '---\r\ntitle: A\r\n---\r\nBody.',
    parts: { kind: 'headed', header: 'title: A', body: 'Body.' },
  },
  {
    name: 'a byte order mark',
    content: '\uFEFF---\ntitle: A\n---\nBody.',
    parts: { kind: 'headed', header: 'title: A', body: 'Body.' },
  },
  {
    name: 'blank lines above the header',
    content: '\uFEFF\n \t\r\n---\ntitle: A\n---\nBody.',
    parts: { kind: 'headed', header: '\n\r\ntitle: A', body: 'Body.' },
  },
  {
    name: 'a blank line above fields that are never closed',
    content: '\n---\ntitle: A\nBody.',
    parts: { kind: 'unclosed', body: '\n---\ntitle: A\nBody.' },
  },
  { name: 'no header', content: 'Body.', parts: { kind: 'bare', body: 'Body.' } },
  {
    name: 'an empty header',
    content: '---\n---\nBody.',
    parts: { kind: 'headed', header: '', body: 'Body.' },
  },
  {
    name: 'a line of dashes in the body',
    content: 'One.\n---\nTwo.',
    parts: { kind: 'bare', body: 'One.\n---\nTwo.' },
  },
  {
    name: 'a rule as the first line of a plain text',
    content: '---\nOne.',
    parts: { kind: 'bare', body: '---\nOne.' },
  },
  {
    name: 'fields that are never closed',
    content: '---\ntitle: A\noutlet: B\nBody.',
    parts: { kind: 'unclosed', body: '---\ntitle: A\noutlet: B\nBody.' },
  },
  {
    name: 'a row of dashes as the only line of a header',
    content: '---\n---\n---\nBody.',
    parts: { kind: 'headed', header: '---', body: 'Body.' },
  },
])('parting $name', ({ content, parts }) => {
  expect(partFile(content)).toEqual(parts);
});

test.each([
  {
    name: 'all fields',
    header: 'title: A\noutlet: B\npublished: 2024-09-13\nurl: https://a.example/1\nnote: n',
    out: {
      title: 'A',
      outlet: 'B',
      published: '2024-09-13',
      url: 'https://a.example/1',
      note: 'n',
    },
  },
  {
    name: 'required fields only',
    header: 'title: A\noutlet: B',
    out: { title: 'A', outlet: 'B', published: null, url: null, note: null },
  },
  {
    name: 'a month',
    header: 'title: A\noutlet: B\npublished: 2022-02',
    out: { title: 'A', outlet: 'B', published: '2022-02', url: null, note: null },
  },
  {
    name: 'unknown fields',
    header: 'title: A\noutlet: B\nauthor: C',
    out: { title: 'A', outlet: 'B', published: null, url: null, note: null },
  },
  {
    name: 'a colon in the headline',
    header: 'title: Ferry sinks: two dead\noutlet: B',
    out: { title: 'Ferry sinks: two dead', outlet: 'B', published: null, url: null, note: null },
  },
])('a header with $name is taken', ({ header, out }) => {
  expect(readHeader(header)).toEqual(out);
});

test('a fault is told with its line in the file, blank ones above the header counted', () => {
  const parts = partFile('\n\n---\ntitle: A\noutlet: [B\n---\nBody.');
  expect(parts.kind === 'headed' && readHeader(parts.header)).toMatchObject({
    message: expect.stringMatching(/at line 5 /),
  });
});

test.each([
  { name: 'no title', header: 'outlet: B', field: 'title', mend: /missing: add "title/ },
  { name: 'an empty outlet', header: 'title: A\noutlet: " "', field: 'outlet', mend: /empty/ },
  { name: 'a number as title', header: 'title: 2024\noutlet: B', field: 'title', mend: /quotes/ },
  {
    name: 'a date in words',
    header: 'title: A\noutlet: B\npublished: 13 September',
    field: 'published',
    mend: /2024-09-13/,
  },
  {
    name: 'a day that is none',
    header: 'title: A\noutlet: B\npublished: 2024-02-30',
    field: 'published',
    mend: /real date/,
  },
  {
    name: 'a day of no year',
    header: 'title: A\noutlet: B\npublished: 0000-01-01',
    field: 'published',
    mend: /real date, got "0000-01-01"/,
  },
  {
    name: 'a year alone',
    header: 'title: A\noutlet: B\npublished: 2024',
    field: 'published',
    mend: /2024-09/,
  },
  {
    name: 'a script as address',
    header: 'title: A\noutlet: B\nurl: javascript:alert(1)',
    field: 'url',
    mend: /https/,
  },
  { name: 'broken YAML', header: 'title: [A\noutlet: B', field: null, mend: /line \d.*quotes/ },
  { name: 'a list', header: '- a', field: null, mend: /title/ },
  { name: 'nothing', header: '', field: null, mend: /title/ },
  { name: 'dashes alone', header: '---', field: null, mend: /no fields: add lines like "title/ },
])('a header with $name is refused with its mend', ({ header, field, mend }) => {
  expect(readHeader(header)).toEqual({ field, message: expect.stringMatching(mend) });
});
