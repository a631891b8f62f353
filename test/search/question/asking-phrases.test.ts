import { describe, expect, test } from 'vitest';
import { questionWords } from '../../../src/search/question/question-words.ts';
import { unitsOf } from '../../../src/search/question/units.ts';
import { article, indexOf } from '../made-up.ts';

// "Ambulance trick" is how people put what reports call "painted as ambulances".
const TOLD = 'The lorries were painted as ambulances.';

const unitsIn = (question: string, ...paragraphs: string[]): string[] => {
  const index = indexOf([article({ paragraphs })]);
  return unitsOf(index, questionWords(index, question)).map(({ kind, terms }) =>
    [kind, ...terms].join(' '),
  );
};

describe('how people put something is a phrase of the question', () => {
  test('where the articles tell it and lack a word of it', () =>
    expect(unitsIn('the ambulance trick', TOLD)).toEqual(['phrase ambulance trick']));

  test.each([
    { why: 'no article tells it', paragraphs: ['It rained.'] },
    {
      why: 'the articles have its words',
      paragraphs: [TOLD, 'An ambulance came.', 'It was no trick.'],
    },
    {
      why: 'the articles answer each word of it',
      paragraphs: [TOLD, 'An ambulance came.', 'It was a hoax.'],
    },
  ])('but not where $why', ({ paragraphs }) =>
    expect(unitsIn('the ambulance trick', ...paragraphs)).toEqual(['word ambulance', 'word trick']),
  );
});
