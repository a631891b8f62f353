import { describe, expect, test } from 'vitest';
import { quote } from '../../../src/quotes/quote.ts';
import { readTestimony } from '../../../src/quotes/testimony.ts';
import { articleOf } from '../../eval/articles.ts';

function testimonyOf(paragraphs: readonly string[]) {
  return readTestimony([articleOf({ source: 'a.md', paragraphs })]);
}

describe('an institution is shown by its fullest name', () => {
  test.each([
    {
      name: 'with its country, which is part of it',
      paragraphs: ['The Norwegian Weir Institute said it was late.'],
      speakers: ['Norwegian Weir Institute'],
    },
    {
      name: 'though it stands shorter more often',
      paragraphs: [
        'The Norwegian Weir Institute left.',
        'The Weir Institute said it was late.',
        'The Weir Institute said it was not.',
      ],
      speakers: ['Norwegian Weir Institute', 'Norwegian Weir Institute'],
    },
    {
      name: 'and an organ of a state without its country',
      paragraphs: ['The Norwegian Weir Ministry said it was late.'],
      speakers: ['Weir Ministry'],
    },
    {
      name: 'where a shorter one ends like it',
      paragraphs: [
        'The Royal National Weir Institution left.',
        'The Weir Institution said it was late.',
      ],
      speakers: ['Royal National Weir Institution'],
    },
    {
      name: 'unless two end like that',
      paragraphs: [
        'The Royal Weir Institution met the Mossby Weir Institution.',
        'The Weir Institution said it was late.',
      ],
      speakers: ['Weir Institution'],
    },
    {
      name: 'unless there may be another of all the country',
      paragraphs: ['The Mossby Supreme Court met.', 'The Supreme Court said it was late.'],
      speakers: ['Supreme Court'],
    },
  ])('$name', ({ paragraphs, speakers }) => {
    expect(testimonyOf(paragraphs).statements.map(({ speaker }) => speaker)).toEqual(speakers);
  });

  test('and found by the shorter one', () => {
    const testimony = testimonyOf(['The Norwegian Weir Institute said it was late.']);
    const speaker = quote(testimony, 'weir institute').speaker;
    expect(speaker?.name).toBe('Norwegian Weir Institute');
    expect(speaker?.aliases).toEqual(['Norwegian Weir Institute', 'Weir Institute']);
  });
});
