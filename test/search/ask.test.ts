import { describe, expect, it, test } from 'vitest';
import type { Answer } from '../../src/search/answer.ts';
import { ask, passagesOf } from '../../src/search/ask.ts';
import type { PersonReference } from '../../src/search/index/knowledge.ts';
import { article, indexOf, PORT } from './made-up.ts';

const index = indexOf(PORT);
const MARCH = '2021-03-05-harbour-post.md';
const APRIL = '2021-04-20-coast-daily.md';

const first = ({ passages }: Answer) => `${passages[0]?.source}#${passages[0]?.paragraph}`;
const answerOf = ({ passages: [top] }: Answer) =>
  top?.answer ? top.text.slice(top.answer.start, top.answer.end) : null;

describe('the paragraph that answers comes first', () => {
  test.each([
    { question: 'How many dockers walked out?', place: `${MARCH}#1` },
    { question: 'why did they walk out', place: `${MARCH}#1` },
    { question: 'who leads the union', place: `${MARCH}#2` },
    { question: 'how much a day', place: `${MARCH}#3` },
    { question: 'how much money does the strike cost the town', place: `${MARCH}#3` },
    { question: 'strik over when did they return to work', place: `${APRIL}#1` },
    { question: 'how long did the boat have to wait', place: `${APRIL}#3` },
    { question: 'what burned in february 2021', place: `${MARCH}#6` },
    { question: 'The dockers accepted a rise of 6 percent.', place: `${APRIL}#1` },
    {
      question: 'could you please be so kind as to tell me who leads the union?',
      place: `${MARCH}#2`,
    },
  ])('$question', ({ question, place }) => {
    const answer = ask(index, question);
    expect(first(answer)).toBe(place);
    expect(answer.found).toBe(true);
  });
});

describe('the answer sentence', () => {
  test.each([
    { question: 'since when have they had no pay rise', has: '2016' },
    { question: 'who leads the union', has: 'Hanna Brook' },
    { question: 'why did Olsen go', has: 'his health' },
  ])('$question', ({ question, has }) => expect(answerOf(ask(index, question))).toContain(has));
});

describe('not answered', () => {
  test.each([
    { name: 'gibberish', question: 'asdfgh qwpoei zxmvn', unknown: ['asdfgh', 'qwpoei', 'zxmvn'] },
    { name: 'another subject', question: 'good pizza dough recipe', unknown: ['pizza', 'dough'] },
    {
      name: 'a country that no article has',
      question: 'what did China say about the strike',
      unknown: ['china'],
    },
    {
      name: 'a year that no article has',
      question: 'who led the union in 1987',
      unknown: ['1987'],
    },
    {
      name: 'a thing that no article has',
      question: 'was a helicopter at the strike',
      unknown: ['helicopter'],
    },
    {
      name: 'a body that no article has, as it was typed',
      question: 'what did WHO say about the strike',
      unknown: ['who'],
    },
    { name: 'a number that is nowhere', question: 'how many mayors resigned', unknown: [] },
    { name: 'nothing asked', question: '', unknown: [] },
    { name: 'only punctuation', question: '?!… “” ---', unknown: [] },
  ])('$name', ({ question, unknown }) => {
    const answer = ask(index, question);
    expect(answer.found).toBe(false);
    expect(answer.reasons.unknown).toEqual(expect.arrayContaining(unknown));
  });

  it('has passages all the same where a word is known', () => {
    expect(ask(index, 'what did China say about the strike').passages.length).toBeGreaterThan(0);
    expect(ask(index, 'asdfgh').passages).toEqual([]);
  });
});

describe('a word that only a title has', () => {
  const regatta = indexOf([
    article({ title: 'Regatta called off', paragraphs: ['The wind was far too strong.'] }),
  ]);

  it('is no word that no article has', () => {
    expect(ask(regatta, 'was the wind too strong for the regatta').reasons.unknown).toEqual([]);
    expect(ask(regatta, 'was the wind too strong for the parade').reasons.unknown).toEqual([
      'parade',
    ]);
  });
});

