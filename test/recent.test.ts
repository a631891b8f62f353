import { expect, test } from 'vitest';
import { createRecent } from '../src/recent.ts';

// Each letter is looked for and, where it is not there, put there: the capital takes four, others one.
const ROOM = 3;

test.each([
  { name: 'what was put there is there', looked: 'aa', put: 'a' },
  { name: 'as many as there is room for', looked: 'abcabc', put: 'abc' },
  { name: 'the one not used for longest makes room', looked: 'abcdbca', put: 'abcda' },
  { name: 'what is looked at is used anew', looked: 'abcadba', put: 'abcdb' },
  { name: 'one larger than the room stays out, alone', looked: 'aLaL', put: 'aLL' },
])('$name', ({ looked, put }) => {
  const recent = createRecent<string, string>(ROOM);
  let puts = '';
  for (const letter of looked) {
    if (recent.get(letter) === letter) continue;
    puts += letter;
    recent.set(letter, letter, letter === 'L' ? ROOM + 1 : 1);
  }
  expect(puts).toBe(put);
});

test('what was taken out is gone, and its room free', () => {
  const recent = createRecent<string, string>(ROOM);
  recent.set('a', 'large', ROOM);
  recent.delete('a');
  recent.set('b', 'large', ROOM);
  expect([recent.get('a'), recent.get('b')]).toEqual([undefined, 'large']);
});

test('a value put anew takes the place and the room of the old one', () => {
  const recent = createRecent<string, string>(ROOM);
  recent.set('a', 'old', 2);
  recent.set('a', 'new', 1);
  recent.set('b', 'beside it', 2);
  expect([recent.get('a'), recent.get('b')]).toEqual(['new', 'beside it']);
});
