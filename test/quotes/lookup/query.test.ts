import { describe, expect, test } from 'vitest';
import {
  aliasWords,
  isTitleWord,
  officeWords,
  printedOffice,
  readQuery,
} from '../../../src/quotes/lookup/query.ts';

describe('what somebody typed', () => {
  test.each([
    { name: 'a title of courtesy goes', typed: 'Dame Ida Voss', words: ['ida', 'voss'] },
    { name: 'a title that is an office stays', typed: 'Sen. Voss', words: ['sen', 'voss'] },
    { name: 'articles and links go', typed: 'the mayor of Mossby', words: ['mayor', 'mossby'] },
    { name: 'a possessive goes', typed: 'Voss’s', words: ['voss'] },
    { name: 'Cyrillic letters become Latin', typed: 'Войт', words: ['voit'] },
    { name: 'accents go', typed: 'Émile Vóss', words: ['emile', 'voss'] },
    { name: 'nothing', typed: '?!', words: [] },
  ])('$name: $typed', ({ typed, words }) => {
    expect(readQuery(typed).words).toEqual(words);
  });

  test.each([
    { typed: 'ex-PM', office: ['prime', 'minister'], former: true },
    { typed: 'former weir minister', office: ['weir', 'minister'], former: true },
    { typed: 'Defense Secretary', office: ['defence', 'secretary'], former: false },
    { typed: 'Weir Board spokeswoman', office: ['weir', 'board', 'spokesperson'], former: false },
    { typed: 'a statement', office: ['statement'], former: false },
    { typed: 'the mfa', office: ['foreign', 'ministry'], former: false },
  ])('as an office: $typed', ({ typed, office, former }) => {
    expect(readQuery(typed)).toMatchObject({ office, former });
  });

  test.each([
    { typed: 'Lord Holt', gender: 'male' },
    { typed: 'the Prime Minister, Dame Ida Voss', gender: 'female' },
    { typed: 'Lord and Lady Holt', gender: null },
    { typed: 'Dr Holt', gender: null },
    { typed: 'Claire King', gender: null },
    { typed: 'Holt', gender: null },
  ])('the title of courtesy in "$typed" is for $gender', ({ typed, gender }) => {
    expect(readQuery(typed).gender).toBe(gender);
  });

  test('only so much of it is read', () => {
    expect(readQuery('weir '.repeat(40)).words).toHaveLength(16);
    expect(readQuery(`${'w'.repeat(200)} voss`).words).toEqual(['w'.repeat(160)]);
  });
});

test.each([
  { term: 'spokesman', words: ['spokesperson'] },
  { term: 'statement', words: ['statement'] },
  { term: 'pm', words: ['prime', 'minister'] },
  { term: 'councilor', words: ['councillor'] },
  { term: 'weir', words: ['weir'] },
])('"$term" of an office is $words', ({ term, words }) => {
  expect(officeWords(term)).toEqual(words);
});

test.each([
  { word: 'president', is: true },
  { word: 'deputy', is: true },
  { word: 'sen', is: true },
  { word: 'voss', is: false },
])('"$word" is a word of a title: $is', ({ word, is }) => {
  expect(isTitleWord(word)).toBe(is);
});

test.each([
  { alias: 'Dame Ida Voss', words: ['ida', 'voss'] },
  { alias: 'the Bank of Mossby', words: ['bank', 'mossby'] },
])('an alias is looked for by its words: $alias', ({ alias, words }) => {
  expect(aliasWords(alias)).toEqual(words);
});

test.each([
  { role: 'Former Defense Minister', words: ['defence', 'minister'], former: true },
  { role: 'spokesman for the Weir Board', words: ['spokesperson', 'weir', 'board'], former: false },
])('an office as printed: $role', ({ role, words, former }) => {
  expect(printedOffice(role)).toEqual({ words, former });
});
