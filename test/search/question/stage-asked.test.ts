import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/search/ask.ts';
import { questionWords } from '../../../src/search/question/question-words.ts';
import { stageAsked } from '../../../src/search/question/stage-asked.ts';
import { article, indexOf } from '../made-up.ts';

const index = indexOf([
  article({
    source: 'a.md',
    published: '2021-03-05',
    paragraphs: ['The storm hurt 9 sailors, the port said.', 'The quay was shut.'],
  }),
  article({
    source: 'b.md',
    published: '2021-06-20',
    paragraphs: ['The storm hurt 12 sailors, the port said.', 'The quay was open.'],
  }),
  article({ source: 'c.md', published: null, paragraphs: ['Nobody came to the quay.'] }),
]);

describe('which stage of the story a question asks about', () => {
  test.each([
    { question: 'how many were hurt in the end', stage: 'last' },
    { question: 'what does she do these  days', stage: 'last' },
    { question: 'Latest figure of the fund?', stage: 'last' },
    { question: 'how many were hurt at first', stage: 'first' },
    { question: 'what had they initially said', stage: 'first' },
    { question: 'who is the mayor', stage: 'last' },
    { question: 'who is the mayor of march 2021', stage: null },
    { question: 'who was the mayor', stage: null },
    { question: 'is it shut now', stage: 'last' },
    { question: 'now tell me how many were hurt', stage: null },
    { question: 'ok so now tell me how many were hurt', stage: null },
    { question: 'at the end of the day how many were hurt', stage: null },
    { question: 'now that it is shut, who came', stage: null },
    { question: 'who was hurt at first light', stage: null },
    { question: 'how many were hurt', stage: null },
    { question: 'what do they know', stage: null },
  ])('$question: $stage', ({ question, stage }) =>
    expect(stageAsked(question, questionWords(index, question))).toBe(stage),
  );
});

test.each([
  { question: 'how many sailors were hurt in the end', source: 'b.md' },
  { question: 'how many sailors were hurt at first', source: 'a.md' },
  { question: 'how many sailors were hurt', source: 'a.md' },
])('$question', ({ question, source }) =>
  expect(ask(index, question).passages[0]?.source).toBe(source),
);

test('a filter takes nothing from a passage of the last stage', () => {
  const question = 'how many sailors were hurt in the end';
  expect(ask(index, question, { source: 'b.md' }).passages[0]?.score).toBe(
    ask(index, question).passages[0]?.score,
  );
});
