import { expect, test } from 'vitest';
import { textOf, trimSpan } from '../../src/text/span.ts';

test.each([
  {
    name: 'white space at both ends',
    text: '  a b\u00A0\n',
    span: { start: 0, end: 7 },
    out: 'a b',
  },
  { name: 'nothing to trim', text: 'a b', span: { start: 0, end: 3 }, out: 'a b' },
  { name: 'only white space', text: ' \n ', span: { start: 0, end: 3 }, out: '' },
  { name: 'a part of a text', text: 'x a y', span: { start: 1, end: 4 }, out: 'a' },
])('trimming $name keeps a slice of the text', ({ text, span, out }) => {
  expect(textOf(text, trimSpan(text, span))).toBe(out);
});
