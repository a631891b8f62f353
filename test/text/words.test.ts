import { expect, test } from 'vitest';
import { wordsOf } from '../../src/text/words.ts';

test.each([
  { name: 'case and accents', text: 'The Défense Attaché', terms: ['the', 'defense', 'attache'] },
  {
    name: 'possessives, straight and curly',
    text: "Russia's UK’s workers’",
    terms: ['russia', 'uk', 'workers'],
  },
  { name: 'a mistyped possessive mark', text: 'Moscow‘s', terms: ['moscow'] },
  {
    name: 'abbreviations with full stops',
    text: 'the U.S. and the U.K.',
    terms: ['the', 'us', 'and', 'the', 'uk'],
  },
  {
    name: 'thousands and decimals',
    text: '1,000 soldiers, 3.5 per cent.',
    terms: ['1000', 'soldiers', '3.5', 'per', 'cent'],
  },
  { name: 'hyphens', text: 'long-range', terms: ['long', 'range'] },
  { name: 'inner apostrophes', text: "don't O’Brien", terms: ['dont', 'obrien'] },
  { name: 'other scripts', text: 'Москва 東京', terms: ['москва', '東京'] },
  { name: 'nothing but marks', text: '?!… “”', terms: [] },
])('words: $name', ({ text, terms }) => {
  expect(wordsOf(text).map(({ term }) => term)).toEqual(terms);
});

test('each word knows its place', () => {
  const text = '“Yes,” said Ms Holt’s aide.';
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Yes',
    'said',
    'Ms',
    'Holt’s',
    'aide',
  ]);
});
