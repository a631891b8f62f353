import { expect, test } from 'vitest';
import type { WordGroup } from '../../../src/search/language/lexicon.ts';
import { packPhrases, unpackPhrases } from '../../../src/search/language/packed-phrases.ts';
import { joinPhrases, phrasesAt, phrasesOf } from '../../../src/search/language/phrases.ts';
import { vocabularyOf } from '../../../src/search/language/vocabulary.ts';

const GROUPS: readonly WordGroup[] = [
  { words: ['expel', 'kick * out', 'throw out'], kind: 'meaning' },
  { words: ['delay', "drag one's feet"], weak: ['throw'], kind: 'meaning' },
  { words: ['agreement'], narrow: ['peace deal', 'truce'], kind: 'meaning' },
];
const INCIDENT: readonly WordGroup[] = [{ words: ['expel', 'throw out'], kind: 'incident' }];

const vocabulary = vocabularyOf((term) => term);
const phrases = phrasesOf(GROUPS, vocabulary);

test('what is packed, written and read is the same again', () => {
  expect(unpackPhrases(JSON.parse(JSON.stringify(packPhrases(phrases))))).toEqual(phrases);
});

test('nothing but a lexicon without words', () => {
  const none = phrasesOf(
    [],
    vocabularyOf((term) => term),
  );
  expect(unpackPhrases(JSON.parse(JSON.stringify(packPhrases(none))))).toEqual(none);
});

test('the incident’s groups come behind those of the lexicon, as words and as phrases', () => {
  const both = joinPhrases(phrases, phrasesOf(INCIDENT, vocabulary, GROUPS.length));
  const row = ['throw', 'out'].map((word) => vocabulary.add(word));
  expect(phrasesAt(both, row, 0).map(({ group }) => group)).toEqual([0, 3]);
  expect(both.singles.get(vocabulary.add('expel'))?.map(({ group }) => group)).toEqual([0, 3]);
  expect(both.singles.get(vocabulary.add('throw'))?.map(({ group }) => group)).toEqual([1]);
});

test('a vocabulary that is written and read knows the same words', () => {
  const again = vocabularyOf((term) => term, JSON.parse(JSON.stringify(vocabulary.list())));
  expect(again.list()).toEqual(vocabulary.list());
  expect(again.numberOf('truce')).toBe(vocabulary.numberOf('truce'));
  expect(again.add('expel')).toBe(vocabulary.add('expel'));
});
