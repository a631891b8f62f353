import { expect, test } from 'vitest';
import { readQuery } from '../../src/quotes/lookup/query.ts';
import { suggestionsFor } from '../../src/quotes/suggestion.ts';
import { readTestimony } from '../../src/quotes/testimony.ts';
import { articleOf } from '../eval/articles.ts';

const testimony = readTestimony([
  articleOf({
    source: 'a.md',
    published: '2024-05-01',
    paragraphs: [
      'Weir minister Ida Voss said that Nils Tamm had been at the weir.',
      'Voss said that it was late.',
      'Boat minister Otto Vossberg said that it was early.',
      'Ruth Lindmark said that Tamm was late, and that Tamm knew it.',
      'Norwegian boat captain Nils Tamm was there. He was late.',
    ],
  }),
]);

function placesOf(...names: readonly string[]): number[] {
  return names.map((name) => testimony.persons.findIndex((person) => person.name === name));
}

test.each([
  {
    why: 'those found, before all others',
    typed: 'Ruth',
    found: ['Otto Vossberg'],
    first: 'Otto Vossberg',
  },
  { why: 'whoever speaks of a silent person', typed: 'x', found: ['Nils Tamm'], first: 'Ida Voss' },
  { why: 'the same word before a near one', typed: 'Voss', found: [], first: 'Ida Voss' },
  { why: 'a name with a slip', typed: 'Lindmork', found: [], first: 'Ruth Lindmark' },
  { why: 'the beginning of a name', typed: 'Lind', found: [], first: 'Ruth Lindmark' },
  {
    why: 'an office with two words in common',
    typed: 'boat minister',
    found: [],
    first: 'Otto Vossberg',
  },
  { why: 'of two with one, who says more', typed: 'minister', found: [], first: 'Ida Voss' },
])('$why: $typed', ({ typed, found, first }) => {
  expect(suggestionsFor(testimony, readQuery(typed), placesOf(...found))[0]).toBe(first);
});

test.each([
  { why: 'nobody who says nothing', typed: 'Tamm' },
  { why: 'nobody by a short beginning', typed: 'Lin' },
  { why: 'nobody three slips away', typed: 'Lxndmqrx' },
  { why: 'nobody for nothing', typed: '' },
])('$why: $typed', ({ typed }) => {
  expect(suggestionsFor(testimony, readQuery(typed), [])).toEqual([]);
});

test('five at most', () => {
  const names = ['Ada', 'Bea', 'Cora', 'Dora', 'Ella', 'Fay'].map((first) => `${first} Zonnmark`);
  const many = readTestimony([
    articleOf({ source: 'a.md', paragraphs: names.map((name) => `${name} said it was late.`) }),
  ]);
  expect(suggestionsFor(many, readQuery('Zonnmark'), [])).toEqual(names.slice(0, 5));
});
