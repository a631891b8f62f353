import { describe, expect, test } from 'vitest';
import { loadLanguage } from '../../../src/search/language/language.ts';
import { phrasesAt, phrasesOf } from '../../../src/search/language/phrases.ts';
import { vocabularyOf } from '../../../src/search/language/vocabulary.ts';

const vocabulary = vocabularyOf(loadLanguage(0).stemOf);
const phrases = phrasesOf(
  [
    { words: ['expel', 'kick * out', 'throw out'], kind: 'meaning' },
    { words: ['delay', "drag one's feet"], kind: 'meaning' },
    { words: ['agreement'], narrow: ['peace deal', 'truce'], kind: 'meaning' },
    { words: ['russia'], weak: ['moscow'], kind: 'country' },
  ],
  vocabulary,
);
const row = (text: string) => text.split(' ').map((word) => vocabulary.add(word));

describe('a phrase', () => {
  test.each([
    { text: 'kicked out', places: [[0, 1]] },
    { text: 'kicked the six british diplomats out', places: [[0, 5]] },
    { text: 'kicked the six very british diplomats out', places: [] },
    { text: 'dragged their feet', places: [[0, 1, 2]] },
    { text: 'drag feet', places: [] },
    { text: 'out kicked', places: [] },
  ])('$text', ({ text, places }) => {
    expect(phrasesAt(phrases, row(text), 0).map((match) => match.places)).toEqual(places);
  });

  test("does not reach over a sentence's end", () => {
    expect(phrasesAt(phrases, [...row('kick it'), -1, ...row('out')], 0)).toEqual([]);
  });
});

test.each([
  { word: 'moscow', found: [{ group: 3, weight: 0.7, answersOnly: false }] },
  { word: 'truce', found: [{ group: 2, weight: 0.8, answersOnly: true }] },
  { word: 'agreements', found: [{ group: 2, weight: 1, answersOnly: false }] },
])('the groups of $word', ({ word, found }) => {
  expect(phrases.singles.get(vocabulary.add(word))).toEqual(found);
});
