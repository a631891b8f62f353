import { expect, test } from 'vitest';
import { personsInQuestion } from '../../../src/search/question/persons-in-question.ts';
import { questionWords } from '../../../src/search/question/question-words.ts';
import { article, indexOf } from '../made-up.ts';

const person = (name: string) => ({
  ...{ name, aliases: [], kind: 'person' as const, roles: [], statements: 0 },
});
const persons = [person('Piet Olsen'), person('Hanna Brooks'), person('Ivan Zelenko')];
const index = indexOf([article({ paragraphs: ['Piet Olsen left the quay.'] })], { persons });

test.each([
  { question: 'what did Olsen do', persons: [0] },
  { question: 'olsens office', persons: [0] },
  { question: 'brooks office', persons: [1] },
  { question: 'zelenkos office', persons: [2] },
  { question: 'selenko did it', persons: [] },
  { question: 'the quays', persons: [] },
  { question: 'Hanna Brooks and Olsen', persons: [1, 0] },
])('$question: $persons', ({ question, persons: named }) => {
  const words = questionWords(index, question);
  expect(personsInQuestion(index, words).flatMap((match) => match.persons)).toEqual(named);
});
