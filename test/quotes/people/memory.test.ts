import { expect, test } from 'vitest';
import { speakersIn } from '../reading/read.ts';

test.each([
  {
    name: 'the institution that was the subject',
    met: 'The Weir Board left.',
    speaker: 'Weir Board',
  },
  { name: 'the state that was the subject', met: 'Norway left.', speaker: 'Norway' },
  {
    name: 'two capitalised words that are no person',
    met: 'Brandlin Tammo sank.',
    speaker: 'Brandlin Tammo',
  },
  { name: 'no person', met: 'Ida Voss left.', speaker: null },
  {
    name: 'nothing that is not the last subject',
    met: 'Norway left. Ida Voss left.',
    speaker: null,
  },
])('"it" is $name: $met', ({ met, speaker }) => {
  expect(speakersIn(`${met} It said that this was late.`)[0] ?? null).toBe(speaker);
});

const RAIN = 'All day rain fell.';

test.each([
  { name: 'over three paragraphs', between: [RAIN, RAIN], speakers: ['Ida Voss'] },
  { name: 'not over four', between: [RAIN, RAIN, RAIN], speakers: [] },
])('"she" reaches back $name', ({ between, speakers }) => {
  expect(speakersIn('Ida Voss left.', ...between, 'She said it was late.')).toEqual(speakers);
});

test.each([
  {
    name: 'the only woman near, if no subject',
    met: 'They met Ida Voss and Otto Brandl.',
    speakers: ['Ida Voss'],
  },
  { name: 'neither of two', met: 'They met Ida Voss and Greta Brandl.', speakers: [] },
  {
    name: 'the latest subject',
    met: 'Ida Voss left. Greta Brandl left.',
    speakers: ['Greta Brandl'],
  },
  { name: 'whoever may be one', met: 'Robin Voss left.', speakers: ['Robin Voss'] },
])('"she" is $name: $met', ({ met, speakers }) => {
  expect(speakersIn(met, 'She said it was late.')).toEqual(speakers);
});

test.each([
  {
    name: 'whoever spoke before two words that may be no name',
    between: 'Halbrok Sundry does not want to say.',
    speakers: ['Otto Brandl'],
  },
  {
    name: 'whoever spoke before a ship with a lady’s name',
    between: 'The Lady Rosamund sank.',
    speakers: ['Otto Brandl', 'Otto Brandl'],
  },
])('"he" is $name, or nobody', ({ between, speakers }) => {
  expect(speakersIn('Otto Brandl said it was dark.', between, 'He said it was late.')).toEqual(
    speakers,
  );
});

test.each([
  { name: 'who is named here', here: 'One of them is Greta Brandl.', speaker: 'Greta Brandl' },
  {
    name: 'the subject of before, where two are named',
    here: 'With her are Greta Brandl and Mia Loy.',
    speaker: 'Ida Voss',
  },
  { name: 'the subject of before, where nobody is', here: 'It rained.', speaker: 'Ida Voss' },
])('"she" is $name: $here', ({ here, speaker }) => {
  expect(speakersIn('Ida Voss left.', `${here} “I cook,” she says.`)).toEqual([speaker]);
});

test.each([
  {
    name: 'nobody, where an earlier "she" of the paragraph is not known',
    paragraphs: ['She ruled out a job for Robin Brandl. “No,” she said.'],
    speakers: [],
  },
  {
    name: 'the same as before, and not whom the paragraph names then',
    paragraphs: ['Ida Voss left.', 'Asked if she knew Robin Brandl, nothing came. “No,” she said.'],
    speakers: ['Ida Voss'],
  },
  {
    name: 'no country that no list knows',
    paragraphs: ['Mossbia said it was late.', 'The one voice for it was Ida Voss. “Go,” she said.'],
    speakers: ['Mossbia', 'Ida Voss'],
  },
  {
    name: 'nobody else, where one word may be her',
    paragraphs: [
      'Obrekt said it was early.',
      'Ida Voss left.',
      'To Obrekt the news came late. “I wept,” she said.',
    ],
    speakers: ['Obrekt'],
  },
])('"she" is $name: $paragraphs', ({ paragraphs, speakers }) => {
  expect(speakersIn(...paragraphs)).toEqual(speakers);
});
