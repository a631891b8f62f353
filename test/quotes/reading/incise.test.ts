import { describe, expect, test } from 'vitest';
import { said } from './read.ts';

const BEFORE = 'Ida Voss, the warden, was at the weir.';

describe('between guillemets, whoever is named between two commas speaks', () => {
  test.each([
    { name: 'behind an English verb', text: '«It leaks, said Otto Brandl, at night.»' },
    { name: 'before it', text: '«It leaks, Otto Brandl said, at night.»' },
    { name: 'behind a French verb', text: '«Elle fuit, explique Otto Brandl, la nuit.»' },
    { name: 'behind one in the past', text: '«Elle fuit, a déclaré Otto Brandl, la nuit.»' },
    { name: 'before a full stop', text: '« It leaks, adds Otto Brandl. It stinks. »' },
    { name: 'before an apposition', text: '« It leaks, says Otto Brandl, a miller. »' },
    { name: 'behind a verb that no list has', text: '« It leaks, tackles Otto Brandl, a lot. »' },
    {
      name: 'though the paper is told of too',
      text: '«It leaks, said Otto Brandl», wrote Ida Voss.',
    },
    { name: 'between turned marks', text: '»It leaks, said Otto Brandl, at night.«' },
  ])('$name: $text', ({ text }) => {
    const words = text.slice(text.search(/\p{L}/u), text.search(/\s?[«»](?!\p{L}|\s\p{Lu})/u));
    expect(said(BEFORE, text)).toEqual([`direct Otto Brandl: ${words}`]);
  });

  test('and goes on speaking', () => {
    const texts = ['«It leaks, said Otto Brandl, at night.»', '«It is very old.»'];
    expect(said(BEFORE, ...texts)).toEqual([
      'direct Otto Brandl: It leaks, said Otto Brandl, at night.',
      'direct Otto Brandl: It is very old.',
    ]);
  });
});

test.each([
  {
    name: 'nobody, where no list has the verb and the name may be none',
    paragraphs: ['Ida Voss was angry. «Elle fuit, peste Brandl, la nuit.»'],
    statements: [],
  },
  {
    name: 'whoever speaks before the marks, of somebody else',
    paragraphs: ['Ida Voss said: «It leaks, said Otto Brandl, at night.»'],
    statements: ['direct Ida Voss: It leaks, said Otto Brandl, at night.'],
  },
  {
    name: 'whoever speaks, of whom he names',
    paragraphs: ['Ida Voss was angry. «I was there, with Otto Brandl, at night.»'],
    statements: ['direct Ida Voss: I was there, with Otto Brandl, at night.'],
  },
  {
    name: 'whoever speaks between English marks, which an incise closes',
    paragraphs: ['Ida Voss was angry. “It leaks, said Otto Brandl, and laughed.”'],
    statements: ['direct Ida Voss: It leaks, said Otto Brandl, and laughed.'],
  },
])('it is $name', ({ paragraphs, statements }) => {
  expect(said(...paragraphs)).toEqual(statements);
});
