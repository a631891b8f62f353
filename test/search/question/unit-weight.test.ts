import { expect, test } from 'vitest';
import { questionWords } from '../../../src/search/question/question-words.ts';
import { saysOnly } from '../../../src/search/question/unit-weight.ts';
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
