import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { cutEscaped, excerpt } from '../../src/cards/excerpt.ts';
import { quoteLines, unescapeText } from '../../src/cards/markdown.ts';
import { parseMarkdown } from '../../src/local/page/markdown/markdown.ts';
import { visibleText } from '../local/page/markdown/visible-text.ts';
import { paragraphText } from './made-up.ts';
import { printedText } from './printed-text.ts';

// Thousands of cases or a whole bot, on a machine that may be busy with other things.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const TEXT =
  'One ship left. Two ships stayed for repairs. Three ships came back on Friday. Four sank. Five are missing.';

function asItIs(markdown: string): string {
  return markdown;
}

function sentence(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

describe('the part of a paragraph that there is room for', () => {
  test.each([
    {
      name: 'all of it',
      answer: 'Four sank.',
      room: 200,
      is: TEXT.replace('Four sank.', '**Four sank.**'),
      cut: '',
    },
    {
      name: 'no answer: its beginning',
      answer: null,
      room: 45,
      is: 'One ship left. Two ships stayed for repairs.',
      cut: 'after',
    },
    {
      name: 'whole sentences around the answer',
      answer: 'Three ships came back on Friday.',
      room: 62,
      is: '**Three ships came back on Friday.** Four sank.',
      cut: 'both',
    },
    {
      name: 'the answer alone',
      answer: 'Five are missing.',
      room: 25,
      is: '**Five are missing.**',
      cut: 'before',
    },
    {
      name: 'the beginning of an answer that is too long',
      answer: 'Three ships came back on Friday.',
      room: 24,
      is: '**Three ships came**',
      cut: 'both',
    },
  ])('$name', ({ answer, room, is, cut }) => {
    const part = excerpt(TEXT, {
      answer: answer === null ? null : sentence(answer),
      room,
      dress: asItIs,
    });
    expect(part.markdown).toBe(is);
    expect(part.cutBefore).toBe(cut === 'before' || cut === 'both');
    expect(part.cutAfter).toBe(cut === 'after' || cut === 'both');
  });

  test('any text: a slice of it, within the room', () => {
    const places = fc.tuple(fc.nat(9_000), fc.nat(9_000));
    fc.assert(
      fc.property(
        paragraphText(),
        places,
        fc.integer({ min: 40, max: 2_000 }),
        (text, [a, b], room) => {
          const answer = {
            start: Math.min(a, b, text.length),
            end: Math.min(Math.max(a, b), text.length),
          };
          const part = excerpt(text, { answer, room, dress: quoteLines });
          expect(part.markdown.length).toBeLessThanOrEqual(room);
          const bare = visibleText(parseMarkdown(part.markdown));
          expect(text).toContain(bare);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

test('a cut beginning is a beginning, within the room', () => {
  fc.assert(
    fc.property(printedText(), fc.integer({ min: 10, max: 100 }), (text, room) => {
      const markdown = cutEscaped(text, room);
      expect(markdown.length).toBeLessThanOrEqual(room);
      expect(text.startsWith(unescapeText(markdown))).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

test.each([0, -5])('no room (%d) cuts to nothing', (room) =>
  expect(cutEscaped('lease', room)).toBe(''),
);
