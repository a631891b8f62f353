import { expect, test } from 'vitest';
import { closenessOf } from '../../src/search/closeness.ts';
import type { PassageIndex } from '../../src/search/passage-index.ts';
import { questionWords } from '../../src/search/question-words.ts';
import { sentenceViews, unitFinder } from '../../src/search/sentence-views.ts';
import { unitsOf } from '../../src/search/units.ts';
import { article, indexOf, PORT } from './made-up.ts';

const port = indexOf(PORT);

function factorOf(index: PassageIndex, question: string, text: string): number {
  const entry = index.entries.find(({ paragraph }) => paragraph.text.includes(text));
  if (entry === undefined) return Number.NaN;
  const words = questionWords(index, question);
  const units = unitsOf(index, words);
  return closenessOf(index, { words, units })(
    sentenceViews(index, entry, unitFinder(index, units)),
  );
}

test.each([
  { question: 'did a blaze shut the docks', near: 'A fire in a warehouse', far: 'The union says' },
  { question: 'who is fed up with low salaries', near: 'The union says', far: 'A fire' },
  { question: 'what does the walkout cost the city', near: 'costing the town', far: 'A fire' },
])('$question: "$near" comes nearer than "$far"', ({ question, near, far }) =>
  expect(factorOf(port, question, near)).toBeGreaterThan(factorOf(port, question, far)),
);

test.each([
  { name: 'a question of no known word', question: 'qwertz' },
  { name: 'a question of stop words', question: 'what is it' },
  { name: 'a date', question: 'in March 2021' },
])('nothing comes near $name', ({ question }) =>
  expect(factorOf(port, question, 'A fire in a warehouse')).toBe(1),
);

test('what the question leaves out draws nothing near', () => {
  const besides = 'besides the fire, what closed';
  expect(factorOf(port, besides, 'A fire in a warehouse')).toBeLessThan(
    factorOf(port, 'what did the fire close', 'A fire in a warehouse'),
  );
});

test('in a large collection nothing is looked at', () => {
  const text = 'A fire broke out in the harbour.';
  const paragraphs = Array.from({ length: 3500 }, () => text);
  expect(factorOf(indexOf([article({ paragraphs })]), 'blaze', text)).toBe(1);
});

test('the nearest sentence counts, wherever in the paragraph it stands', () => {
  const [short, long] = [
    'A fire closed the berths.',
    'The mayor sang. A fire closed the berths. The band played.',
  ];
  const index = indexOf([article({ paragraphs: [short, long, 'It rained.'] })]);
  const question = 'which blaze shut the docks';
  expect(factorOf(index, question, long)).toBeCloseTo(factorOf(index, question, short), 5);
});
