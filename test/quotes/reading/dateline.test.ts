import { expect, test } from 'vitest';
import { datelineEnd } from '../../../src/quotes/reading/dateline.ts';
import { speakersIn } from './read.ts';

test.each([
  { text: 'MOSSBY (CW) — The weir broke.', rest: 'The weir broke.' },
  { text: 'MOSSBY, March 3 (Weir News) - The weir broke.', rest: 'The weir broke.' },
  { text: 'PORT MOSSBY – The weir broke.', rest: 'The weir broke.' },
  { text: 'The weir broke - at noon.', rest: 'The weir broke - at noon.' },
  { text: 'UN-backed talks failed.', rest: 'UN-backed talks failed.' },
  { text: 'BBC News said so.', rest: 'BBC News said so.' },
])('behind the dateline of "$text"', ({ text, rest }) => {
  expect(text.slice(datelineEnd(text))).toBe(rest);
});

test('a place of a dateline says nothing', () => {
  expect(
    speakersIn(
      'MOSSBY (CW) — The minister, Ida Voss, resigned on Monday.',
      'In a statement the 49-year-old acknowledged it. “I was careless,” she said.',
    ),
  ).toEqual(['Ida Voss']);
});
