import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceBreaks } from '../../src/text/sentence-breaks.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const segmentEnds = (text: string): number[] =>
  Array.from(segmenter.segment(text), ({ index, segment }) => index + segment.length);

test.each([
  { text: '', breaks: [] },
  { text: 'He left. She stayed', breaks: [9, 19] },
  { text: 'At 3.5 the U.S. vote (at 2 p.m. it was “near.”) failed.', breaks: [55] },
  { text: 'Why?” — he asked! (Nobody knew.) \r\nThe end.', breaks: [18, 35, 43] },
  { text: 'До свидания.', breaks: null },
  { text: 'soft\u00ADhyphen.', breaks: null },
])('the ends in "$text"', ({ text, breaks }) => expect(sentenceBreaks(text)).toEqual(breaks));

const UNITS = [
  ...[
    'a',
    'B',
    'é',
    'Ž',
    'º',
    'ß',
    '3',
    '.',
    '.',
    '!',
    '?',
    ' ',
    '\t',
    '\u00A0',
    '\n',
    '\r',
    '\r\n',
  ],
  ...[
    '\u0085',
    '\u2028',
    '“',
    '”',
    '‘',
    '’',
    "'",
    '"',
    '(',
    ')',
    '«',
    '»',
    ',',
    '-',
    ':',
    '–',
    '—',
  ],
  ...['…', '$', '£', '•', '/', '&'],
];

test('as the segmenter finds them', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...UNITS), maxLength: 30 }), (text) => {
      expect(sentenceBreaks(text)).toEqual(segmentEnds(text));
    }),
    { numRuns: 2000 },
  );
});
