import { expect, test } from 'vitest';
import type { PassageIndex } from '../../../src/search/index/passage-index.ts';
import { questionWords } from '../../../src/search/question/question-words.ts';
import { unitsOf } from '../../../src/search/question/units.ts';
import { closenessFactor, closenessOf } from '../../../src/search/ranking/closeness.ts';
import { sentenceViews, unitFinder } from '../../../src/search/ranking/sentence-views.ts';
import { article, indexOf, PORT } from '../made-up.ts';

const port = indexOf(PORT);

function closenessTo(index: PassageIndex, question: string) {
  const words = questionWords(index, question);
  const units = unitsOf(index, words);
  return { units, closeness: closenessOf(index, { words, units }) };
}

function nearest(index: PassageIndex, question: string, text: string): number {
  const entry = index.entries.find(({ paragraph }) => paragraph.text.includes(text));
  if (entry === undefined) return Number.NaN;
  const { units, closeness } = closenessTo(index, question);
  return closeness.nearest(sentenceViews(index, entry, unitFinder(index, units)));
}

test.each([
  { question: 'did a blaze shut the docks', near: 'A fire in a warehouse', far: 'The union says' },
  { question: 'who is fed up with low salaries', near: 'The union says', far: 'A fire' },
  { question: 'what does the walkout cost the city', near: 'costing the town', far: 'A fire' },
])('$question: "$near" comes nearer than "$far"', ({ question, near, far }) =>
  expect(nearest(port, question, near)).toBeGreaterThan(nearest(port, question, far)),
);

test.each([
  { name: 'a question of no known word', question: 'qwertz' },
  { name: 'a question of stop words', question: 'what is it' },
  { name: 'a date', question: 'in March 2021' },
])('nothing comes near $name', ({ question }) =>
  expect(nearest(port, question, 'A fire in a warehouse')).toBe(0),
);

test('what the question leaves out draws nothing near', () => {
  const besides = 'besides the fire, what closed';
  expect(nearest(port, besides, 'A fire in a warehouse')).toBeLessThan(
    nearest(port, 'what did the fire close', 'A fire in a warehouse'),
  );
});

test('in a large collection nothing is looked at', () => {
  const text = 'A fire broke out in the harbour.';
  const paragraphs = Array.from({ length: 3500 }, () => text);
  const index = indexOf([article({ paragraphs })]);
  expect(nearest(index, 'blaze', text)).toBe(0);
  expect(closenessTo(index, 'blaze').closeness.mean).toBe(0);
});

test('the nearest sentence counts, wherever in the paragraph it stands', () => {
  const [short, long] = [
    'A fire closed the berths.',
    'The mayor sang. A fire closed the berths. The band played.',
  ];
  const index = indexOf([article({ paragraphs: [short, long, 'It rained.'] })]);
  const question = 'which blaze shut the docks';
  expect(nearest(index, question, long)).toBeCloseTo(nearest(index, question, short), 5);
});

test.each([
  { question: 'what do the dockers want', off: 'how do I bake a sponge cake' },
  { question: 'is the ship still waiting outside', off: 'which guitar has twelve strings' },
])('"$question" is more about the dossier than "$off"', ({ question, off }) =>
  expect(closenessTo(port, question).closeness.mean).toBeGreaterThan(
    closenessTo(port, off).closeness.mean,
  ),
);

test.each([
  { small: 1, near: 0, factor: 1 },
  { small: 0, near: 0.8, factor: 1 },
])(
  'a sentence $near near multiplies by $factor in a corpus $small small',
  ({ small, near, factor }) => expect(closenessFactor(small, near)).toBe(factor),
);

test('the nearer the more', () =>
  expect(closenessFactor(1, 0.8)).toBeGreaterThan(closenessFactor(1, 0.4)));
