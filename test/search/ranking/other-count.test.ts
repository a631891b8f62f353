import { expect, test } from 'vitest';
import { ask } from '../../../src/search/ask.ts';
import { article, indexOf } from '../made-up.ts';

const index = indexOf([
  article({
    paragraphs: [
      'Norway expelled six envoys from the port, accusing the envoys of spying.',
      'Norway expelled an envoy from the port, a step prompted by a row over fish.',
      'The quay was shut, and nobody came to the harbour for a week.',
    ],
  }),
]);

test.each([
  { question: 'why did Norway expel the six envoys', paragraph: 1 },
  { question: 'why did Norway expel the envoy', paragraph: 2 },
])('$question', ({ question, paragraph }) =>
  expect(ask(index, question).passages[0]?.paragraph).toBe(paragraph),
);
