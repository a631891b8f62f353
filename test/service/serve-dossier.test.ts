import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../src/dossier.ts';
import type { Statement } from '../../src/quotes/statement.ts';
import { referenceTo } from '../../src/service/reference.ts';
import { serveDossier } from '../../src/service/serve-dossier.ts';
import { dossierOf } from '../dossier-of.ts';

const PLACE = { url: null, note: null, words: 10, paragraphs: ['One.', 'Two.'] };

const ARTICLES = [
  {
    ...PLACE,
    source: 'a.md',
    outlet: 'Coast Daily',
    title: 'Lease signed',
    published: '2025-03-05',
  },
  { ...PLACE, source: 'b.md', outlet: 'coast daily', title: 'Wall fell', published: '2025-02' },
  { ...PLACE, source: 'c.md', outlet: 'Radio Nord', title: 'Café lease', published: null },
];

const STATEMENTS = [
  { text: 'one', kind: 'direct', source: 'a.md', published: '2025-03-05', paragraph: 1, start: 0 },
  {
    text: 'two',
    kind: 'reported',
    source: 'a.md',
    published: '2025-03-05',
    paragraph: 2,
    start: 0,
  },
  { text: 'three', kind: 'direct', source: 'b.md', published: '2025-02', paragraph: 1, start: 0 },
  { text: 'four', kind: 'direct', source: 'c.md', published: null, paragraph: 1, start: 0 },
].map((each) => ({ ...each, speaker: 'Maren Holt', outlet: 'x' }) as unknown as Statement);

const SPEAKERS = [
  { name: 'Maren Holt', aliases: ['Maren Holt', 'Holt'], role: 'harbour master', statements: 4 },
  { name: 'Jonas Lind', aliases: ['Lind'], role: null, statements: 2 },
  { name: 'Foreign Office', aliases: [], role: null, statements: 1 },
];

const asked: unknown[] = [];

const isHolt = (person: string) => person === 'Maren Holt' || person === 'the skipper';
const nameOf = (person: string | { name: string }) =>
  typeof person === 'string' ? person : person.name;

const DOSSIER: Dossier = {
  title: 'The lease',
  examples: [],
  problems: [],
  revision: '3f2a90bc',
  ask: (question, options) => {
    asked.push({ question, options });
    return { found: false, passages: [], reasons: { unknown: [], hiddenByFilter: 0 } };
  },
  passages: (places) => {
    asked.push(...places);
    return places.map(() => null);
  },
  quote: (person) =>
    isHolt(nameOf(person))
      ? {
          speaker: { name: 'Maren Holt', aliases: [], role: null },
          statements: STATEMENTS,
          others: 3,
          suggestions: [],
          several: false,
        }
      : { speaker: null, statements: [], others: 0, suggestions: ['Maren Holt'], several: true },
  speakerMeant: (person) =>
    isHolt(person) ? { name: 'Maren Holt', aliases: [], role: null } : null,
  statements: (source) => STATEMENTS.filter((statement) => statement.source === source),
  speakers: () => SPEAKERS,
  sources: () => ARTICLES,
};

const service = serveDossier(DOSSIER);
const LIST = { outlet: '', search: '', oldestFirst: false, offset: 0, limit: 6 };
const QUOTES = {
  person: 'Maren Holt',
  about: '',
  directOnly: false,
  oldestFirst: false,
  offset: 0,
  limit: 5,
};

test('what the dossier is', async () => {
  expect(await service.about()).toEqual({
    title: 'The lease',
    examples: [],
    revision: '3f2a90bc',
    articles: 3,
    outlets: 2,
    speakers: 3,
    first: '2025-02',
    last: '2025-03-05',
  });
});

describe('articles', () => {
  test.each([
    { name: 'latest first, undated last', request: {}, found: ['a.md', 'b.md', 'c.md'] },
    {
      name: 'oldest first, undated last',
      request: { oldestFirst: true },
      found: ['b.md', 'a.md', 'c.md'],
    },
    {
      name: 'of one outlet, in any case',
      request: { outlet: 'COAST DAILY' },
      found: ['a.md', 'b.md'],
    },
    {
      name: 'of one outlet, by reference',
      request: { outlet: referenceTo('Radio Nord') },
      found: ['c.md'],
    },
    { name: 'of an outlet that is none', request: { outlet: 'Nobody' }, found: [] },
    { name: 'with a word of the headline', request: { search: 'LEASE' }, found: ['a.md', 'c.md'] },
    {
      name: 'with words of headline and outlet',
      request: { search: 'lease nord' },
      found: ['c.md'],
    },
    { name: 'without the accent', request: { search: 'cafe' }, found: ['c.md'] },
    { name: 'by date', request: { search: '2025-02' }, found: ['b.md'] },
    { name: 'one page', request: { limit: 2, offset: 2 }, found: ['c.md'] },
    {
      name: 'the last page when there are not so many',
      request: { limit: 2, offset: 40 },
      found: ['c.md'],
    },
  ])('$name', async ({ request, found }) => {
    const { articles } = await service.sources({ ...LIST, ...request });
    expect(articles.map(({ source }) => source)).toEqual(found);
  });

  test('are sent without their text', async () => {
    const { articles } = await service.sources(LIST);
    expect(articles[0]).toMatchObject({ paragraphs: 2, words: 10 });
  });

  test('one in full with who is quoted, by name in any case or by reference', async () => {
    const byName = await service.article('A.md');
    expect(byName?.article.paragraphs).toEqual(['One.', 'Two.']);
    expect(byName?.quoted).toEqual([{ name: 'Maren Holt', statements: 2 }]);
    expect(await service.article(referenceTo('a.md'))).toEqual(byName);
    expect(await service.article('none.md')).toBeNull();
  });
});