describe('persons', () => {
  const text = 'Piet Olsen came early. He promised a new quay for the ferries.';
  const other = 'Hanna Brook wants a new quay for the ferries.';
  const articles = [article({ paragraphs: [other, text, 'He left the meeting.'] })];
  const refer = (paragraph: number, start: number, how: PersonReference['how']) => ({
    ...{ source: 'one.md', paragraph, start, end: start + 2, person: 0, how },
  });
  const persons = [
    { name: 'Piet Olsen', aliases: ['Olsen'], kind: 'person' as const, roles: [], statements: 0 },
  ];
  const references = [refer(2, 0, 'name'), refer(2, 23, 'pronoun'), refer(3, 0, 'pronoun')];
  const people = indexOf(articles, { persons, references });

  test.each([
    { question: 'did Olsen leave the meeting', paragraph: 3 },
    { question: 'what did olsen promise', paragraph: 2 },
  ])('a pronoun stands for its person: $question', ({ question, paragraph }) => {
    expect(ask(people, question).passages[0]?.paragraph).toBe(paragraph);
  });

  test('words are their speaker’s also where the paragraph does not name him', () => {
    const paragraphs = [
      'Hanna Brook spoke of the ferries before.',
      '"The ferries will have a new quay."',
      'Piet Olsen came early.',
    ];
    const speech = [{ source: 'one.md', paragraph: 2, start: 0, end: 34, person: 0 }];
    const named = [refer(3, 0, 'name')];
    const said = indexOf([article({ paragraphs })], { persons, references: named, speech });
    expect(ask(said, 'Olsen on the ferries').passages[0]?.paragraph).toBe(2);
  });
});

describe('dates', () => {
  const dated = indexOf([
    article({
      source: 'a.md',
      published: '2024-09-13',
      paragraphs: ['Six diplomats were expelled in August.', 'The weather was fine.'],
    }),
    article({
      source: 'b.md',
      published: '2025-02-06',
      paragraphs: ['A diplomat was expelled in November.', 'A diplomat was expelled in May.'],
    }),
  ]);

  test.each([
    { question: 'who was expelled in November 2024', place: 'b.md#1' },
    { question: 'diplomat expelled may 2024', place: 'b.md#2' },
    { question: 'expelled in aug 2024', place: 'a.md#1' },
    { question: 'the weather in 2024', place: 'a.md#2' },
  ])('$question', ({ question, place }) => expect(first(ask(dated, question))).toBe(place));
});

describe('options', () => {
  test.each([
    { name: 'source in any case', options: { source: APRIL.toUpperCase() }, sources: [APRIL] },
    { name: 'outlet in any case', options: { outlet: 'harbour POST' }, sources: [MARCH] },
  ])('$name', ({ options, sources }) => {
    const { passages, reasons } = ask(index, 'strike of the dockers', options);
    expect([...new Set(passages.map(({ source }) => source))]).toEqual(sources);
    expect(reasons.hiddenByFilter).toBeGreaterThan(0);
  });

  test.each(['A.md', 'a.md'])('%s of two files that differ by a letter’s case', (source) => {
    const two = indexOf(
      ['A.md', 'a.md'].map((file) => article({ source: file, paragraphs: ['A strike began.'] })),
    );
    expect(ask(two, 'strike', { source }).passages.map((one) => one.source)).toEqual([source]);
  });

  test.each([
    { source: MARCH, found: true },
    { source: APRIL, found: false },
  ])('where the answer stands in another article, $source: $found', ({ source, found }) => {
    const answer = ask(index, 'did a fire close the berths of the port', { source });
    expect(answer.found).toBe(found);
    expect(answer.reasons.hiddenByFilter).toBeGreaterThan(0);
  });

  it('an unknown filter finds nothing and says how much it hides', () => {
    const { found, passages, reasons } = ask(index, 'strike', { source: 'no.md' });
    expect({ found, passages }).toEqual({ found: false, passages: [] });
    expect(reasons.hiddenByFilter).toBeGreaterThan(0);
  });

  test.each([
    { limit: 1, passages: 1 },
    { limit: 2.9, passages: 2 },
    { limit: 0, passages: 1 },
    { limit: -5, passages: 1 },
    { limit: Number.NaN, passages: 8 },
    { limit: Number.POSITIVE_INFINITY, passages: 8 },
  ])('limit $limit', ({ limit, passages }) => {
    const found = ask(index, 'dockers strike port fire ship mayor union', { limit }).passages
      .length;
    expect(found).toBeLessThanOrEqual(passages);
    expect(found).toBeGreaterThan(0);
  });
});

