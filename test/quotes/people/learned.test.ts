import { expect, test } from 'vitest';
import { readTestimony } from '../../../src/quotes/testimony.ts';
import { articleOf } from '../../eval/articles.ts';
import { speakersIn } from '../reading/read.ts';

test.each([
  {
    name: 'behind one name',
    text: 'Her sister Mairi, a midwife, said it was late.',
    role: 'midwife',
  },
  {
    name: 'behind it and an age',
    text: 'Holm, 52, a retired captain, said it was late.',
    role: 'retired captain',
  },
  { name: 'before it, of a judge', text: 'Mr Justice Holm said it was late.', role: 'Mr Justice' },
  {
    name: 'before it',
    text: 'The former Kenyan sculler Ida Holm said it was late.',
    role: 'former Kenyan sculler',
  },
])('a role stands $name: $text', ({ text, role }) => {
  const { statements } = readTestimony([articleOf({ source: 'a.md', paragraphs: [text] })]);
  expect(statements.map((one) => one.role)).toEqual([role]);
});

test('of whom somebody speaks may be another', () => {
  const met = 'Robin Voss said he was late.';
  expect(speakersIn('Otto Brandl left.', met, 'She said it was early.')).toEqual([
    'Robin Voss',
    'Robin Voss',
  ]);
});

test('who was once a "she" is no "he" later', () => {
  expect(speakersIn('Robin Voss left.', 'She said it was late.', 'He said it was early.')).toEqual([
    'Robin Voss',
  ]);
});
