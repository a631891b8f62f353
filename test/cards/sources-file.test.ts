import { expect, test } from 'vitest';
import { tableOf } from '../../src/cards/sources-file.ts';

const ARTICLE = {
  source: 'a.md',
  outlet: 'The Gazette',
  title: 'A title',
  published: '2024-09-13',
  url: 'https://example.com/a',
  note: null,
  paragraphs: 3,
  words: 120,
};
const HEAD = 'file,outlet,published,title,url,note,paragraphs,words';

test.each([
  {
    name: 'plain',
    change: {},
    row: 'a.md,The Gazette,2024-09-13,A title,https://example.com/a,,3,120',
  },
  {
    name: 'a comma',
    change: { title: 'One, two' },
    row: 'a.md,The Gazette,2024-09-13,"One, two",https://example.com/a,,3,120',
  },
  {
    name: 'quotation marks',
    change: { title: 'A "title"' },
    row: 'a.md,The Gazette,2024-09-13,"A ""title""",https://example.com/a,,3,120',
  },
  {
    name: 'a line break',
    change: { note: 'a\nb' },
    row: 'a.md,The Gazette,2024-09-13,A title,https://example.com/a,"a\nb",3,120',
  },
  {
    name: 'undated, without a link',
    change: { published: null, url: null },
    row: 'a.md,The Gazette,,A title,,,3,120',
  },
  {
    name: 'what a spreadsheet would run',
    change: { title: '=HYPERLINK(1)' },
    row: "a.md,The Gazette,2024-09-13,'=HYPERLINK(1),https://example.com/a,,3,120",
  },
])('$name', ({ change, row }) => {
  expect(tableOf([{ ...ARTICLE, ...change }])).toBe(`\uFEFF${HEAD}\r\n${row}\r\n`);
});