describe('furniture', () => {
  it('is never a passage', () => {
    const { passages } = ask(index, 'newsletter about strikes and dockers', { limit: 20 });
    expect(passages.map(({ source, paragraph }) => `${source}#${paragraph}`)).not.toContain(
      `${MARCH}#4`,
    );
  });
});

describe('hostile input', () => {
  test.each([
    ['6,000 characters', 'strike '.repeat(857)],
    ['6,000 letters', 'a'.repeat(6000)],
    ['__proto__', '__proto__'],
    ['constructor', 'constructor toString valueOf hasOwnProperty'],
    ['zero-width', 'str\u200bike\u2060 dock\u00aders'],
    ['right to left', '\u202eekirts \u0645\u0631\u062d\u0628\u0627'],
    ['emoji', '🚢🔥 strike? 👩🏽‍🚒'],
    ['other scripts', 'Кто возглавляет профсоюз? 誰が市長ですか'],
    ['lone surrogates', 'strike \ud83d dockers'],
    ['a regular expression', '(a+)+$ [strike] \\'],
  ])('%s', (_, question) => {
    const { passages } = ask(index, question);
    for (const { score, text, answer } of passages) {
      expect(Number.isFinite(score)).toBe(true);
      if (answer) expect(answer.end).toBeLessThanOrEqual(text.length);
    }
  });

  it('invisible characters inside a word change nothing', () => {
    expect(first(ask(index, 'who leads the un\u200bion'))).toBe(`${MARCH}#2`);
  });
});

describe('passagesOf', () => {
  it('gives a paragraph as a result of the question, with its answer sentence', () => {
    const [passage] = passagesOf(index, [{ source: MARCH, paragraph: 2 }], 'who leads the union');
    expect(passage?.text.slice(passage.answer?.start, passage.answer?.end)).toContain(
      'Hanna Brook',
    );
    expect(passage?.score).toBe(ask(index, 'who leads the union').passages[0]?.score);
  });

  it('gives a paragraph that the question does not touch', () => {
    const [passage] = passagesOf(index, [{ source: APRIL, paragraph: 3 }], 'zebra');
    expect(passage).toMatchObject({ paragraph: 3, score: 0, answer: null });
  });

  it('keeps the order, gives one twice that is asked for twice, and null for one that is gone', () => {
    const places = [
      { source: MARCH, paragraph: 3 },
      { source: MARCH, paragraph: 99 },
      { source: APRIL, paragraph: 1 },
      { source: 'gone.md', paragraph: 1 },
      { source: MARCH, paragraph: 3 },
    ];
    const passages = passagesOf(index, places, 'strike');
    expect(passages.map((one) => one && `${one.source}#${one.paragraph}`)).toEqual([
      `${MARCH}#3`,
      null,
      `${APRIL}#1`,
      null,
      `${MARCH}#3`,
    ]);
  });

  test.each([
    'who leads the union',
    'how much money does the strike cost the town',
    'why did they walk out',
    'what burned in february 2021',
  ])('judges each for itself, however much better another one is: %s', (question) => {
    const places = index.entries.map(({ article: { source }, paragraph: { number } }) => ({
      source,
      paragraph: number,
    }));
    expect(passagesOf(index, places, question)).toEqual(
      places.flatMap((place) => passagesOf(index, [place], question)),
    );
  });
});

test('a corpus without anything known is searched plainly; ties by source and paragraph', () => {
  const twins = indexOf([
    article({ source: 'b.md', paragraphs: ['A strike.', 'A strike.'] }),
    article({ source: 'c.md', paragraphs: ['A strike.'] }),
  ]);
  const { passages } = ask(twins, 'strike');
  expect(passages.map(({ source }) => source)).toEqual(['b.md', 'b.md', 'c.md']);
});

test('an index of nothing answers nothing', () => {
  expect(ask(indexOf([]), 'strike')).toMatchObject({ found: false, passages: [] });
});
