import { describe, expect, test } from 'vitest';
import type { ArticleText, ParagraphKind } from '../../../src/corpus/article.ts';
import { ask } from '../../../src/search/ask.ts';
import type { Knowledge } from '../../../src/search/index/knowledge.ts';
import { article, indexOf } from '../made-up.ts';

const TEXT = 'The dockers met the owners of the ship in the harbour.';

// Where the first passage stands: the last of the places has what the other one lacks, and would be second by its number.
function first(
  articles: readonly ArticleText[],
  question: string,
  knowledge: Partial<Knowledge> = {},
): string {
  const [passage] = ask(indexOf(articles, knowledge), question).passages;
  return `${passage?.source} ${passage?.paragraph}`;
}

describe('of two paragraphs with the same words', () => {
  test.each<{ kind: ParagraphKind }>([{ kind: 'caption' }, { kind: 'heading' }])(
    'text stands before a $kind',
    ({ kind }) => {
      const articles = [
        article({ source: 'a.md', paragraphs: ['It rained.', [kind, TEXT]] }),
        article({ source: 'b.md', paragraphs: ['It rained.', TEXT] }),
      ];
      expect(first(articles, 'dockers met the owners')).toBe('b.md 2');
    },
  );

  test('a caption right below the headline stands as text', () => {
    const articles = [
      article({ source: 'a.md', paragraphs: ['It rained.', ['caption', TEXT], 'It rained.'] }),
      article({ source: 'b.md', paragraphs: [['caption', TEXT], 'It rained.', 'It rained.'] }),
    ];
    expect(first(articles, 'dockers met the owners')).toBe('b.md 1');
  });

  test.each([
    { name: 'one of that month before a later one', dates: ['2025-03-01', '2024-11-20'] },
    { name: 'a later one before one from before that month', dates: ['2024-01-10', '2025-03-01'] },
  ])('asked about a month, $name', ({ dates }) => {
    const articles = dates.map((published, at) =>
      article({ source: `${at}.md`, published, paragraphs: [TEXT] }),
    );
    expect(first(articles, 'whom did the dockers meet in November 2024')).toBe('1.md 1');
  });
});

test('asked who held an office in a year, an article of that year stands before a later one', () => {
  const now = ['Mayor Piet Olsen, the mayor of the port.', 'It rained.', 'It rained.'];
  const then: [ParagraphKind, string] = [
    'heading',
    'The quay was opened by the mayor, Hanna Brook, for the ferries of the port.',
  ];
  const articles = [
    article({ source: '0.md', published: '2025-02-01', paragraphs: now }),
    article({ source: '1.md', published: '2022-02-01', paragraphs: ['It rained.', then] }),
  ];
  expect(first(articles, 'who was the mayor in February 2022')).toBe('1.md 2');
});

const amsel = {
  ...{ name: 'Ruth Amsel', aliases: ['Amsel'], kind: 'person' as const, statements: 1 },
  roles: [{ role: 'captain', published: null }],
};

function namedIn(paragraphs: readonly string[]): Knowledge['references'] {
  return paragraphs.map((text, at) => {
    const start = text.indexOf('Amsel');
    const span = { start, end: start + 'Amsel'.length };
    return { source: 'one.md', paragraph: at + 1, ...span, person: 0, how: 'name' as const };
  });
}

test('who asks for words gets the speaker’s own first', () => {
  const paragraphs = [
    'Of the buoy Amsel was told by a diver of the harbour.',
    'Of the buoy Amsel told the diver of the harbour.',
  ];
  const speech = [{ source: 'one.md', paragraph: 2, start: 0, end: 11, person: 0 }];
  const knowledge = { persons: [amsel], references: namedIn(paragraphs), speech };
  expect(first([article({ paragraphs })], 'what did Amsel say about the buoy', knowledge)).toBe(
    'one.md 2',
  );
});

test('who asks for nothing but words gets the speaker’s own, however often others say the name', () => {
  const paragraphs = [
    'Amsel was warned, a diver said.',
    'Amsel was at the harbour on the second day, when the boats lay in the mud and the band had gone home. "Never again."',
  ];
  const speech = [{ source: 'one.md', paragraph: 2, start: 103, end: 117, person: 0 }];
  const knowledge = { persons: [amsel], references: namedIn(paragraphs), speech };
  expect(first([article({ paragraphs })], 'what did Amsel say', knowledge)).toBe('one.md 2');
});

test.each([
  'who is Amsel',
  'what office does Amsel hold, who went to the harbour',
  'what does amsel do as her job',
])('who asks who somebody is gets the paragraph that prints the office: %s', (question) => {
  const paragraphs = ['Amsel went to the harbour.', 'The captain was Amsel, at the harbour.'];
  const knowledge = { persons: [amsel], references: namedIn(paragraphs) };
  expect(first([article({ paragraphs })], question, knowledge)).toBe('one.md 2');
});

test('who asks what role somebody played asks for no office', () => {
  const paragraphs = ['Amsel played at the harbour.', 'The captain was Amsel.'];
  const knowledge = { persons: [amsel], references: namedIn(paragraphs) };
  const question = 'what role did Amsel play at the harbour';
  expect(first([article({ paragraphs })], question, knowledge)).toBe('one.md 1');
});

test('what answers to a word tend to say lifts a paragraph', () => {
  const paragraphs = [
    'The king rode to the harbour.',
    'The king spoke of his heir and the throne.',
  ];
  expect(first([article({ paragraphs })], 'the abdication of the king')).toBe('one.md 2');
});

describe('where one paragraph names the thing and the next one answers', () => {
  const trip =
    'The mayor’s trip to the island was a gift of the builder, and it stands in no register.';
  const price = 'The trip of the mayor was paid for with £7,200 in March.';
  const question = 'what was the price of the mayor’s trip to the island, the gift of the builder';

  test.each([
    { name: 'the answer is first', paragraphs: [trip, price], answers: 'one.md 2' },
    {
      name: 'not where another stands between',
      paragraphs: [trip, 'It rained.', price],
      answers: 'one.md 1',
    },
    {
      name: 'not where it holds no sum',
      paragraphs: [trip, 'The trip of the mayor was paid for in March.'],
      answers: 'one.md 1',
    },
    {
      name: 'not where it has too little of the question',
      paragraphs: [trip, 'A builder from the town found £7,200 in a drawer.', 'It rained.'],
      answers: 'one.md 1',
    },
  ])('$name', ({ paragraphs, answers }) => {
    expect(first([article({ paragraphs })], question)).toBe(answers);
  });

  test('its score is not less than the one behind it', () => {
    const { passages } = ask(indexOf([article({ paragraphs: [trip, price] })]), question);
    expect(passages.map(({ paragraph }) => paragraph)).toEqual([2, 1]);
    expect(passages[0]?.score).toBe(passages[1]?.score);
  });
});

test('the sentence comes first that is nearer to the whole question in meaning', () => {
  const paragraphs = [
    'The singer thanked the judge in the court.',
    'The singer thanked the band on the stage.',
    'It rained.',
  ];
  const articles = [article({ source: 'a.md', paragraphs })];
  expect(first(articles, 'who did the singer thank at the gig')).toBe('a.md 2');
});
