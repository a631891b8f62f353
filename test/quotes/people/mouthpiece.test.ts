import { expect, test } from 'vitest';
import { isMouthpiece } from '../../../src/quotes/people/mouthpiece.ts';
import { mentionIn, speakersIn } from '../reading/read.ts';

test.each([
  { printed: 'spokesman', is: true },
  { printed: 'statement', is: true },
  { printed: 'mayor', is: false },
])('a $printed speaks for others: $is', ({ printed, is }) => {
  expect(isMouthpiece(mentionIn(`The ${printed} left.`, printed))).toBe(is);
});

test.each([
  {
    name: 'the house that was the subject last',
    paragraphs: ['The Weir Board shut the weir.', 'The spokesman said it rained.'],
    speakers: ['Weir Board'],
  },
  {
    name: 'the house that was spoken for last',
    paragraphs: ['A spokesman for the Weir Board said it rained.', 'The spokesman said it snowed.'],
    speakers: ['Weir Board', 'Weir Board'],
  },
  {
    name: 'nobody, where he is somebody’s who is not known',
    paragraphs: ['The Weir Board shut the weir.', 'The PM’s official spokesman said it rained.'],
    speakers: [],
  },
  {
    name: 'nobody, where one like that has spoken since',
    paragraphs: [
      'The Weir Board shut the weir.',
      'The PM’s official spokesman said it rained.',
      'The spokesman said it snowed.',
    ],
    speakers: [],
  },
  {
    name: 'nobody with a statement that may be a person’s',
    paragraphs: [
      'The Weir Board shut the weir.',
      'Ida Voss said in a statement that it rained.',
      'The statement said it snowed.',
    ],
    speakers: ['Ida Voss'],
  },
  {
    name: 'the house of a later paragraph, whoever spoke before',
    paragraphs: [
      'The PM’s official spokesman said it rained.',
      'The Weir Board shut the weir.',
      'The spokesman said it snowed.',
    ],
    speakers: ['Weir Board'],
  },
])('the spokesman speaks for $name', ({ paragraphs, speakers }) => {
  expect(speakersIn(...paragraphs)).toEqual(speakers);
});

// A spokesperson, or a statement, with or without a name or a house.
test.each([
  {
    name: 'the spokesman of before',
    paragraphs: [
      'A spokesman for Mossby Lines said it rained.',
      'Boats sank.',
      'The spokesman said it snowed.',
    ],
    speakers: ['Mossby Lines', 'Mossby Lines'],
  },
  {
    name: 'a spokesman with a name',
    paragraphs: [
      'Otto Brandl, a spokesman for the Weir Board, said it rained.',
      'The spokesman said it snowed.',
    ],
    speakers: ['Otto Brandl', 'Otto Brandl'],
  },
  {
    name: 'the statement of the house that was the subject',
    paragraphs: ['The Weir Board shut the weir.', 'The statement said it rained.'],
    speakers: ['Weir Board'],
  },
  {
    name: 'a spokesman for nobody',
    paragraphs: ['The Weir Board shut the weir.', 'A spokesman said it rained.'],
    speakers: [],
  },
  {
    name: 'a spokesman of no house, where his paragraph is about one',
    paragraphs: ['The Weir Board is silent. “No comment,” a spokesman wrote.'],
    speakers: ['Weir Board'],
  },
  {
    name: 'no spokesman of any government',
    paragraphs: ['A senior government spokesman said it rained.'],
    speakers: [],
  },
  {
    name: 'a spokesperson for a person, who has not spoken',
    paragraphs: ['Ida Voss is ill. A spokesperson for Voss said it rained.'],
    speakers: [],
  },
])('who speaks: $name', ({ paragraphs, speakers }) => {
  expect(speakersIn(...paragraphs)).toEqual(speakers);
});
