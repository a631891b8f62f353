import { expect, test } from 'vitest';
import { ask } from '../../../src/search/ask.ts';
import type { Speech } from '../../../src/search/index/knowledge.ts';
import { article, indexOf } from '../made-up.ts';

const REPORT =
  'Four hundred dockers walked out at Port Elling on Monday after talks about night shifts collapsed, their union said in a statement.';
const QUOTE = '"We are tired of promises that nobody ever keeps"';

interface Case {
  readonly name: string;
  readonly other: string;
  readonly published: string;
  readonly same: boolean;
}

const cases: readonly Case[] = [
  { name: 'the same words', other: REPORT, published: '2021-03-06', same: true },
  {
    name: 'the same words, edited at one end',
    other: REPORT.replace(', their union said in a statement', ''),
    published: '2021-03-06',
    same: true,
  },
  {
    name: 'the same words with another number',
    other: REPORT.replace('Four', 'Five'),
    published: '2021-03-06',
    same: false,
  },
  { name: 'the same words months later', other: REPORT, published: '2021-09-06', same: false },
  {
    name: 'another report of it',
    other: 'Port Elling stood still on Monday as 400 dockers stopped work over night shifts.',
    published: '2021-03-06',
    same: false,
  },
];

test.each(cases)('$name: $same', ({ other, published, same }) => {
  const index = indexOf([
    article({ source: 'a.md', published: '2021-03-05', paragraphs: [REPORT] }),
    article({ source: 'b.md', outlet: 'Coast Daily', published, paragraphs: [other] }),
  ]);
  const { passages } = ask(index, 'How many dockers walked out at Port Elling?');
  const also = passages[0]?.alsoIn ?? [];
  expect(also.length).toBe(same ? 1 : 0);
  expect(passages.length).toBe(same ? 1 : 2);
});

test.each([
  { name: 'one speaker', persons: [0, 0], same: true },
  { name: 'two speakers', persons: [0, 1], same: false },
])('the same quotation by $name', ({ persons, same }) => {
  const texts = [`${QUOTE}, said Hanna Brook.`, `Asked again, the union answered: ${QUOTE}.`];
  const articles = texts.map((text, at) =>
    article({ source: `${at}.md`, published: '2021-03-05', paragraphs: [text] }),
  );
  const speech = texts.map((text, at): Speech => {
    const start = text.indexOf(QUOTE);
    const span = { start, end: start + QUOTE.length };
    return { source: `${at}.md`, paragraph: 1, person: persons[at] ?? 0, ...span };
  });
  const speaker = { aliases: [], kind: 'person' as const, roles: [], statements: 1 };
  const knowledge = {
    persons: [
      { ...speaker, name: 'Hanna Brook' },
      { ...speaker, name: 'Piet Olsen' },
    ],
    speech,
  };
  const { passages } = ask(indexOf(articles, knowledge), 'who is tired of promises');
  expect(passages[0]?.alsoIn.length).toBe(same ? 1 : 0);
});
