import { describe, expect, test } from 'vitest';
import { directoryOf } from '../../../src/quotes/lookup/directory.ts';
import { findPerson } from '../../../src/quotes/lookup/find-person.ts';
import { readQuery } from '../../../src/quotes/lookup/query.ts';
import { buildLexicon } from '../../../src/quotes/words/lexicon.ts';
import { holder, house, somebody } from './people.ts';

const PERSONS = [
  { ...holder('Ida Voss', 'Prime Minister', '2024-01-01'), descriptions: ['iron lady of Mossby'] },
  { ...holder('Otto Brandl', 'Norwegian weir minister', '2023-01-01'), state: 'NO' },
  somebody('Vladimir Tammov'),
  somebody('Anna Tammova'),
  somebody('Oksana Hrytsenko'),
  somebody('Piet van der Zonn', { aliases: ['Piet van der Zonn', 'van der Zonn', 'Zonn'] }),
  somebody('Greta Loy'),
  somebody('Ruth Lindmark', { gender: 'female' }),
  somebody('Paul Lindmark', { gender: 'male' }),
  house('Weir Board', { aliases: ['Weir Board', 'WBX'] }),
  house('Roads Office', { state: 'GB' }),
  house('Federal Boat Service'),
  house('Oslo', { kind: 'state', aliases: ['Oslo'], state: 'NO' }),
];
const directory = directoryOf(PERSONS, buildLexicon());

function found(typed: string): string[] {
  return findPerson(directory, readQuery(typed)).map((at) => PERSONS[at]?.name ?? '');
}

// In the order in which they are tried; what an earlier way finds no later one adds to.
describe.each([
  {
    way: '1: a name as the articles have it',
    rows: [
      { typed: 'Ida Voss', finds: ['Ida Voss'] },
      { typed: 'voss', finds: ['Ida Voss'] },
      { typed: 'Mrs Voss', finds: ['Ida Voss'] },
      { typed: 'the iron lady of Mossby', finds: ['Ida Voss'] },
      { typed: 'van der Zonn', finds: ['Piet van der Zonn'] },
      { typed: 'WBX', finds: ['Weir Board'] },
      { typed: 'Lindmark', finds: ['Ruth Lindmark', 'Paul Lindmark'] },
      { typed: 'Ms Lindmark', finds: ['Ruth Lindmark'] },
      { typed: 'Sir Paul Lindmark', finds: ['Paul Lindmark'] },
      { typed: 'Lady Paul Lindmark', finds: [] },
    ],
  },
  {
    way: '2: a state by any of its names',
    rows: [
      { typed: 'Norway', finds: ['Oslo'] },
      { typed: 'the Norwegian government', finds: ['Oslo'] },
      { typed: 'Norwegian authorities', finds: ['Oslo'] },
      { typed: 'French government', finds: [] },
    ],
  },
  {
    way: '3: a surname, and what may be the first name',
    rows: [
      { typed: 'V. Tammov', finds: ['Vladimir Tammov'] },
      { typed: 'G. Loy', finds: ['Greta Loy'] },
      { typed: 'H. Loy', finds: [] },
      { typed: 'Vlad Tammov', finds: ['Vladimir Tammov'] },
      { typed: 'Vladimr Tammov', finds: ['Vladimir Tammov'] },
      { typed: 'Piet Zonn', finds: ['Piet van der Zonn'] },
      { typed: 'R Lindmark', finds: ['Ruth Lindmark'] },
      { typed: 'Peter Lindmark', finds: [] },
    ],
  },
  {
    way: '4: an office',
    rows: [
      { typed: 'prime minister', finds: ['Ida Voss'] },
      { typed: 'pm', finds: ['Ida Voss'] },
      { typed: 'weir minister of Norway', finds: ['Otto Brandl'] },
      { typed: 'weir minister of France', finds: [] },
    ],
  },
  {
    way: '5: a house by its spokesperson',
    rows: [
      { typed: 'Weir Board spokeswoman', finds: ['Weir Board'] },
      { typed: 'spokesman for the WBX', finds: ['Weir Board'] },
      { typed: 'spokesman', finds: [] },
    ],
  },
  {
    way: '6: a house by its country and its name',
    rows: [
      { typed: 'UK Roads Office', finds: ['Roads Office'] },
      { typed: 'UK Roads Office spokesman', finds: ['Roads Office'] },
      { typed: 'Norwegian Weir Board', finds: ['Weir Board'] },
    ],
  },
  {
    way: '7: another spelling',
    rows: [
      { typed: 'Oxana Gritsenko', finds: ['Oksana Hrytsenko'] },
      { typed: 'Oksana Hritsenko', finds: ['Oksana Hrytsenko'] },
      { typed: 'Wladimir Tammow', finds: ['Vladimir Tammov'] },
      { typed: 'Ruth Tammow', finds: [] },
      { typed: 'Brandel', finds: ['Otto Brandl'] },
      { typed: 'Brandelle', finds: [] },
      { typed: 'Vos', finds: [] },
    ],
  },
  {
    way: '8: a first name',
    rows: [
      { typed: 'Oksana', finds: ['Oksana Hrytsenko'] },
      { typed: 'oxana', finds: ['Oksana Hrytsenko'] },
      { typed: 'Oksana the clerk', finds: [] },
    ],
  },
  {
    way: '9: a name among titles',
    rows: [
      { typed: 'Prime Minister Ida Voss MP', finds: ['Ida Voss'] },
      { typed: 'Minister Voss', finds: ['Ida Voss'] },
      { typed: 'President Voss', finds: [] },
      { typed: 'Professor Zonn', finds: ['Piet van der Zonn'] },
      { typed: 'Minister Brandel', finds: ['Otto Brandl'] },
      { typed: 'Senator Brandel', finds: [] },
    ],
  },
  {
    way: '10: the surname first',
    rows: [
      { typed: 'Voss, Ida', finds: ['Ida Voss'] },
      { typed: 'Brandel Otto', finds: ['Otto Brandl'] },
      { typed: 'Lindmark Peter', finds: [] },
    ],
  },
  {
    way: '11: another spelling of a house',
    rows: [
      { typed: 'Federl Boat Servise', finds: ['Federal Boat Service'] },
      { typed: 'Boat Service', finds: [] },
      { typed: 'Federal Boat Harbour', finds: [] },
      { typed: 'Anna Tammow', finds: [] },
    ],
  },
])('$way', ({ rows }) => {
  test.each(rows)('$typed finds $finds', ({ typed, finds }) => {
    expect(found(typed)).toEqual(finds);
  });
});

test.each(['', 'the', 'Sir', 'Wilhelmina Tetlow'])('nobody is found by "%s"', (typed) => {
  expect(found(typed)).toEqual([]);
});
