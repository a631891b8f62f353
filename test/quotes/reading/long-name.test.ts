import { expect, test } from 'vitest';
import { isLink, longNameEnd } from '../../../src/quotes/reading/long-name.ts';
import { runEnd, startsRun } from '../../../src/quotes/reading/name-run.ts';
import { readingOf } from './read.ts';

test.each([
  { name: 'Weir Board', text: 'Weir Board left.' },
  { name: 'Department of Inland Water', text: 'Department of Inland Water left.' },
  { name: 'Board of the Mossby Weir', text: 'Board of the Mossby Weir left.' },
  {
    name: 'Centers for Weir Control and Prevention',
    text: 'Centers for Weir Control and Prevention left.',
  },
  {
    name: 'Department for Culture, Media and Sport',
    text: 'Department for Culture, Media and Sport left.',
  },
  {
    name: 'Department of Health, Education and Rural Welfare',
    text: 'Department of Health, Education and Rural Welfare left.',
  },
  {
    name: 'Department for Culture',
    text: 'Department for Culture, Otto Brandl and Ida Voss left.',
  },
  { name: 'Department for Culture', text: 'Department for Culture, Brandl and Home Office left.' },
  { name: 'Bank of Mossby', text: 'Bank of Mossby, Halden and Norvik left.' },
  {
    name: 'Danish Veterinary and Food Administration',
    text: 'The Danish Veterinary and Food Administration left.',
  },
  { name: 'Danish Cabinet', text: 'The Danish Cabinet and Food Administration left.' },
  { name: 'Danish Veterinary', text: 'The Danish Veterinary and Norwegian Administration left.' },
  { name: 'Danish Veterinary', text: 'The Danish Veterinary and Voss left.' },
])('$name: $text', ({ name, text }) => {
  const reading = readingOf(text);
  const { tokens } = reading;
  const from = startsRun(reading, 0) ? 0 : 1;
  const end = longNameEnd(reading, from, runEnd(reading, from));
  expect(text.slice(tokens[from]?.start, tokens[end - 1]?.end)).toBe(name);
});

test.each([
  { word: 'of', is: true },
  { word: 'for', is: true },
  { word: 'in', is: false },
])('"$word" goes on a name: $is', ({ word, is }) => {
  expect(isLink(readingOf(word).tokens[0])).toBe(is);
});
