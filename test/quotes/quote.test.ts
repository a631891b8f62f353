import { describe, expect, test } from 'vitest';
import { quote, speakerMeant } from '../../src/quotes/quote.ts';
import { readTestimony } from '../../src/quotes/testimony.ts';
import { articleOf } from '../eval/articles.ts';

const testimony = readTestimony([
  articleOf({
    source: '2020.md',
    published: '2020-05-01',
    paragraphs: [
      'British Prime Minister Alan Pryce said the bridge was safe.',
      'Russian Defence Minister Sergei Volkov said the bridge was not.',
      'His deputy Sergei Antonov was there too, as was Sergei Belov.',
    ],
  }),
  articleOf({
    source: '2024.md',
    published: '2024-05-01',
    paragraphs: [
      'Former Prime Minister Alan Pryce said he was sorry about the bridge.',
      'UK Prime Minister Dame Ruth Oakley told the BBC that the road was shut.',
      'Oakley said the bridge was shut, too.',
      'The Federal Bridge Service (FBS) said it would look.',
      'A spokesperson for the Roads Office said it was late.',
      'Oksana Lysenko, Ukraine’s Foreign Ministry spokeswoman, said Kyiv was watching.',
      'Canadian ambassador Neil Frost was not there. Volodymyr Hrytsenko said nothing of Frost was known.',
      'Moscow said it was sorry.',
      'Theresa May, the mayor, said the bridge was late.',
      'Ann Will, a councillor, told reporters that the bridge would do.',
    ],
  }),
]);

describe('a query finds the speaker', () => {
  test.each([
    ['the full name', 'Ruth Oakley', 'Ruth Oakley'],
    ['the surname', 'oakley', 'Ruth Oakley'],
    ['an honorific', 'Dame Ruth', 'Ruth Oakley'],
    ['a surname that is a month', 'May', 'Theresa May'],
    ['the same behind an honorific', 'mrs may', 'Theresa May'],
    ['a surname that is a small word', 'will', 'Ann Will'],
    ['the same behind an office', 'Councillor Will', 'Ann Will'],
    ['a possessive', 'Oakley’s', 'Ruth Oakley'],
    ['an office and the name', 'Prime Minister Ruth Oakley', 'Ruth Oakley'],
    ['a first name that only one bears', 'oksana', 'Oksana Lysenko'],
    ['the newest holder of an office', 'prime minister', 'Ruth Oakley'],
    ['an office in short', 'pm', 'Ruth Oakley'],
    ['a former holder', 'ex-pm', 'Alan Pryce'],
    ['an office with its country', 'british prime minister', 'Ruth Oakley'],
    ['American spelling', 'defense minister of russia', 'Sergei Volkov'],
    ['a spokesman for a spokeswoman', "the foreign ministry's spokesman", 'Oksana Lysenko'],
    ['an abbreviation', 'F.B.S.', 'Federal Bridge Service'],
    ['a house by its spokesperson', 'roads office spokesperson', 'Roads Office'],
    ['a state by another name', 'kremlin', 'Moscow'],
    ['an initial', 'R. Oakley', 'Ruth Oakley'],
    ['a slip of the pen', 'Ruth Oakly', 'Ruth Oakley'],
    ['another spelling from another script', 'Wladimir Gritsenko', null],
    ['another transliteration', 'Volodimir Hrytsenko', 'Volodymyr Hrytsenko'],
  ])('%s: %s', (_, query, name) => {
    expect(quote(testimony, query).speaker?.name ?? null).toBe(name);
    expect(speakerMeant(testimony, query)?.name ?? null).toBe(name);
  });
});

describe('of two who share a surname, one of whom has no other name', () => {
  const lords = readTestimony([
    articleOf({
      source: 'a.md',
      paragraphs: [
        'Lord Holt said that the bridge was late.',
        'Lord Holt said that the road was shut.',
        'Margaret Holt said that it was not.',
        'Mr King said that it rained.',
      ],
    }),
  ]);

  test.each([
    { asked: { name: 'Holt' }, name: 'Holt', why: 'who was chosen is meant' },
    { asked: { name: 'Margaret Holt' }, name: 'Margaret Holt', why: 'so is the other' },
    { asked: 'Lord Holt', name: 'Holt', why: 'a lord is no woman' },
    { asked: 'Mrs Holt', name: 'Margaret Holt', why: 'nor is she a lord' },
    { asked: 'Margaret Holt', name: 'Margaret Holt', why: 'a full name is hers' },
    { asked: 'Holt', name: undefined, why: 'the surname alone fits both' },
    { asked: 'King', name: 'King', why: 'a name that is also a title opens' },
  ])('$asked: $why', ({ asked, name }) => {
    expect(quote(lords, asked).speaker?.name).toBe(name);
  });

  test('both are offered', () => {
    expect(quote(lords, 'holt').suggestions).toEqual(['Holt', 'Margaret Holt']);
  });
});

test.each([
  'Boats lie at the weir (Jack Voss/AFP)',
  'Boats lie at the weir. Photograph: Jack Voss/Getty Images',
  'Additional reporting by Jack Voss.',
])('a surname finds whoever speaks, where another bears it in a credit alone: %s', (credit) => {
  const credited = readTestimony([
    articleOf({
      source: 'a.md',
      paragraphs: ['“It leaked,” said Ida Voss.', credit, 'The town has no other weir.'],
    }),
  ]);
  expect(quote(credited, 'voss').speaker?.name).toBe('Ida Voss');
});

