import MiniSearch from 'minisearch';
import { expect, test } from 'vitest';
import { indexOf, PORT } from '../made-up.ts';

const { words, entries, rows, vocabulary, language } = indexOf(PORT);
const stops = new Set([...language.stopWords].map(vocabulary.stemOf));

// What MiniSearch makes of the same stems when it reads them itself.
const plain = new MiniSearch<{ id: number; text: string }>({
  fields: ['text'],
  tokenize: (text) => text.split(' '),
  processTerm: (term) => term,
});
plain.addAll(
  entries.map(({ from, to }, id) => {
    const stems = [...rows.subarray(from, to)].map((code) => vocabulary.stemAt(code >> 1));
    return { id, text: stems.filter((stem) => stem !== '' && !stops.has(stem)).join(' ') };
  }),
);

const scored = (stem: string) => {
  const { entries: found, scores } = words.scoresOf(stem);
  return [...found].map((id, at) => [id, scores[at]?.toFixed(6)]);
};
const expected = (stem: string) =>
  plain.search(stem).map(({ id, score }) => [id, score.toFixed(6)]);

test.each(['ship', 'port', 'captain', 'the', 'qwertz', ''])(
  '"%s" is worth what MiniSearch says',
  (stem) => {
    expect(scored(stem)).toEqual(expected(stem));
  },
);

test('asked again, the same is told', () => {
  expect(scored('ship')).toEqual(scored('ship'));
  expect(words.scoresOf('ship')).toBe(words.scoresOf('ship'));
});
