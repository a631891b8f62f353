import { describe, expect, test } from 'vitest';
import { readTestimony } from '../../../src/quotes/testimony.ts';
import { articleOf } from '../../eval/articles.ts';

function speakers(paragraphs: readonly string[]): (readonly [string, number])[] {
  const { persons } = readTestimony([articleOf({ source: 'a.md', paragraphs })]);
  return persons
    .filter(({ statements }) => statements > 0)
    .map(({ name, statements }) => [name, statements]);
}

describe('a surname with a particle is whoever has it behind a first name', () => {
  test.each([
    {
      name: 'with a capital where it opens a sentence',
      paragraphs: ['Piet van Aalst left. “It is late,” he said.', 'Van Aalst said it was cold.'],
      found: [['Piet van Aalst', 2]],
    },
    {
      name: 'before the full name is told',
      paragraphs: ['Van Aalst said it was cold.', 'Piet van Aalst said that he was off.'],
      found: [['Piet van Aalst', 2]],
    },
    {
      name: 'behind a verb of saying, with or without a capital',
      paragraphs: [
        'According to Piet van Aalst, it is late.',
        '“It is cold,” says van Aalst.',
        '“It is dark,” says Van Aalst.',
      ],
      found: [['Piet van Aalst', 3]],
    },
    {
      name: 'of two of that surname it is neither',
      paragraphs: [
        'Piet van Aalst said it was late.',
        'Mia van Aalst said it was not.',
        'Van Aalst said it was cold.',
      ],
      found: [
        ['Piet van Aalst', 1],
        ['Mia van Aalst', 1],
        ['Van Aalst', 1],
      ],
    },
    {
      name: 'a first name like a particle stays one',
      paragraphs: ['Van Ashby said it was late.', 'Mia Ashby said it was not.'],
      found: [
        ['Van Ashby', 1],
        ['Mia Ashby', 1],
      ],
    },
    {
      name: 'a van that somebody drives is no particle',
      paragraphs: ['Tom Berg said that they had burnt the van Berg hired.'],
      found: [['Tom Berg', 1]],
    },
  ])('$name', ({ paragraphs, found }) => {
    expect(speakers(paragraphs)).toEqual(found);
  });
});
