import { describe, expect, test } from 'vitest';
import { readTestimony } from '../../../src/quotes/testimony.ts';
import { articleOf } from '../../eval/articles.ts';
import { said } from '../said.ts';

describe('"the museum" is an institution of that kind', () => {
  test.each([
    {
      name: 'and not the union of those who work in museums',
      paragraphs: [
        'The Quay Museum was shut.',
        'Her union, the Federation of Museum Workers, says that she is ill.',
        'The museum said that it was sorry.',
      ],
      statements: [
        '2 reported Federation of Museum Workers: Her union, the Federation of Museum Workers, says that she is ill.',
        '3 reported Quay Museum: The museum said that it was sorry.',
      ],
    },
    {
      name: 'nor anybody where only such a union was named',
      paragraphs: [
        'The Federation of Museum Workers says that she is ill.',
        'The museum said that it was sorry.',
      ],
      statements: [
        '1 reported Federation of Museum Workers: The Federation of Museum Workers says that she is ill.',
      ],
    },
    {
      name: 'of a place that its name ends with',
      paragraphs: [
        'Harbour Authority Halden said that it was shut.',
        'The authority said that it was sorry.',
      ],
      statements: [
        '1 reported Harbour Authority Halden: Harbour Authority Halden said that it was shut.',
        '2 reported Harbour Authority Halden: The authority said that it was sorry.',
      ],
    },
  ])('$name', ({ paragraphs, statements }) => {
    expect(said(paragraphs)).toEqual(statements);
  });

  test.each([
    { title: 'Fire at Quay Museum', speaker: 'Quay Museum' },
    { title: 'Fire at museum', speaker: undefined },
  ])('that the title alone names: $title', ({ title, speaker }) => {
    const { statements } = readTestimony([
      articleOf({ source: 'a.md', paragraphs: ['The Quay Museum is by the quay.'] }),
      articleOf({ source: 'b.md', title, paragraphs: ['The museum said that it was sorry.'] }),
    ]);
    expect(statements[0]?.speaker).toBe(speaker);
  });
});
