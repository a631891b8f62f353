import { expect, test } from 'vitest';
import { questionWords } from '../../../src/search/question/question-words.ts';
import { titleBefore } from '../../../src/search/question/title-before.ts';
import { article, indexOf } from '../made-up.ts';

const persons = [
  {
    name: 'Hanna Brook',
    aliases: ['Brook'],
    kind: 'person' as const,
    statements: 0,
    roles: [{ role: 'former Minister of Ports', published: null }],
  },
];
const index = indexOf([article({ paragraphs: ['Hanna Brook left the quay.'] })], { persons });

test.each([
  { question: 'what did former minister Hanna Brook do', title: ['former', 'minister'] },
  { question: 'what did Mrs Brook do', title: ['mrs'] },
  { question: 'did the minister call Hanna Brook', title: [] },
  { question: 'Hanna Brook', title: [] },
])('$question', ({ question, title }) => {
  const words = questionWords(index, question);
  const start = words.findIndex(({ term }) => term === 'hanna' || term === 'brook');
  const match = { persons: [0], start, end: words.length };
  expect(titleBefore(index, words, match).map((place) => words[place]?.term)).toEqual(title);
});
