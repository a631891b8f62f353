import { expect, test } from 'vitest';
import { printable } from '../../src/text/printable.ts';

test.each([
  { name: 'a plain name', text: 'lease – café №9.md', printed: 'lease – café №9.md' },
  {
    name: 'a line end that would forge a line',
    text: 'a.md\n{"level":30}',
    printed: 'a.md\\u{a}{"level":30}',
  },
  { name: 'a sequence that clears the screen', text: '\u001B[2Ja.md', printed: '\\u{1b}[2Ja.md' },
  { name: 'the other way to begin one', text: '\u009B2Ja.md', printed: '\\u{9b}2Ja.md' },
  { name: 'a name that reads backwards', text: 'a\u202Edm.exe', printed: 'a\\u{202e}dm.exe' },
])('$name', ({ text, printed }) => {
  expect(printable(text)).toBe(printed);
});
