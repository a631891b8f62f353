import { expect, test } from 'vitest';
import { ask } from '../../../src/search/ask.ts';
import { article, indexOf } from '../made-up.ts';

const index = indexOf([
  article({
    published: '2021-06-20',
    paragraphs: [
      'A ferry was sold to Norway by the port, and the town said so.',
      'A ferry was sold to Norway by the port in March, so the town said.',
      'The quay was shut, and nobody came to the harbour for a week.',
    ],
  }),
]);

test.each([
  { question: 'A ferry was sold to Norway by the port in March.', paragraph: 2 },
  { question: 'A ferry was sold to Norway by the port in June.', paragraph: 1 },
])('the claim "$question" is met by what happened in no other month', ({ question, paragraph }) =>
  expect(ask(index, question).passages[0]?.paragraph).toBe(paragraph),
);
