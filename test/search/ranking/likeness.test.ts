import { describe, expect, test } from 'vitest';
import type { PassageIndex } from '../../../src/search/index/passage-index.ts';
import { questionWords } from '../../../src/search/question/question-words.ts';
import { unitsOf } from '../../../src/search/question/units.ts';
import { likenessOf } from '../../../src/search/ranking/likeness.ts';
import { scoreUnits } from '../../../src/search/ranking/unit-scores.ts';
import { article, indexOf, PORT } from '../made-up.ts';

const port = indexOf(PORT);

function worthOf(index: PassageIndex, question: string, borne: readonly number[] = []) {
  const units = unitsOf(index, questionWords(index, question));
  const worth = likenessOf(index, { units, scores: scoreUnits(index, units) });
  return (words: string) => {
    const entry = index.entries.find(({ paragraph }) => paragraph.text.includes(words));
    return entry === undefined ? Number.NaN : worth(entry, borne);
  };
}

describe('a paragraph is worth more for a word it lacks', () => {
  test.each([
    { question: 'blaze', near: 'A fire in a warehouse', far: 'The union says' },
    { question: 'salary', near: 'pay rise since 2016', far: 'A fire in a warehouse' },
  ])('the nearer its own come: $question', ({ question, near, far }) => {
    const worth = worthOf(port, question);
    expect(worth(near)).toBeGreaterThan(worth(far));
  });
});

describe('it is worth nothing', () => {
  test.each([
    { name: 'for a word that it bears', question: 'blaze', borne: [1] },
    { name: 'for a word that nobody knows', question: 'qwertz', borne: [] },
    { name: 'for a date', question: 'in March 2021', borne: [] },
    { name: 'without a question', question: '', borne: [] },
  ])('$name', ({ question, borne }) =>
    expect(worthOf(port, question, borne)('A fire in a warehouse')).toBe(0),
  );

  test('in a large collection', () => {
    const text = 'A fire broke out in the harbour.';
    const paragraphs = Array.from({ length: 3500 }, () => text);
    const worth = worthOf(indexOf([article({ paragraphs })]), 'blaze');
    expect(worth(text)).toBe(0);
  });
});
