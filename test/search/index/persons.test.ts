import { describe, expect, test } from 'vitest';
import type { KnownPerson } from '../../../src/search/index/knowledge.ts';
import { personAt, personNames, personsLike } from '../../../src/search/index/persons.ts';

const person = (name: string, aliases: string[] = []): KnownPerson => ({
  ...{ name, aliases, kind: 'person', roles: [], statements: 0 },
});
const names = personNames([
  person('Volodymyr Zelenskyy', ['Zelensky']),
  person('Hanna Brook', ['Ms Brook']),
  person('Piet Olsen'),
  person('Piet Maas'),
  person('Piet Holt'),
  { ...person('Port Authority'), kind: 'institution' },
  person('Olexiy Tkachenko', ['Olexiy Tkatschenko', 'Captain Tkachenko']),
  { ...person('Norway'), kind: 'state' },
]);

describe('a question names somebody', () => {
  test.each([
    { typed: 'hanna brook', persons: [1], end: 2 },
    { typed: 'brook', persons: [1], end: 1 },
    { typed: 'hanna', persons: [1], end: 1 },
    { typed: 'port authority said', persons: [5], end: 2 },
    { typed: 'tkachenko', persons: [6], end: 1 },
    { typed: 'tkatschenko', persons: [6], end: 1 },
  ])('$typed', ({ typed, persons, end }) => {
    expect(personAt(names, typed.split(' '), 0)).toEqual({ persons, start: 0, end });
  });

  test.each(['piet', 'norway', 'captain', 'toString', 'harbour'])('%s names nobody', (typed) => {
    expect(personAt(names, [typed], 0)).toBeNull();
  });
});

test.each([
  { typed: 'zelenskiy', persons: [0] },
  { typed: 'selenskyj', persons: [] },
  { typed: 'volod', persons: [0] },
  { typed: 'pie', persons: [] },
])('another spelling: $typed', ({ typed, persons }) => {
  expect(personsLike(names, typed)).toEqual(persons);
});
