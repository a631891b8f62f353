import { expect, test } from 'vitest';
import { ask } from '../../../src/search/ask.ts';
import { questionWords } from '../../../src/search/question/question-words.ts';
import { withTitleEvent } from '../../../src/search/question/title-event.ts';
import { unitsOf } from '../../../src/search/question/units.ts';
import { article, indexOf } from '../made-up.ts';

const FERRIES = [
  article({
    paragraphs: [
      'An envoy was expelled from Norway last year, prompted by the row over fish with Sweden.',
      'Norway expelled six envoys from the port, accusing the envoys of spying.',
      'The quay was shut, and nobody came to the harbour for a week.',
    ],
  }),
];
const index = indexOf(FERRIES, { title: 'Six Swedish envoys expelled from Norway' });

test.each([
  { question: 'why did Norway expel the envoys', adds: ['six'] },
  { question: 'when did Norway throw out the envoys', adds: ['six'] },
  { question: 'why were six envoys expelled', adds: [] },
  { question: 'why were the envoys expelled in March', adds: [] },
  { question: 'why did Norway shut the quay', adds: [] },
  { question: 'what is Norway to Oslo', adds: [] },
  { question: 'why was an envoy expelled', adds: [] },
  { question: 'why did Sweden expel the envoys', adds: [] },
  { question: 'why were Swedish envoys expelled', adds: ['six'] },
])('$question: $adds', ({ question, adds }) => {
  const words = questionWords(index, question);
  const units = unitsOf(index, words);
  const more = withTitleEvent(index, words, units).slice(units.length);
  expect(more.map(({ typed }) => typed.toLowerCase())).toEqual(adds);
});

test('the event of the title comes before the like of it', () => {
  const question = 'why did Norway expel envoys';
  expect(ask(index, question).passages[0]?.paragraph).toBe(2);
  expect(ask(indexOf(FERRIES), question).passages[0]?.paragraph).toBe(1);
});

test.each(['how many envoys were expelled', 'how many envoys did Norway expel'])(
  'the number of the title answers "%s"',
  (question) => {
    const { found, passages } = ask(index, question);
    expect({ found, first: passages[0]?.paragraph }).toEqual({ found: true, first: 2 });
  },
);

test.each(['what happened', 'What’s the story?', 'summary please'])(
  '"%s" asks of what the dossier is about',
  (question) => {
    const { found, passages } = ask(index, question);
    expect({ found, first: passages[0]?.paragraph }).toEqual({ found: true, first: 2 });
  },
);

test.each(['what happened at the harbour', 'what happened in 1987'])(
  '"%s" does not',
  (question) => {
    const words = questionWords(index, question);
    const units = unitsOf(index, words);
    expect(withTitleEvent(index, words, units)).toEqual(units);
  },
);

test('a number that no article has is not asked for', () => {
  const none = indexOf(FERRIES, { title: 'Nine envoys expelled from Norway' });
  const words = questionWords(none, 'why did Norway expel the envoys');
  const units = unitsOf(none, words);
  expect(withTitleEvent(none, words, units)).toEqual(units);
});
