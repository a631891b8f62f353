import { expect, test } from 'vitest';
import { questionsFrom } from './questions.ts';

const PARAGRAPHS = [
  'The harbour master closed the northern pier on Monday after divers found a crack in its oldest pillar.',
  'Repairs will cost the town about two million pounds, and ferries will leave from Kettle Point until spring.',
];

test('the same paragraphs give the same questions', () => {
  expect(questionsFrom(PARAGRAPHS, 40)).toEqual(questionsFrom(PARAGRAPHS, 40));
});

test('there are as many as asked for, and all kinds of them', () => {
  const questions = questionsFrom(PARAGRAPHS, 40);
  expect(questions).toHaveLength(40);
  expect(questions.filter((text) => text.endsWith('?'))).toHaveLength(10);
  expect(questions.filter((text) => PARAGRAPHS.includes(text))).toHaveLength(10);
});

test('short sentences are passed over', () => {
  const questions = questionsFrom(['He left. She stayed.', ...PARAGRAPHS], 40);
  expect(questions.filter((text) => /left|stayed/.test(text))).toEqual([]);
});
