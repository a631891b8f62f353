import { expect, test } from 'vitest';
import { ask } from '../../../src/search/ask.ts';
import { article, indexOf } from '../made-up.ts';

const index = indexOf([
  article({
    paragraphs: [
      'The port was shut on Monday.',
      'The island was searched by two male guards on Tuesday.',
      'They polished the francs that were found in it.',
    ],
  }),
]);

test.each([
  { question: 'was Turkey shut on Monday' },
  { question: 'was Iceland searched on Tuesday' },
  { question: 'was Poland found' },
  { question: 'what was found in France' },
])('no everyday word is a country: $question', ({ question }) => {
  expect(ask(index, question).found).toBe(false);
});

test.each([
  { question: 'was the port shut', paragraph: 1 },
  { question: 'when was the island searched', paragraph: 2 },
])('$question', ({ question, paragraph }) => {
  expect(ask(index, question)).toMatchObject({ found: true, passages: [{ paragraph }] });
});
