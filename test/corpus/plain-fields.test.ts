import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { plainFields } from '../../src/corpus/plain-fields.ts';

test.each([
  {
    name: 'a usual header',
    header: 'title: Russia expels six, says UK\noutlet: ITV News\npublished: 2024-09-13',
    fields: { title: 'Russia expels six, says UK', outlet: 'ITV News', published: '2024-09-13' },
  },
  {
    name: 'an address',
    header: 'url: https://a.example/1?b#c',
    fields: { url: 'https://a.example/1?b#c' },
  },
  {
    name: 'a value over two lines',
    header: 'title: A \n  B\noutlet: C',
    fields: { title: 'A B', outlet: 'C' },
  },
  { name: 'spaces at the end', header: 'title: A  ', fields: { title: 'A' } },
])('$name is read', ({ header, fields }) => expect(plainFields(header)).toEqual(fields));

test.each([
  { name: 'quotation marks', header: 'title: "A"' },
  { name: 'a colon in a value', header: 'title: A: B' },
  { name: 'a comment', header: 'title: A # B' },
  { name: 'a number', header: 'title: 10' },
  { name: 'a truth', header: 'title: True' },
  { name: 'no value', header: 'title:' },
  { name: 'a list', header: 'title: [A]' },
  { name: 'a list below its name', header: 'title:\n  - A' },
  { name: 'fields inside a field', header: 'title:\n  a: A' },
  { name: 'a field given twice', header: 'title: A\ntitle: B' },
  { name: 'a blank line', header: 'title: A\n\noutlet: B' },
  { name: 'Windows line ends', header: 'title: A\r\noutlet: B' },
  { name: 'nothing', header: '' },
])('$name is left to the parser', ({ header }) => expect(plainFields(header)).toBeNull());

const PIECES = [
  'a',
  'B',
  'é',
  'null',
  'true',
  '1',
  '0x1f',
  '1e3',
  '12:30',
  '2024-09-13',
  '.',
  '-',
  '?',
];
const MARKS = [
  ':',
  ': ',
  ' #',
  '#',
  '"',
  "'",
  '[',
  '}',
  ',',
  '&',
  '*',
  '!',
  '|',
  '%',
  '~',
  ' ',
  '\t',
  '\u00A0',
];

test('whatever is read, the parser reads alike', () => {
  const value = fc.array(fc.constantFrom(...PIECES, ...MARKS), { minLength: 1, maxLength: 4 });
  const field = fc.tuple(fc.constantFrom('title', 'outlet', 'null', 'true', 'y'), value);
  fc.assert(
    fc.property(fc.array(field, { minLength: 1, maxLength: 3 }), (list) => {
      const header = list.map(([name, parts]) => `${name}: ${parts.join('')}`).join('\n');
      const fields = plainFields(header);
      if (fields !== null) expect(parse(header)).toEqual(fields);
    }),
    { numRuns: 2000 },
  );
});