describe('statements', () => {
  test.each([
    {
      name: 'latest first, in reading order within an article',
      request: {},
      found: ['one', 'two', 'three', 'four'],
    },
    {
      name: 'oldest first',
      request: { oldestFirst: true },
      found: ['three', 'one', 'two', 'four'],
    },
    { name: 'direct only', request: { directOnly: true }, found: ['one', 'three', 'four'] },
    { name: 'one page', request: { limit: 3, offset: 3 }, found: ['four'] },
    {
      name: 'by reference',
      request: { person: referenceTo('Maren Holt'), limit: 1 },
      found: ['one'],
    },
    { name: 'of nobody', request: { person: 'Nobody' }, found: [] },
  ])('$name', async ({ request, found }) => {
    const { statements } = await service.quotes({ ...QUOTES, ...request });
    expect(statements.map(({ text }) => text)).toEqual(found);
  });

  test('are counted', async () => {
    const page = await service.quotes({ ...QUOTES, directOnly: true, limit: 1 });
    expect(page).toMatchObject({ total: 3, direct: 3, all: 4, others: 3 });
  });
});

describe('speakers and outlets while somebody types', () => {
  test.each([
    { typed: '', found: ['Maren Holt', 'Jonas Lind', 'Foreign Office'] },
    { typed: 'lin', found: ['Jonas Lind'] },
    { typed: ' HOLT ', found: ['Maren Holt'] },
    { typed: 'o', found: ['Foreign Office', 'Maren Holt', 'Jonas Lind'] },
    { typed: 'master', found: ['Maren Holt'] },
    { typed: 'the skipper', found: ['Maren Holt'] },
    { typed: 'xyz', found: [] },
  ])('"$typed"', async ({ typed, found }) => {
    expect((await service.speakers(typed, 25)).map(({ name }) => name)).toEqual(found);
  });

  test('outlets, those with most articles first', async () => {
    expect(await service.outlets('', 25)).toEqual([
      { outlet: 'Coast Daily', articles: 2 },
      { outlet: 'Radio Nord', articles: 1 },
    ]);
    expect(await service.outlets('nord', 25)).toHaveLength(1);
    expect(await service.outlets('', 1)).toHaveLength(1);
  });
});

describe('files that differ by the case of a letter', () => {
  const [upper, lower] = ['A.md', 'a.md'].map((source) => ({ ...PLACE, ...ARTICLES[0], source }));
  const two = serveDossier({ ...DOSSIER, sources: () => [upper, lower] as never });

  test.each([
    { typed: 'A.md', source: 'A.md' },
    { typed: 'a.md', source: 'a.md' },
    { typed: 'a.MD', source: 'a.md' },
    { typed: referenceTo('a.md'), source: 'a.md' },
  ])('$typed is $source', async ({ typed, source }) => {
    asked.length = 0;
    expect((await two.article(typed))?.article.source).toBe(source);
    await two.passages([{ source: typed, paragraph: 2 }], 'Who?');
    expect(asked).toEqual([{ source, paragraph: 2 }]);
  });
});

test('filters and places may be references', async () => {
  asked.length = 0;
  await service.ask('Who?', { source: referenceTo('b.md'), outlet: referenceTo('Radio Nord') });
  await service.passages([{ source: referenceTo('a.md'), paragraph: 2 }], 'Who?');
  expect(asked).toEqual([
    { question: 'Who?', options: { source: 'b.md', outlet: 'Radio Nord' } },
    { source: 'a.md', paragraph: 2 },
  ]);
});

describe('of two who share a surname', () => {
  const paragraphs = ['Lord Holt said that it was late.', 'Margaret Holt said that it was not.'];
  const holts = serveDossier(dossierOf({ source: 'a.md', paragraphs }));

  test.each([
    { person: referenceTo('Holt'), speaker: 'Holt' },
    { person: referenceTo('Margaret Holt'), speaker: 'Margaret Holt' },
    { person: 'margaret holt', speaker: 'Margaret Holt' },
    { person: 'Holt', speaker: undefined },
  ])('$person opens $speaker', async ({ person, speaker }) => {
    expect((await holts.quotes({ ...QUOTES, person })).speaker?.name).toBe(speaker);
  });

  test('what leads to each is told', async () => {
    const speakers = await holts.speakers('holt', 25);
    const opened = speakers.map(({ handle }) => holts.quotes({ ...QUOTES, person: handle }));
    const names = (await Promise.all(opened)).map(({ speaker }) => speaker?.name);
    expect(names).toEqual(speakers.map(({ name }) => name));
    expect(names).toHaveLength(2);
  });
});
