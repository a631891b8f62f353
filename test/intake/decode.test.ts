import { expect, test } from 'vitest';
import { decode } from '../../src/intake/decode.ts';

// Each character a byte, but for what is between the marks, which is UTF-8.
const bytes = (text: string): Uint8Array =>
  Buffer.concat(
    text.split('|').map((part, at) => Buffer.from(part, at % 2 === 1 ? 'utf8' : 'latin1')),
  );

test.each([
  {
    name: 'a page that says so',
    written: '<meta charset="UTF-8">|\u201CPeg\u2019s|\xE9',
    read: '<meta charset="UTF-8">\u201CPeg\u2019s\u00E9',
  },
  {
    name: 'a page that says so and has one character of it alone',
    written: '<meta content="text/html; charset=utf8">|\u201C|\x93',
    read: '<meta content="text/html; charset=utf8">\u201C\u201C',
  },
  {
    name: 'a page with what no encoding has there',
    written: '<meta charset="utf-8">|\u201C|\x9D.',
    read: '<meta charset="utf-8">\u201C\uFFFD.',
  },
  {
    name: 'a text that says nothing',
    written: '|\u201CPeg\u2019s|\xE9 |caf\u00E9\u201D|\x92.',
    read: '\u201CPeg\u2019s\u00E9 caf\u00E9\u201D\u2019.',
  },
])('in $name, UTF-8 is read as such and a stray byte as windows-1252', ({ written, read }) => {
  expect(decode(bytes(written))).toBe(read);
});

test.each([
  { name: 'a text', written: '\x84Spa\xDF\x93, \x84Stra\xDFe\x93', read: '„Spaß“, „Straße“' },
  {
    name: 'a page that says so',
    written: '<meta charset="windows-1252">\x84Spa\xDF\x93',
    read: '<meta charset="windows-1252">„Spaß“',
  },
])(
  '$name of windows-1252 keeps two characters that would make one of UTF-8',
  ({ written, read }) => {
    expect(decode(bytes(written))).toBe(read);
  },
);

test.each([
  { name: 'a picture', written: '\x89PNG\r\n\x1A\n|\u201C\u201D\u201C|' },
  { name: 'a page of UTF-8 with zero bytes', written: '<meta charset="utf-8">|\u201C|\0\xE9' },
  { name: 'a page of an encoding that nobody knows', written: '<meta charset="x-own">\xE9' },
])('$name is no text', ({ written }) => {
  expect(decode(bytes(written))).toBeNull();
});
