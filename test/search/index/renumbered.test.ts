import { expect, test } from 'vitest';
import { addLater, renumbered } from '../../../src/search/index/renumbered.ts';
import type { WordGroup } from '../../../src/search/language/lexicon.ts';
import { phrasesOf } from '../../../src/search/language/phrases.ts';
import { vocabularyOf } from '../../../src/search/language/vocabulary.ts';

const FIRST: readonly WordGroup[] = [{ words: ['throw out', 'expel'], kind: 'meaning' }];
const LATER: readonly WordGroup[] = [
  { words: ['throw party', 'zebra', "throw one's hat", 'ring * bell'], kind: 'meaning' },
  { words: ['party zebra', 'party', 'throw hat'], kind: 'meaning' },
];
const asWritten = (term: string) => term;

test('phrases of words numbered later are what they would be, read by then', () => {
  const packed = vocabularyOf(asWritten);
  phrasesOf(FIRST, packed);
  const vocabulary = packed.list();
  const phrases = phrasesOf(LATER, packed);
  const { terms, numbers } = packed.list();
  const known = vocabulary.terms.length;
  const later = { terms: terms.slice(known), numbers: numbers.slice(known) };

  const [ours, theirs] = [vocabularyOf(asWritten, vocabulary), vocabularyOf(asWritten, vocabulary)];
  for (const term of ['bell', 'article', 'zebra']) {
    ours.add(term);
    theirs.add(term);
  }
  const numberOf = addLater(ours, { later, vocabulary });
  const expected = phrasesOf(LATER, theirs);
  expect(ours.list()).toEqual(theirs.list());
  expect(renumbered(phrases, numberOf, ours.size())).toEqual(expected);
});
