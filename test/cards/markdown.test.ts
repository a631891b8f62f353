import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  bold,
  escapeText,
  isolated,
  quoteLines,
  smallLine,
  unescapeText,
} from '../../src/cards/markdown.ts';
import { parseMarkdown } from '../../src/local/page/markdown/markdown.ts';
import { visibleText } from '../local/page/markdown/visible-text.ts';
import { printedText } from './printed-text.ts';

// Thousands of cases or a whole bot, on a machine that may be busy with other things.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const CASES = { numRuns: 3_000 };

function shown(markdown: string): string {
  return visibleText(parseMarkdown(markdown));
}

describe('printed text reads in Discord as it was printed', () => {
  test.each([
    { name: 'bold and italic marks', text: 'a **b** *c* __d__ _e_ ~~f~~ ||g||' },
    { name: 'code', text: 'a `b` ```c```' },
    { name: 'a heading', text: '# Not a heading' },
    { name: 'small print', text: '-# not small' },
    { name: 'a quote', text: '> not a quote\n>>> nor this' },
    { name: 'lists', text: '- one\n+ two\n* three\n1. four\n2) five\n  - six' },
    { name: 'a masked link', text: '[text](https://example.com)' },
    { name: 'a link', text: 'See https://example.com/a_b_c?d=*e* and <https://example.com>.' },
    { name: 'an address without a scheme', text: 'www.example.com/a_b_c' },
    { name: 'a mail address', text: 'press@example.com' },
    { name: 'mentions', text: '<@123456789012345678> <@&12> <#34> </ask:12> @everyone @here' },
    { name: 'times', text: '<t:1700000000:R> at 10:30:15' },
    { name: 'emoji', text: ':smile: <:name:123456789012345678> :) 🙂' },
    { name: 'server guides', text: '<id:browse>' },
    { name: 'backslashes', text: 'C:\\new\\*x and \\\\' },
    { name: 'a shrug', text: '¯\\_(ツ)_/¯' },
    { name: 'signs of every kind', text: '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~' },
    { name: 'invisible characters', text: 'a\u200Bb\u00ADc\uFEFFd' },
    { name: 'right-to-left text and overrides', text: 'abc \u202Etxet\u202C שלום' },
    { name: 'spaces in rows', text: 'a  b   c' },
    { name: 'a name of an object', text: '__proto__' },
  ])('$name', ({ text }) => {
    expect(shown(escapeText(text))).toBe(text);
    expect(shown(bold(escapeText(text)))).toBe(text);
    expect(shown(smallLine(escapeText(text.replaceAll('\n', ' '))))).toBe(
      text.replaceAll('\n', ' '),
    );
    expect(shown(quoteLines(escapeText(text)))).toBe(text);
  });

  test('any text', () => {
    fc.assert(
      fc.property(printedText(), (text) => {
        expect(shown(escapeText(text))).toBe(text);
      }),
      CASES,
    );
  });

  test('any text in a quote', () => {
    fc.assert(
      fc.property(printedText(), (text) => {
        expect(shown(quoteLines(escapeText(text)))).toBe(text);
      }),
      CASES,
    );
  });

  test('any text, bold between others', () => {
    fc.assert(
      fc.property(printedText(), printedText(), printedText(), (before, text, after) => {
        const markdown = `${escapeText(before)}${bold(escapeText(text))}${escapeText(after)}`;
        expect(shown(markdown)).toBe(`${before}${text}${after}`);
      }),
      CASES,
    );
  });
});

test('the printed text comes back from its markdown', () => {
  fc.assert(
    fc.property(printedText(), (text) => {
      expect(unescapeText(escapeText(text))).toBe(text);
    }),
    CASES,
  );
});

test('news prose hardly grows', () => {
  const text =
    'He said at 10 a.m.: "We won\'t go (not yet) - it\'s 5% more." Mr Smith, 40, left for the U.K.';
  expect(escapeText(text)).toBe(text);
});

describe('text inside a line', () => {
  test.each([
    { name: 'plain text stays', text: 'ITV News', line: 'ITV News' },
    { name: 'line breaks become spaces', text: 'ITV\nNews\r\nat Ten', line: 'ITV News at Ten' },
    { name: 'Hebrew is isolated', text: 'חדשות', line: '\u2068חדשות\u2069' },
    { name: 'an override is isolated', text: '\u202Eabc', line: '\u2068\u202Eabc\u2069' },
    { name: 'an open isolate is closed', text: '\u2067abc', line: '\u2068\u2067abc\u2069\u2069' },
    { name: 'a stray end does not end ours', text: 'a\u2069b', line: '\u2068\u2068a\u2069b\u2069' },
  ])('$name', ({ text, line }) => {
    expect(isolated(text)).toBe(line);
  });
});

test.each([
  { name: 'lines', text: 'one\ntwo', quoted: '> one\n> two' },
  { name: 'lines of Windows', text: 'one\r\ntwo', quoted: '> one\r\n> two' },
  { name: 'a separator that breaks no line', text: 'one\u2028two', quoted: '> one\u2028two' },
  { name: 'nothing', text: '', quoted: '> ' },
])('a block quote of $name', ({ text, quoted }) => expect(quoteLines(text)).toBe(quoted));
