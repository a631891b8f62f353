import { expect, test } from 'vitest';
import { asksNothing } from '../../../src/search/question/asks-nothing.ts';
import { questionWords } from '../../../src/search/question/question-words.ts';
import { unitsOf } from '../../../src/search/question/units.ts';
import { indexOf, PORT } from '../made-up.ts';

const index = indexOf(PORT);

test.each([
  { question: 'tell me why', nothing: true },
  { question: 'name', nothing: true },
  { question: 'hm ok so like yeah but', nothing: true },
  { question: 'are they sorry', nothing: false },
  { question: 'how did it start', nothing: false },
  { question: 'strike', nothing: false },
])('$question: $nothing', ({ question, nothing }) => {
  const words = questionWords(index, question);
  expect(asksNothing(index, words, unitsOf(index, words))).toBe(nothing);
});
