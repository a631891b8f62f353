import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTestimony } from '../../src/quotes/testimony.ts';
import { articleOf } from '../eval/articles.ts';

describe('over articles', () => {
  const testimony = readTestimony([
    articleOf({
      source: '2022.md',
      published: '2022-02-01',
      paragraphs: ['Defence Minister Ben Ray said: “We are unapologetic about it.”'],
    }),
    articleOf({
      source: '2024.md',
      published: '2024-09-01',
      paragraphs: ['Ray said it was late.', 'Former minister Ben Ray then left.'],
    }),
    articleOf({
      source: '2025.md',
      published: '2025-01-01',
      paragraphs: ['“We are unapologetic about it,” Mia Stone said.', 'Ray said nothing was left.'],
    }),
  ]);

  test('the same words by two speakers are two statements', () => {
    const same = testimony.statements.filter(({ text }) => text.startsWith('We are unapologetic'));
    expect(same.map(({ speaker }) => speaker)).toEqual(['Ben Ray', 'Mia Stone']);
  });

  test('a role is that of its article, else the nearest earlier one', () => {
    const roles = testimony.statements
      .filter(({ speaker }) => speaker === 'Ben Ray')
      .map(({ source, role }) => [source, role]);
    expect(roles).toEqual([
      ['2022.md', 'Defence Minister'],
      ['2024.md', 'Former minister'],
      ['2025.md', 'Former minister'],
    ]);
  });

  test('a surname means whom the text names, not the namesake in a picture', () => {
    const paragraphs = [
      'Greta Brandl (pictured) at the weir on Monday',
      'The warden, Ida Brandl, left.',
      'Brandl said it was late.',
      'It rained all day.',
    ];
    const { statements } = readTestimony([articleOf({ source: 'a.md', paragraphs })]);
    expect(statements.map(({ speaker }) => speaker)).toEqual(['Ida Brandl']);
  });

  test('references resolve pronouns', () => {
    const { references, persons } = readTestimony([
      articleOf({ source: 'a.md', paragraphs: ['Clara Winsted left.', 'She said it was late.'] }),
    ]);
    const place = persons.findIndex(({ name }) => name === 'Clara Winsted');
    expect(references).toContainEqual({
      source: 'a.md',
      paragraph: 2,
      start: 0,
      end: 3,
      person: place,
      how: 'pronoun',
    });
  });
});

test.each([
  { why: 'two verbs lead to it', said: 'said that it was late, and she said that it was early.' },
  {
    why: 'it tells of a further saying',
    said: 'said she had learned of it "from a boat, as we all" and promised "no mercy, whoever it was".',
  },
])('a statement counts once where $why', ({ said }) => {
  const { persons, speakers } = readTestimony([
    articleOf({ source: 'a.md', paragraphs: [`Clara Winsted ${said}`] }),
  ]);
  expect(speakers).toHaveLength(1);
  expect(persons[speakers[0] ?? -1]?.statements).toBe(1);
});

const piece = fc.constantFrom(
  ...[
    '“',
    '”',
    '‘',
    '’',
    '"',
    "'",
    'Ben Ray',
    'said',
    'he',
    'the agency',
    'Mr',
    'of',
    ',',
    '.',
    ': ',
    ' - ',
    '(',
    ')',
    'minister',
    'that it is',
    'UK',
    '\u00A0',
    '…',
    'é',
    '🙂',
  ],
);
const paragraph = fc
  .array(piece, { minLength: 1, maxLength: 40 })
  .map((pieces) => pieces.join(' '));

test('every statement is a slice of its paragraph and counted, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), (paragraphs) => {
      const { statements, speakers, persons } = readTestimony([
        articleOf({ source: 'a.md', paragraphs }),
      ]);
      for (const [at, { paragraph: number, start, end, text, speaker }] of statements.entries()) {
        expect(paragraphs[number - 1]?.slice(start, end)).toBe(text);
        expect(text.trim()).toBe(text);
        expect(persons[speakers[at] ?? -1]?.name).toBe(speaker);
      }
      const counts = persons.map((_, at) => speakers.filter((speaker) => speaker === at).length);
      expect(persons.map(({ statements: count }) => count)).toEqual(counts);
    }),
  );
});
