import { describe, expect, test } from 'vitest';
import { isKind } from '../../../src/quotes/reading/token.ts';
import { WORD } from '../../../src/quotes/words/lexicon.ts';
import { readingOf } from './read.ts';

test.each([
  { name: 'an apostrophe inside', text: 'It’s so', words: ['it', 'so'] },
  { name: 'a contraction', text: 'they’re late', words: ["they're", 'late'] },
  { name: 'a hyphen', text: 'Anne‑Marie left', words: ['anne-marie', 'left'] },
  { name: 'an abbreviation', text: 'the U.S. left', words: ['the', 'us', 'left'] },
  { name: 'an initial', text: 'J. Voss left', words: ['j', 'voss', 'left'] },
  { name: 'a short title', text: 'Sen. Voss left', words: ['sen', 'voss', 'left'] },
  { name: 'a company', text: 'Brandl Co. left', words: ['brandl', 'co', 'left'] },
  { name: 'a full stop', text: 'Voss left.', words: ['voss', 'left', '.'] },
  { name: 'numbers', text: '4.30, 1,200, 24/7', words: ['4.30', ',', '1,200', ',', '24/7'] },
  { name: 'a slash between words', text: 'and/or', words: ['and', '/', 'or'] },
  { name: 'every dash', text: 'a – b — c ― d', words: ['a', '-', 'b', '-', 'c', '-', 'd'] },
  { name: 'an ampersand', text: 'Voss & Co', words: ['voss', '&', 'co'] },
  { name: 'accents', text: 'Émile déjà', words: ['emile', 'deja'] },
  { name: 'a quotation as one', text: 'He “went. Now” on', words: ['he', '"', 'on'] },
  { name: 'letters of another script', text: 'Войт ok', words: ['воит', 'ok'] },
  { name: 'an emoji and spaces alone', text: ' \u00A0 ', words: [] },
])('$name: $text', ({ text, words }) => {
  expect(readingOf(text).tokens.map(({ word }) => word)).toEqual(words);
});

test.each([
  { text: 'Voss’s boat', possessive: true, covers: 'Voss’s' },
  { text: 'diplomats’ boat', possessive: true, covers: 'diplomats’' },
  { text: 'diplomats boat', possessive: false, covers: 'diplomats' },
  { text: 'Voss boat', possessive: false, covers: 'Voss' },
])('the first word of "$text" owns: $possessive', ({ text, possessive, covers }) => {
  const [token] = readingOf(text).tokens;
  expect(token?.possessive).toBe(possessive);
  expect(text.slice(token?.start, token?.end)).toBe(covers);
});

describe('what a word can be', () => {
  test.each([
    { text: 'US', kind: 'state', is: true },
    { text: 'us', kind: 'state', is: false },
    { text: 'us', kind: 'pronoun', is: true },
    { text: 'US', kind: 'pronoun', is: false },
    { text: 'who', kind: 'relative', is: true },
    { text: 'WHO', kind: 'relative', is: false },
    { text: 'will', kind: 'modal', is: true },
    { text: 'Will', kind: 'modal', is: false },
    { text: 'he’d', kind: 'anaphor', is: true },
    { text: '&', kind: 'particle', is: true },
    { text: ';', kind: 'punctuation', is: true },
    { text: '“go”', kind: 'quotation', is: true },
  ] as const)('"$text" a $kind: $is', ({ text, kind, is }) => {
    expect(isKind(readingOf(text).tokens, 0, WORD[kind])).toBe(is);
  });

  test('a place outside the text is nothing', () => {
    const { tokens } = readingOf('Voss');
    expect([-1, 1].map((at) => isKind(tokens, at, -1))).toEqual([false, false]);
  });
});
