import { describe, expect, test } from 'vitest';
import { editDistance, nameKey } from '../../../src/quotes/words/name-key.ts';

describe('spellings of one name meet', () => {
  test.each([
    ['Zelensky', 'Zelenskyy'],
    ['Zelensky', 'Zelenskiy'],
    ['Zelensky', 'Zelenski'],
    ['Shoigu', 'Shoygu'],
    ['Dmitry', 'Dmitri'],
    ['Sergei', 'Sergey'],
    ['Vladimir', 'Wladimir'],
    ['Lavrov', 'Lavroff'],
    ['Khrushchev', 'Hrushchev'],
    ['Muñoz', 'Munoz'],
    ['Philip', 'Filip'],
  ])('%s and %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });
});

describe('different names stay apart', () => {
  test.each([
    ['Lavrov', 'Shoigu'],
    ['Smith', 'Smythson'],
    ['Marin', 'Macron'],
    ['Zelensky', 'Zelenska'],
  ])('%s and %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});

describe('slips of the pen', () => {
  test.each([
    { one: 'starmer', other: 'starmer', limit: 2, distance: 0 },
    { one: 'starmer', other: 'stamer', limit: 2, distance: 1 },
    { one: 'starmer', other: 'satrmer', limit: 2, distance: 1 },
    { one: 'starmer', other: 'starmerr', limit: 2, distance: 1 },
    { one: 'starmer', other: 'stormar', limit: 2, distance: 2 },
    { one: 'starmer', other: 'wallace', limit: 2, distance: 3 },
    { one: '', other: 'ab', limit: 2, distance: 2 },
  ])('$one to $other: $distance', ({ one, other, limit, distance }) => {
    expect(editDistance(one, other, limit)).toBe(distance);
  });
});
