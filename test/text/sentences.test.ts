import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/text/sentences.ts';

const split = (text: string): string[] =>
  sentencesOf(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { name: 'two sentences', text: 'He left. She stayed.', out: ['He left.', 'She stayed.'] },
  {
    name: 'titles',
    text: 'On Friday Mr. Obama said so. Lt. Gen. A. B. Smith left.',
    out: ['On Friday Mr. Obama said so.', 'Lt. Gen. A. B. Smith left.'],
  },
  {
    name: 'no space before a quotation',
    text: 'after the meeting.“It is obvious.',
    out: ['after the meeting.', '“It is obvious.'],
  },
  {
    name: 'a closing mark with a space before it',
    text: '« Je sais. » Elle rit. »Ja.« Er lacht.',
    out: ['« Je sais. »', 'Elle rit.', '»Ja.«', 'Er lacht.'],
  },
  { name: 'a question', text: 'Why? Nobody knows.', out: ['Why?', 'Nobody knows.'] },
  {
    name: 'a country in full stops',
    text: 'The U.S. Senate met. It was in the U.S. The vote failed.',
    out: ['The U.S. Senate met.', 'It was in the U.S.', 'The vote failed.'],
  },
  {
    name: 'a numbered thing',
    text: 'He lives at No. 10 now. He said no. Then he left.',
    out: ['He lives at No. 10 now.', 'He said no.', 'Then he left.'],
  },
  { name: 'white space at the ends', text: '  One. Two.\u00A0', out: ['One.', 'Two.'] },
  { name: 'nothing', text: '   ', out: [] },
])('sentences: $name', ({ text, out }) => {
  expect(split(text)).toEqual(out);
});

test('no character but white space is lost, and sentences stand in order', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'B', '.', '!', ' ', '\n', '“', '”', "'", 'Mr', '3') }),
      (text) => {
        const spans = sentencesOf(text);
        const kept = spans.map(({ start, end }) => text.slice(start, end)).join('');
        expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        expect(spans.every((span, at) => span.start >= (spans[at - 1]?.end ?? 0))).toBe(true);
      },
    ),
  );
});
