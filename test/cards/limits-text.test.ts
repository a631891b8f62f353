import { describe, expect, test } from 'vitest';
import { clip, cut, label } from '../../src/cards/limits.ts';

describe('a beginning within so many characters', () => {
  test.each([
    { name: 'short enough', text: 'warehouse nine', most: 20, is: 'warehouse nine' },
    { name: 'cut after a word', text: 'the lease of warehouse nine', most: 20, is: 'the lease of' },
    { name: 'at a word’s end', text: 'the lease of warehouse', most: 12, is: 'the lease of' },
    { name: 'cut inside what is no word', text: 'a'.repeat(30), most: 10, is: 'a'.repeat(10) },
    { name: 'an emoji stays whole', text: 'aaaaaaaaa🙂', most: 10, is: 'aaaaaaaaa' },
    { name: 'a family stays whole', text: 'aaaaaaa👩‍👩‍👧bbb', most: 12, is: 'aaaaaaa' },
    { name: 'an accent stays on its letter', text: 'aaaaaaaae\u0301bb', most: 9, is: 'aaaaaaaa' },
    { name: 'no room', text: 'abc', most: 0, is: '' },
  ])('$name', ({ text, most, is }) => {
    expect(cut(text, most)).toBe(is);
  });
});

test('a clipped text says that it goes on', () => {
  expect(clip('the lease of warehouse nine', 20)).toBe('the lease of…');
  expect(clip('warehouse nine', 14)).toBe('warehouse nine');
});

describe('a label', () => {
  test.each([
    { name: 'is one line', text: 'a\n b\t\tc ', is: 'a b c' },
    { name: 'blank', text: ' \n ', is: '—' },
    { name: 'only invisible characters', text: '\u200B\u2060\u00AD', is: '—' },
    { name: 'only a filler letter', text: '\u3164', is: '—' },
    { name: 'only accents', text: '\u0301\u0301', is: '—' },
    { name: 'emoji show', text: '🙂', is: '🙂' },
    { name: 'marks show', text: '?!', is: '?!' },
  ])('$name', ({ text, is }) => {
    expect(label(text, 80, '—')).toBe(is);
  });
});
