import { expect, test } from 'vitest';
import { speakersIn } from '../reading/read.ts';

test.each([
  {
    name: 'the last subject that has the word in its name',
    paragraphs: [
      'The Federal Weir Agency shut it.',
      'The Boat Office met.',
      'The agency said it was late.',
    ],
    speakers: ['Federal Weir Agency'],
  },
  {
    name: 'the only one named that has it, if no subject',
    paragraphs: ['The Weir Agency met the Boat Office.', 'The office said it was late.'],
    speakers: ['Boat Office'],
  },
  {
    name: 'the last of any kind, where the word fits many',
    paragraphs: ['The Mossby Group shut it.', 'The company said it was late.'],
    speakers: ['Mossby Group'],
  },
  {
    name: 'one of a country, by its country',
    paragraphs: [
      'Norway’s weir agency said it was late.',
      'The Norwegian weir agency said it was early.',
    ],
    speakers: ['Norway’s weir agency', 'Norway’s weir agency'],
  },
  {
    name: 'one of its own, by a country before it',
    paragraphs: ['The US national weir council said it was late.'],
    speakers: ['US national weir council'],
  },
  {
    name: 'one of its own, by a name before it',
    paragraphs: ['The Voss campaign said it was late.'],
    speakers: ['Voss campaign'],
  },
  {
    name: 'the government of a country that no list knows',
    paragraphs: ['Mossbia said it was late.', 'The Mossbian government said it was early.'],
    speakers: ['Mossbia', 'Mossbia'],
  },
  {
    name: 'the same by a country that only owns it',
    paragraphs: ['Mossbia’s government said it was late.'],
    speakers: ['Mossbia'],
  },
  { name: 'no government', paragraphs: ['The government said it was late.'], speakers: [] },
  { name: 'nobody named', paragraphs: ['The weir council said it was late.'], speakers: [] },
  {
    name: 'nobody of that word',
    paragraphs: ['The Weir Agency shut it.', 'The court said it was late.'],
    speakers: [],
  },
])('a body is $name: $paragraphs', ({ paragraphs, speakers }) => {
  expect(speakersIn(...paragraphs)).toEqual(speakers);
});
