import { describe, expect, test } from 'vitest';
import { isAmong } from '../../../src/quotes/reading/paragraph-reading.ts';
import { mentionIn, readAlone } from './read.ts';

/** The words that a paragraph gives as somebody's own. */
function directIn(text: string, goesOn = false): string[] {
  return readAlone(text, goesOn)
    .sayings.filter(({ kind }) => kind === 'direct')
    .map(({ start, end }) => text.slice(start, end));
}

describe('a quotation that nothing closes', () => {
  test.each([
    {
      name: 'ends before its speaker',
      text: '“It leaks, said Ida Voss. It rained.',
      words: ['It leaks,'],
    },
    {
      name: 'ends where somebody else’s sentence begins',
      text: '“It leaks. Ida Voss said it rained.',
      words: ['It leaks.'],
    },
    {
      name: 'ends with the paragraph behind a colon',
      text: 'Ida Voss said: “It leaks. Boats sink.',
      words: ['It leaks. Boats sink.'],
    },
    { name: 'is none inside a sentence', text: 'The “weir leaks, Ida Voss said.', words: [] },
  ])('$name: $text', ({ text, words }) => {
    expect(directIn(text)).toEqual(words);
  });

  test('goes on to the end where the next paragraph opens with a mark', () => {
    const text = 'Ida Voss said: “It leaks. Otto Brandl said it rained.';
    expect(directIn(text, true)).toEqual(['It leaks. Otto Brandl said it rained.']);
    expect(directIn(text, false)).toEqual(['It leaks.']);
  });
});

describe('who can be meant', () => {
  test.each([
    { name: 'a name', text: 'Near Ida Voss sat nobody.', mentions: ['Ida Voss'] },
    { name: 'the mayor', text: 'Boats met the mayor.', mentions: ['Boats', 'mayor'] },
    { name: 'no neighbour', text: 'Rain fell on a neighbour.', mentions: ['Rain'] },
    {
      name: 'a neighbour who speaks',
      text: 'A neighbour said it was wet.',
      mentions: ['neighbour'],
    },
    { name: 'no officials', text: 'On Friday officials left.', mentions: [] },
    { name: '"it" as a subject', text: 'It rained.', mentions: ['It'] },
    {
      name: 'a nickname as part of the name',
      text: 'Ida “Iddy” Voss left.',
      mentions: ['Ida “Iddy” Voss'],
    },
    { name: 'nobody quoted', text: 'It was “Otto Brandl”.', mentions: ['It'] },
  ])('$name: $text', ({ text, mentions }) => {
    expect(readAlone(text).mentions.map(({ printed }) => printed)).toEqual(mentions);
  });

  test('names inside marks are kept apart, without offices and pronouns', () => {
    const { quoted } = readAlone('“He met Otto Brandl and the clerk,” said Ida Voss.');
    expect(quoted.map(({ printed }) => printed)).toEqual(['Otto Brandl']);
  });
});

test.each([
  { text: '“It leaks. It stinks.”', onlyQuotation: true, open: false },
  { text: '“It leaks,” said Ida Voss.', onlyQuotation: false, open: false },
  { text: 'It rained.', onlyQuotation: false, open: false },
])('is nothing but a quotation: $onlyQuotation: $text', ({ text, onlyQuotation, open }) => {
  expect(readAlone(text)).toMatchObject({ onlyQuotation, open });
});

test('is open where its last quotation is', () => {
  expect(readAlone('Ida Voss said: “It leaks.', true).open).toBe(true);
  expect(readAlone('Ida Voss said: “It leaks.”', true).open).toBe(false);
});

test('a mention is among subjects by itself, not by its place', () => {
  const [first, second] = ['Ida Voss left.', 'Otto Brandl met Ida Voss.'].map((text) =>
    mentionIn(text, 'Ida Voss'),
  );
  if (!first || !second) throw new Error('no mentions');
  expect(isAmong([first, second], first)).toBe(true);
  expect(isAmong([first, second], second)).toBe(true);
  expect(isAmong([first], second)).toBe(false);
  expect(isAmong([{ ...first }], first)).toBe(false);
});
