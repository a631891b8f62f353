import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphsOf } from '../../src/corpus/paragraphs.ts';

const split = (body: string): string[] =>
  paragraphsOf(body).map(({ start, end }) => body.slice(start, end));
const LONG = 'The harbour board met on Tuesday evening to hear what the';

test.each([
  { name: 'blank lines between blocks', body: 'One.\n\n\nTwo.', out: ['One.', 'Two.'] },
  { name: 'a line each', body: 'One.\nTwo.\nThree', out: ['One.', 'Two.', 'Three'] },
  { name: 'Windows line ends', body: 'One.\r\n\r\nTwo.\r\n', out: ['One.', 'Two.'] },
  { name: 'old Mac line ends', body: 'One.\rTwo.', out: ['One.', 'Two.'] },
  { name: 'a line break inside a sentence', body: 'One\nstill one.', out: ['One\nstill one.'] },
  {
    name: 'hard-wrapped blocks',
    body: `${LONG}\nengineer had found.\n\n${LONG}\nclerk said.`,
    out: [`${LONG}\nengineer had found.`, `${LONG}\nclerk said.`],
  },
  {
    name: 'headings among lines',
    body: 'Heading\nOne is here.\nTwo is here.\nThree is here.',
    out: ['Heading', 'One is here.', 'Two is here.', 'Three is here.'],
  },
  { name: 'no-break spaces at the ends', body: 'One.\u00A0\n\n\u00A0Two.', out: ['One.', 'Two.'] },
  { name: 'a line of white space', body: 'One.\n \u00A0\t\nTwo.', out: ['One.', 'Two.'] },
  { name: 'nothing', body: ' \n\n', out: [] },
])('paragraphs: $name', ({ body, out }) => {
  expect(split(body)).toEqual(out);
});

test('no character but white space is lost', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '\r', '\u00A0', 'long words here '),
      }),
      (body) => {
        expect(split(body).join('').replace(/\s/g, '')).toBe(body.replace(/\s/g, ''));
      },
    ),
  );
});
