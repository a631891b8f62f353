import { expect, test } from 'vitest';
import { newReport, readNewRequest } from '../../src/intake/new-request.ts';

test.each([
  { args: ['mine'], asks: { directory: 'mine' } },
  { args: [' my incident '], asks: { directory: 'my incident' } },
  { args: ['-h'], asks: 'help' },
  { args: ['--help'], asks: 'help' },
  { args: [], asks: null },
  { args: [' '], asks: null },
  { args: ['--force'], asks: null },
  { args: ['my', 'incident'], asks: null },
])('$args asks for $asks', ({ args, asks }) => {
  expect(readNewRequest(args)).toEqual(asks);
});

test.each([
  { directory: 'mine', lines: ['mine is ready: a, b.', /CORPUS_DIR=mine npm start$/] },
  { directory: 'my own', lines: ['my own is ready: a, b.', /CORPUS_DIR="my own" npm start$/] },
  { directory: '\u001B[2J', lines: ['\\u{1b}[2J is ready: a, b.', /DIR=\\u\{1b\}\[2J npm start$/] },
])('what was laid out in "$directory" is told, and what comes next', ({ directory, lines }) => {
  const [ready, next] = lines;
  expect(newReport(directory, ['a', 'b'])).toEqual([ready, expect.stringMatching(next ?? '')]);
});
