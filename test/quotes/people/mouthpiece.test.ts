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
