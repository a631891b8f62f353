import { expect, test } from 'vitest';
import type { PassageIndex } from '../../../src/search/index/passage-index.ts';
import { questionWords } from '../../../src/search/question/question-words.ts';
import { phraseWeight, saysOnly, wordWeight } from '../../../src/search/question/unit-weight.ts';
import { unitsOf } from '../../../src/search/question/units.ts';
import { article, indexOf, PORT } from '../made-up.ts';

const rain = Array.from({ length: 400 }, () => 'It rained on the quay.');
const [small, large] = [indexOf(PORT), indexOf([...PORT, article({ paragraphs: rain })])];

// However large the corpus, though what a word weighs changes with its size.
test.each([
  { question: 'what did they say', is: true },
  { question: 'what did they say about', is: true },
  { question: 'what was said', is: true },
  { question: 'what did they say of dockers', is: false },
  { question: 'what do dockers want', is: false },
])('"$question" asks with words of saying and nothing else: $is', ({ question, is }) => {
  const only = [small, large].map((index) =>
    unitsOf(index, questionWords(index, question)).every((unit) => saysOnly(index.language, unit)),
  );
  expect(only).toEqual([is, is]);
});

test.each([
  { part: 'what did they say about', weight: 0.3 },
  { part: 'how much money', weight: 0.5 },
  { part: 'kind of thing', weight: 0.5 },
  { part: 'walk out', weight: 1 },
])('the phrase "$part" tells $weight', ({ part, weight }) => {
  expect(phraseWeight(small, questionWords(small, part))).toBe(weight);
});

/** What the last word of a question tells. */
function lastWeight(index: PassageIndex, question: string): number {
  const words = questionWords(index, question);
  return wordWeight(index, words, words.length - 1);
}

// In a small corpus.
test.each([
  {
    more: 'the dockers',
    less: 'people said',
    as: 'every report says that somebody says something',
  },
  { more: 'the country', less: 'which country', as: 'the name of one is asked for' },
  { more: 'the dockers', less: 'the thing', as: 'it is a word of everyday talk' },
  { more: 'the dockers', less: 'the man', as: 'people say it all day' },
  { more: 'Mr Thing', less: 'the thing', as: 'it is a name with a capital' },
])('the last word of "$more" tells more than of "$less", as $as', ({ more, less }) => {
  expect(lastWeight(small, more)).toBeGreaterThan(lastWeight(small, less));
});

test('in a larger corpus its own counts say more of what a word tells', () => {
  expect(lastWeight(large, 'the thing')).toBeGreaterThan(lastWeight(small, 'the thing'));
});
