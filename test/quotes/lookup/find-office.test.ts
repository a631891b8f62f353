import { expect, test } from 'vitest';
import { findOffice } from '../../../src/quotes/lookup/find-office.ts';
import { readQuery } from '../../../src/quotes/lookup/query.ts';
import type { Person } from '../../../src/quotes/people/person.ts';
import { directory, holder, somebody } from './people.ts';

function heldBy(persons: readonly Person[], typed: string): string[] {
  return findOffice(directory(...persons), readQuery(typed)).map((at) => persons[at]?.name ?? '');
}

const OLD = holder('Otto Brandl', 'weir minister', '2020-01-01');
const NEW = holder('Ida Voss', 'weir minister', '2024-01-01');
const NORWEGIAN = holder('Nils Tamm', 'Norwegian weir minister', '2022-01-01');
const FORMER = holder('Ruth Lindmark', 'former weir minister', '2023-01-01');
const DEPUTY = holder('Piet Zonn', 'deputy weir minister', '2024-06-01');
const SECRETARY = holder('Paul Lindmark', 'boat secretary', '2021-01-01');
const RETIRED = somebody('Otto Brandl', {
  roles: [
    { role: 'weir minister', published: '2020-01-01' },
    { role: 'former weir minister', published: '2024-01-01' },
  ],
});

test.each([
  { why: 'the newest holder', persons: [OLD, NEW], typed: 'weir minister', names: ['Ida Voss'] },
  {
    why: 'two of one day',
    persons: [NEW, { ...NEW, name: 'Nils Tamm' }],
    typed: 'weir minister',
    names: ['Ida Voss', 'Nils Tamm'],
  },
  {
    why: 'a former holder',
    persons: [NEW, FORMER],
    typed: 'ex weir minister',
    names: ['Ruth Lindmark'],
  },
  { why: 'no former holder', persons: [FORMER], typed: 'weir minister', names: [] },
  {
    why: 'whoever holds it yet, though the other was named later',
    persons: [RETIRED, holder('Ida Voss', 'weir minister', '2019-01-01')],
    typed: 'weir minister',
    names: ['Ida Voss'],
  },
  {
    why: 'whoever held it, where nobody does now',
    persons: [RETIRED],
    typed: 'weir minister',
    names: ['Otto Brandl'],
  },
  {
    why: 'the country’s own',
    persons: [NORWEGIAN, holder('Ida Voss', 'French weir minister', '2024-01-01')],
    typed: 'Norwegian weir minister',
    names: ['Nils Tamm'],
  },
  {
    why: 'one of no named country',
    persons: [NEW],
    typed: 'Norwegian weir minister',
    names: ['Ida Voss'],
  },
  {
    why: 'not one of another country',
    persons: [NORWEGIAN],
    typed: 'French weir minister',
    names: [],
  },
  {
    why: 'not one whose owner is another country',
    persons: [{ ...NEW, state: 'GB' }],
    typed: 'Norwegian weir minister',
    names: [],
  },
  {
    why: 'two of two countries',
    persons: [NORWEGIAN, holder('Ida Voss', 'French weir minister', '2024-01-01')],
    typed: 'weir minister',
    names: ['Nils Tamm', 'Ida Voss'],
  },
  {
    why: 'the very office before a longer one',
    persons: [NEW, DEPUTY],
    typed: 'weir minister',
    names: ['Ida Voss'],
  },
  {
    why: 'the longer one where only it fits',
    persons: [NEW, DEPUTY],
    typed: 'deputy minister',
    names: ['Piet Zonn'],
  },
  {
    why: 'a secretary, who is a minister by another name',
    persons: [SECRETARY],
    typed: 'boat minister',
    names: ['Paul Lindmark'],
  },
  {
    why: 'an office cut short',
    persons: [holder('Ida Voss', 'technology minister')],
    typed: 'tech minister',
    names: ['Ida Voss'],
  },
  { why: 'nobody for other words', persons: [NEW], typed: 'boat minister', names: [] },
  { why: 'nobody for a country alone', persons: [NORWEGIAN], typed: 'Norwegian', names: [] },
])('"$typed" is $why', ({ persons, typed, names }) => {
  expect(heldBy(persons, typed)).toEqual(names);
});
