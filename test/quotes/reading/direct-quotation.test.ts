import { describe, expect, test } from 'vitest';
import { readAlone } from './read.ts';

/** The words that a paragraph gives as somebody's own. */
function directIn(text: string): string[] {
  return readAlone(text)
    .sayings.filter(({ kind }) => kind === 'direct')
    .map(({ start, end }) => text.slice(start, end));
}

describe('words of one’s own', () => {
  test.each([
    { name: 'before the verb', text: '“It leaks,” said Ida Voss.', words: ['It leaks,'] },
    { name: 'one word that ends', text: '“Leaks!” said Ida Voss.', words: ['Leaks!'] },
    { name: 'one word behind a colon', text: 'Ida Voss said: “Go.”', words: ['Go.'] },
    { name: 'three behind a colon', text: 'Ida Voss said: “go on then”', words: ['go on then'] },
    {
      name: 'four that end, behind the verb',
      text: 'Ida Voss said “it leaks a lot.”',
      words: ['it leaks a lot.'],
    },
    {
      name: 'four with a capital, behind the verb',
      text: 'Ida Voss said “It leaks a lot”.',
      words: ['It leaks a lot'],
    },
    {
      name: 'behind the verb and a comma',
      text: 'Ida Voss said, “it leaks a lot.”',
      words: ['it leaks a lot.'],
    },
    {
      name: 'behind a dash, with a capital',
      text: 'Ida Voss smiled – “It leaks a lot.”',
      words: ['It leaks a lot.'],
    },
    {
      name: 'the second half',
      text: '“It leaks,” Ida Voss said, “and stinks.”',
      words: ['It leaks,', 'and stinks.'],
    },
    {
      name: 'a sentence alone, behind its speaker’s',
      text: 'Ida Voss spoke up. “It leaks a lot.”',
      words: ['It leaks a lot.'],
    },
  ])('$name: $text', ({ text, words }) => {
    expect(directIn(text)).toEqual(words);
  });
});

describe('words inside somebody’s sentence', () => {
  test.each([
    { name: 'two behind a colon', text: 'Ida Voss said: “go on”' },
    { name: 'a noun', text: 'Ida Voss said the “old weir” leaks a lot.' },
    { name: 'the sentence’s end', text: 'Ida Voss said it “leaks a lot at night”.' },
    { name: 'four without capital or end', text: 'Ida Voss said “it leaks a lot”.' },
    { name: 'behind a dash', text: 'Ida Voss smiled – “it leaks a lot.”' },
    { name: 'two small words before the verb', text: '“old weir” said Ida Voss.' },
    { name: 'one small word and a comma', text: '“leaks,” said Ida Voss.' },
    { name: 'behind a comma, with no verb', text: 'At the old weir, “it leaks a lot.”' },
    { name: 'a heading', text: 'Ida Voss spoke up. “Weirs Are Not the Villain.”' },
    { name: 'small words alone', text: 'Ida Voss spoke up. “leaks a lot”' },
  ])('$name: $text', ({ text }) => {
    expect(directIn(text)).toEqual([]);
  });
});
