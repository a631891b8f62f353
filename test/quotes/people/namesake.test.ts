import { expect, test } from 'vitest';
import { makeEntity } from '../../../src/quotes/people/entity.ts';
import {
  changeName,
  enterName,
  type FullNames,
  namesake,
} from '../../../src/quotes/people/namesake.ts';

const SURNAME = 'ray';
const called = (first: string) => ({ surname: SURNAME, first });

function entered(...firsts: readonly string[]): FullNames {
  const names: FullNames = new Map();
  for (const [id, first] of firsts.entries()) {
    enterName(names, called(first), makeEntity(id, 'person', first, [first, SURNAME]));
  }
  return names;
}

test.each([
  { name: 'the same first name', firsts: ['ann', 'ben'], asked: 'ben', found: 1 },
  { name: 'an initial for a name', firsts: ['ann', 'ben'], asked: 'b', found: 1 },
  { name: 'a name for an initial', firsts: ['ann', 'b'], asked: 'ben', found: 1 },
  { name: 'the one entered first of several', firsts: ['b', 'ben'], asked: 'ben', found: 0 },
  { name: 'the same, the other way round', firsts: ['ben', 'b'], asked: 'ben', found: 0 },
  { name: 'the first of an initial', firsts: ['bill', 'ben', 'b'], asked: 'b', found: 0 },
  {
    name: 'another name of that initial is somebody else',
    firsts: ['bill'],
    asked: 'ben',
    found: null,
  },
  { name: 'no key at all is a name of its own', firsts: ['b', ''], asked: '', found: 1 },
  { name: 'nobody', firsts: [], asked: 'ben', found: null },
])('$name', ({ firsts, asked, found }) => {
  expect(namesake(entered(...firsts), called(asked))?.id ?? null).toBe(found);
});

test('only who fits is found', () => {
  const names = entered('b', 'ben');
  expect(namesake(names, called('ben'), ({ id }) => id > 0)?.id).toBe(1);
});

test('a name that became fuller is found under the new one, in its old place', () => {
  const names = entered('b', 'ben');
  const person = namesake(names, called('b'));
  if (person === null) throw new Error('nobody entered');
  changeName(names, person, { before: called('b'), after: called('bob') });
  expect(namesake(names, called('bob'))).toBe(person);
  expect(namesake(names, called('ben'))?.id).toBe(1);
  expect(namesake(names, called('b'))).toBe(person);
});

test('somebody of another surname is another', () => {
  expect(namesake(entered('ben'), { surname: 'may', first: 'ben' })).toBeNull();
});
