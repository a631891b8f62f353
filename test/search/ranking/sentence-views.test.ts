import { expect, test } from 'vitest';
import { questionWords } from '../../../src/search/question/question-words.ts';
import { unitsOf } from '../../../src/search/question/units.ts';
import { sentenceViews, unitFinder } from '../../../src/search/ranking/sentence-views.ts';
import { article, indexOf } from '../made-up.ts';

const TEXT = 'The foreign secretary met a secretary of the museum. It rained on the guitars.';
const index = indexOf([article({ paragraphs: [TEXT] })]);

// What each sentence bears of each unit, by the unit's words.
function sharesOf(question: string): Record<string, number[]> {
  const units = unitsOf(index, questionWords(index, question));
  const [entry] = index.entries;
  const views = entry ? sentenceViews(index, entry, unitFinder(index, units)) : [];
  return Object.fromEntries(
    units.map(({ typed }, unit) => [typed, views.map(({ shares }) => shares[unit] ?? 0)]),
  );
}

test.each([
  { question: 'guitar', shares: { guitar: [0, 1] } },
  { question: 'museum and guitar', shares: { museum: [1, 0], guitar: [0, 1] } },
  { question: 'zebra', shares: { zebra: [0, 0] } },
])('$question: each sentence bears its own', ({ question, shares }) =>
  expect(sharesOf(question)).toEqual(shares),
);

test('a word of two units stands for both', () => {
  const shares = sharesOf('the foreign secretary and the secretary');
  expect(Object.keys(shares)).toEqual(['foreign secretary', 'secretary']);
  expect(Object.values(shares).map(([first]) => first)).toEqual([1, 1]);
});
