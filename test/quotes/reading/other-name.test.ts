import { expect, test } from 'vitest';
import { mentionIn } from './read.ts';

test.each([
  { text: 'The National Weir Council (NWC) left.', printed: 'National Weir Council', alias: 'NWC' },
  { text: 'The Weir Service - known as the WS - left.', printed: 'Weir Service', alias: 'WS' },
  { text: 'The Weir Service known as Weirdo left.', printed: 'Weir Service', alias: 'Weirdo' },
])('$printed is also called $alias: $text', ({ text, printed, alias }) => {
  expect(mentionIn(text, printed).alias).toBe(alias);
});

test.each([
  { name: 'an age', text: 'Ida Voss (45) left.' },
  { name: 'a party', text: 'Ida Voss (SPD) left.' },
  { name: 'two words', text: 'Ida Voss (of WBX) left.' },
  { name: 'a word in small letters', text: 'Ida Voss (pictured) left.' },
  { name: 'known for something', text: 'Ida Voss, known for Weirdo, left.' },
  { name: 'known as something', text: 'Ida Voss, known as a clerk, left.' },
])('no other name is $name: $text', ({ text }) => {
  expect(mentionIn(text, 'Ida Voss').alias).toBeNull();
});

test.each([
  { text: 'Ida Voss (45) left.', words: 'Ida Voss (45)' },
  { text: 'Ida Voss (D-Nev.) left.', words: 'Ida Voss (D-Nev.)' },
])('the bracket belongs to the name: $words', ({ text, words }) => {
  expect(words.startsWith(text.slice(0, mentionIn(text, 'Ida Voss').end))).toBe(true);
});
