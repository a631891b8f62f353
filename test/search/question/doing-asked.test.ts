import { expect, test } from 'vitest';
import { doingAsked } from '../../../src/search/question/doing-asked.ts';
import { questionWords } from '../../../src/search/question/question-words.ts';
import { unitsOf } from '../../../src/search/question/units.ts';
import { article, indexOf } from '../made-up.ts';

const index = indexOf([
  article({ paragraphs: ['The envoys painted the buoy and were expelled.'] }),
]);

test.each([
  { question: 'who painted the buoy', doing: 'painted', isDoneTo: false },
  { question: 'who expelled them', doing: 'expelled', isDoneTo: false },
  { question: 'who was expelled', doing: 'expelled', isDoneTo: true },
  { question: 'who got expelled', doing: 'expelled', isDoneTo: true },
  { question: 'who has been expelled', doing: 'expelled', isDoneTo: true },
  { question: 'and who were being painted', doing: 'painted', isDoneTo: true },
])('$question: $doing, done to them: $isDoneTo', ({ question, doing, isDoneTo }) => {
  const words = questionWords(index, question);
  const units = unitsOf(index, words);
  const asked = doingAsked({ asked: 'who', words, units });
  expect({ doing: units[asked?.unit ?? -1]?.typed, isDoneTo: asked?.isDoneTo }).toEqual({
    doing,
    isDoneTo,
  });
});

test.each([
  { question: 'who was responsible for the buoy', asked: 'who' as const },
  { question: 'who was the envoy', asked: 'who' as const },
  { question: 'when was the buoy painted', asked: 'when' as const },
  { question: 'who was', asked: 'who' as const },
])('nothing is done in "$question"', ({ question, asked }) => {
  const words = questionWords(index, question);
  expect(doingAsked({ asked, words, units: unitsOf(index, words) })).toBeNull();
});
