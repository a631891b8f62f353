import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords, wordsOf } from '../../src/text/words.ts';

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

// The words by one expression over everything, without the short way for plain ones.
const WORD =
  /\p{N}+(?:[.,]\p{N}+)*\p{L}*|(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['\u2019\u2018\u02BC][\p{L}\p{M}\p{N}]+)*/gu;
const PARTS = ["'s", '’', 's', 'U.S.', '1,000', 'é', 'e\u0301', ' ', '-', '“', '1st', '😀', '𝒳'];

test('the short way for plain words finds what the expression finds', () => {
  const part = fc.oneof(fc.constantFrom(...PARTS), fc.string({ unit: 'binary', maxLength: 4 }));
  const text = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (all) => {
      const found = wordsOf(all).map(({ start, end }) => all.slice(start, end));
      const whole = [...all.matchAll(WORD)].map(([word]) => word);
      // A modifier letter by itself folds to nothing and is no word.
      expect(found).toEqual(whole.filter((word) => wordsOf(word).length > 0));
    }),
    { numRuns: 2000 },
  );
});

test('words are counted as they are found', () => {
  const text = 'Ms Holt’s aide, in the U.S., paid 1,000 dollars… for what?';
  expect(countWords(text)).toBe(wordsOf(text).length);
});