test('an abbreviation that is listed itself is not taken for the house that goes by it too', () => {
  const houses = readTestimony([
    articleOf({
      source: 'a.md',
      paragraphs: ['Ellery Coast Hospitals (ECH) said it was sorry.'],
    }),
    articleOf({ source: 'b.md', paragraphs: ['ECH said it was late.'] }),
  ]);
  expect(houses.persons.filter(({ aliases }) => aliases.includes('ECH'))).toHaveLength(2);
  expect(quote(houses, 'ech').speaker?.name).toBe('ECH');
});

describe('whom a query that finds nobody may mean', () => {
  test.each([
    { name: 'whoever speaks of a silent person', query: 'Neil Frost', has: 'Volodymyr Hrytsenko' },
    { name: 'the near name', query: 'Peter Oakley', has: 'Ruth Oakley' },
    { name: 'the holder of a like office', query: 'minister', has: 'Sergei Volkov' },
    { name: 'one of those who share a name', query: 'sergei', has: 'Sergei Volkov' },
  ])('$name: $query', ({ query, has }) => {
    expect(quote(testimony, query).suggestions).toContain(has);
  });

  test.each(['Wilhelmina Tetlow', 'Sir', '', '?!', '__proto__'])('nobody is like "%s"', (query) => {
    expect(quote(testimony, query).suggestions).toEqual([]);
  });
});

describe('a query that finds nobody', () => {
  test.each([
    ['somebody silent', 'Neil Frost'],
    ['a silent office', 'canadian ambassador'],
    ['a name that three bear', 'sergei'],
    ['only a first name in common', 'Ruth Langley'],
    ['only a surname in common', 'Peter Oakley'],
    ['somebody unknown', 'Wilhelmina Tetlow'],
    ['an office of another country', 'president of france'],
    ['more than one office', 'minister'],
    ['an honorific alone', 'Sir'],
    ['nothing', ''],
    ['punctuation', '?!'],
    ['a name of an object', '__proto__'],
    ['another', 'constructor'],
    ['zero-width characters', '\u200B\u200D'],
    ['6,000 characters', 'Oakley '.repeat(900)],
  ])('%s', (_, query) => {
    const answer = quote(testimony, query);
    expect(answer.speaker).toBeNull();
    expect(answer.statements).toEqual([]);
    expect(answer.suggestions.length).toBeLessThanOrEqual(5);
    const names = testimony.persons.filter(({ statements }) => statements > 0);
    for (const one of answer.suggestions) expect(names.map(({ name }) => name)).toContain(one);
  });
});

describe('whether several go by what was typed', () => {
  test.each([
    { name: 'three with one first name', query: 'sergei', several: true, has: ['Sergei Volkov'] },
    {
      name: 'an office that differs by country',
      query: 'minister',
      several: true,
      has: ['Ruth Oakley', 'Sergei Volkov'],
    },
    { name: 'somebody silent', query: 'Neil Frost', several: false, has: ['Volodymyr Hrytsenko'] },
    {
      name: 'nobody, whose name is like another',
      query: 'Oakery',
      several: false,
      has: ['Ruth Oakley'],
    },
    { name: 'nobody at all', query: 'Wilhelmina Tetlow', several: false, has: [] },
    { name: 'one', query: 'Oakley', several: false, has: [] },
  ])('$name: $query', ({ query, several, has }) => {
    const answer = quote(testimony, query);
    expect(answer.several).toBe(several);
    expect([...answer.suggestions].sort()).toEqual(has);
  });
});

test('a topic narrows, and the others are counted', () => {
  const answer = quote(testimony, 'Oakley', (text) => text.includes('road'));
  expect(answer.statements.map(({ text }) => text)).toEqual([
    'UK Prime Minister Dame Ruth Oakley told the BBC that the road was shut.',
  ]);
  expect(answer.others).toBe(1);
});

test('the role is the newest known', () => {
  expect(quote(testimony, 'Pryce').speaker?.role).toBe('Former Prime Minister');
});

describe('an office of a country', () => {
  const ministers = readTestimony([
    articleOf({
      source: '2020.md',
      published: '2020-05-01',
      paragraphs: [
        'British Defence Minister Ben Lane said the bridge was safe.',
        'Russian Defence Minister Sergei Volkov said the bridge was not.',
        'UK Prime Minister Ruth Oakley told the BBC that the road was shut.',
      ],
    }),
    articleOf({
      source: '2024.md',
      published: '2024-05-01',
      paragraphs: [
        'Prime Minister Ruth Oakley said that it was open again.',
        'Former defence secretary Ben Lane said he was glad.',
      ],
    }),
  ]);

  test.each([
    ['is its holder’s', 'UK prime minister', 'Ruth Oakley'],
    ['is its holder’s without the country', 'prime minister', 'Ruth Oakley'],
    [
      'is no other country’s, though one article leaves the country out',
      'Polish prime minister',
      null,
    ],
    ['the same, put otherwise', 'Prime Minister of Ukraine', null],
    ['is the one of two that is named', 'Russian defence minister', 'Sergei Volkov'],
    ['is either of two where none is named, though one holds it no more', 'defence minister', null],
  ])('%s: %s', (_, query, name) => {
    expect(quote(ministers, query).speaker?.name ?? null).toBe(name);
  });
});
