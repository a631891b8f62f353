import { expect, test } from 'vitest';
import { repair, wordlistOf } from '../../../src/search/index/typos.ts';

const WORDS = ['ambassador', 'missile', 'missive', 'expelled', 'spy', 'café', 'docker'];
const list = wordlistOf(() => WORDS);
const never = () => 0;

test.each([
  { name: 'a letter left out', typed: 'ambasador', meant: 'ambassador' },
  { name: 'two letters swapped', typed: 'msisile', meant: 'missile' },
  { name: 'a letter too many', typed: 'dockerr', meant: 'docker' },
  { name: 'another letter', typed: 'expellad', meant: 'expelled' },
  { name: 'the first two letters swapped', typed: 'odcker', meant: 'docker' },
  { name: 'two slips in a long word', typed: 'ambasadur', meant: 'ambassador' },
  { name: 'two slips in a short word are another word', typed: 'dakkar', meant: null },
  { name: 'a word of three letters stays', typed: 'spi', meant: null },
  { name: 'nothing like it', typed: 'pizza', meant: null },
  { name: 'other scripts stay', typed: 'посол', meant: null },
])('$name', ({ typed, meant }) => expect(repair(typed, list, never)).toBe(meant));

test('of two words as near, the one in use is meant', () => {
  const use = (word: string) => (word === 'missive' ? 9 : 1);
  expect(repair('missike', list, use)).toBe('missive');
});
