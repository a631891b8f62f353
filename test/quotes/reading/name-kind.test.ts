import { expect, test } from 'vitest';
import { addressBefore, isAcronym, stateOf } from '../../../src/quotes/reading/name-kind.ts';
import { mentionIn, readingOf } from './read.ts';

test.each([
  { kind: 'state', printed: 'Norway', text: 'They left Norway.' },
  { kind: 'institution', printed: 'Weir Board', text: 'They left the Weir Board.' },
  { kind: 'institution', printed: 'Voss & Brandl', text: 'They left Voss & Brandl.' },
  { kind: 'person', printed: 'Ida Voss', text: 'They left Ida Voss.' },
  { kind: 'person', printed: 'Mossby', text: 'They left Captain Mossby.' },
  { kind: 'name', printed: 'Mossby Quay', text: 'They left the Mossby Quay.' },
  { kind: 'name', printed: 'Mossby', text: 'They left Mossby.' },
])('$printed is a $kind: $text', ({ kind, printed, text }) => {
  expect(mentionIn(text, printed).kind).toBe(kind);
});

test.each([
  { printed: 'NOC', is: true },
  { printed: 'FBIs', is: true },
  { printed: 'U.S.', is: true },
  { printed: 'Noc', is: false },
  { printed: 'N', is: false },
  { printed: 'FOREVERMORE', is: false },
])('"$printed" is an abbreviation: $is', ({ printed, is }) => {
  expect(isAcronym(printed)).toBe(is);
});

test.each([
  { text: 'Mrs Voss left.', address: 'mrs' },
  { text: 'Prince Voss left.', address: 'prince' },
  { text: 'Nice Voss left.', address: null },
  { text: 'the captain Voss left.', address: null },
])('before "Voss" stands $address: $text', ({ text, address }) => {
  const { tokens } = readingOf(text);
  const at = tokens.findIndex(({ word }) => word === 'voss');
  expect(addressBefore(tokens, at)).toBe(address);
});

test.each([
  { words: 'norway', state: 'NO' },
  { words: 'new zealand', state: 'NZ' },
  { words: 'mossby', state: null },
])('$words is the state $state', ({ words, state }) => {
  expect(stateOf(readingOf('').lexicon, words)).toBe(state);
});
