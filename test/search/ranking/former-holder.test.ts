import { expect, test } from 'vitest';
import { ask } from '../../../src/search/ask.ts';
import { article, indexOf } from '../made-up.ts';

const index = indexOf([
  article({
    source: 'a.md',
    published: '2024-03-01',
    paragraphs: [
      'Ole Brun has been appointed harbour director.',
      'The quay was painted green for the summer.',
    ],
  }),
  article({
    source: 'b.md',
    published: '2024-06-01',
    paragraphs: ['Ida Lund, the former harbour director, sat in the hall on every day.'],
  }),
]);

test.each([
  { question: 'who is the harbour director', source: 'a.md' },
  { question: 'who is the harbour director now', source: 'a.md' },
  { question: 'who is the former harbour director', source: 'b.md' },
  { question: 'who is the ex harbour director', source: 'b.md' },
])('$question: $source', ({ question, source }) =>
  expect(ask(index, question).passages[0]?.source).toBe(source),
);
