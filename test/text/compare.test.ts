import { expect, test } from 'vitest';
import { compare } from '../../src/text/compare.ts';

test.each([
  { why: 'the same', a: 'b', b: 'b', order: 0 },
  { why: 'earlier', a: 'a', b: 'b', order: -1 },
  { why: 'later', a: 'b', b: 'a', order: 1 },
  { why: 'a beginning first', a: 'a', b: 'ab', order: -1 },
  { why: 'capitals first', a: 'B', b: 'a', order: -1 },
  { why: 'accents last', a: 'é', b: 'z', order: 1 },
])('$why: $a, $b', ({ a, b, order }) => {
  expect(compare(a, b)).toBe(order);
});
