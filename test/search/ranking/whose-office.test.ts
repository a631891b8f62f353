import { expect, test } from 'vitest';
import { ask } from '../../../src/search/ask.ts';
import { ownedOffices } from '../../../src/search/question/owned-office.ts';
import { questionWords } from '../../../src/search/question/question-words.ts';
import { unitsOf } from '../../../src/search/question/units.ts';
import { sentenceViews, unitFinder } from '../../../src/search/ranking/sentence-views.ts';
import { whoseOffice } from '../../../src/search/ranking/whose-office.ts';
import { article, indexOf } from '../made-up.ts';

const index = indexOf([
  article({
    source: 'a.md',
    paragraphs: [
      'Norway’s ambassador to Sweden Kari Aune, who has been in post since 2019, was summoned to the Swedish Foreign Office.',
    ],
  }),
  article({
    source: 'b.md',
    paragraphs: [
      'It came at a time when the embassy in Oslo – headed by ambassador Nils Berg – already had the lowest number of Swedish diplomats in Norway for many decades.',
    ],
  }),
  article({ source: 'c.md', paragraphs: ['The harbour of Oslo was shut as well.'] }),
]);

test.each([
  { question: 'Who is the Norwegian ambassador?', source: 'a.md' },
  { question: 'Who is the Swedish ambassador?', source: 'b.md' },
  { question: 'Who is Sweden’s ambassador?', source: 'b.md' },
  { question: 'Who is the ambassador of Sweden?', source: 'b.md' },
  { question: 'Who is the ambassador of Norway?', source: 'a.md' },
  { question: 'Who is the ambassador in Norway?', source: 'b.md' },
  { question: 'Who is the ambassador to Sweden?', source: 'a.md' },
])('$question', ({ question, source }) =>
  expect(ask(index, question).passages[0]?.source).toBe(source),
);

test('a country before a part of an office is not the country of the office', () => {
  const words = questionWords(index, 'who is the Norwegian defence minister');
  const units = unitsOf(index, words);
  const factorOf = (text: string) => {
    const port = indexOf([article({ paragraphs: [text] })]);
    const asked = unitsOf(port, questionWords(port, 'who is the Norwegian defence minister'));
    const [entry] = port.entries;
    const views = entry ? sentenceViews(port, entry, unitFinder(port, asked)) : [];
    return whoseOffice(port, { words, units })(views);
  };
  expect(factorOf('The Norwegian defence attache came.')).toBe(1);
  expect(factorOf('The Norwegian defence minister came.')).toBeGreaterThan(1);
  expect(factorOf('The Swedish defence minister came.')).toBeLessThan(1);
});

test('the chief of a country’s embassy is no chief of the country', () => {
  const words = questionWords(index, 'who is the chief of the Swedish embassy');
  expect(ownedOffices(index, { words, units: unitsOf(index, words) })).toEqual([]);
});

test('Britain is the UK', () => {
  const isles = indexOf([
    article({ paragraphs: ['The UK denied it.', 'The harbour was shut.', 'Nobody came.'] }),
  ]);
  expect(ask(isles, 'did Britain deny it').found).toBe(true);
});
