import { expect, test } from 'vitest';
import { partStates } from '../../../src/quotes/lookup/directory.ts';
import { buildLexicon } from '../../../src/quotes/words/lexicon.ts';
import { directory, holder, house, somebody } from './people.ts';

const all = directory(
  somebody('Ida Voss', { aliases: ['Ida Voss', 'Ida Vos', 'Voss'], descriptions: ['old fox'] }),
  somebody('Voss'),
  {
    ...holder('Nils Tamm', 'former Norwegian weir minister', '2022-01-01'),
    state: 'NO',
    statements: 0,
  },
  house('Weir Board'),
  house('Oslo', { kind: 'state', state: 'NO' }),
  house('Weir Board', { aliases: [] }),
);

test.each([
  { alias: 'voss', persons: [0, 1] },
  { alias: 'old fox', persons: [0] },
  { alias: 'weir board', persons: [3] },
  { alias: 'board', persons: undefined },
])('by "$alias" go $persons', ({ alias, persons }) => {
  expect(all.aliases.get(alias)).toEqual(persons);
});

test.each([
  { name: 'ida voss', person: 0 },
  { name: 'voss', person: 1 },
  { name: 'weir board', person: null },
  { name: 'nils tamm', person: undefined },
])('by the listed name "$name" goes $person', ({ name, person }) => {
  expect(all.listed.get(name)).toBe(person);
});

test('names are those of persons in full, and every spelling of them', () => {
  expect(all.names).toEqual([
    { person: 0, first: 'ida', last: 'voss' },
    { person: 0, first: 'ida', last: 'vos' },
    { person: 1, first: '', last: 'voss' },
    { person: 2, first: 'nils', last: 'tamm' },
  ]);
});

test('an office is kept without its country', () => {
  const [words, states] = [['weir', 'minister'], ['NO']];
  expect(all.offices).toEqual([
    { person: 2, words, states, former: true, published: '2022-01-01' },
  ]);
});

test('a state is found by its code, and a person’s country by the person', () => {
  expect(all.statePersons.get('NO')).toEqual([4]);
  expect([0, 2, 4].map((person) => all.owners.get(person))).toEqual([null, 'NO', 'NO']);
});

test.each([
  { words: ['norwegian', 'minister'], plain: ['minister'], states: ['NO'] },
  { words: ['new', 'zealand', 'minister'], plain: ['minister'], states: ['NZ'] },
  { words: ['united', 'kingdom'], plain: [], states: ['GB'] },
  { words: ['weir', 'minister'], plain: ['weir', 'minister'], states: [] },
])('$words are $plain of $states', ({ words, plain, states }) => {
  expect(partStates(words, buildLexicon().states)).toEqual({ plain, states });
});
