import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { escapeText } from '../../src/cards/markdown.ts';
import { pagesOf } from '../../src/cards/reading.ts';
import { paragraphText } from './made-up.ts';

// Thousands of cases or a whole bot, on a machine that may be busy with other things.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

test('the pages hold the whole article in its order, and none is longer than a card', () => {
  const articles = fc.array(paragraphText(), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(articles, (paragraphs) => {
      const pages = pagesOf(paragraphs);
      const pieces = pages.flat();
      const numbers = pieces.map(({ paragraph }) => paragraph);
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
      for (const [at, text] of paragraphs.entries()) {
        const read = pieces
          .filter(({ paragraph }) => paragraph === at + 1)
          .map((piece) => piece.text);
        expect(read.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const piece of read) expect(text).toContain(piece);
      }
      for (const page of pages) {
        expect(page.length).toBeLessThanOrEqual(8);
        const length = page.reduce((sum, { text }) => sum + escapeText(text).length, 0);
        expect(length).toBeLessThanOrEqual(2_400);
      }
    }),
    { numRuns: 150 },
  );
});

test('short paragraphs stand together, a long one is cut between sentences', () => {
  const long = 'This is the sentence. '.repeat(200).trim();
  const pages = pagesOf(['First.', long, 'Last.']);
  expect(pages[0]?.map(({ text }) => text)).toEqual(['First.']);
  expect(pages[1]?.[0]?.text.endsWith('sentence.')).toBe(true);
  expect(pages.at(-1)?.at(-1)?.text).toBe('Last.');
});
