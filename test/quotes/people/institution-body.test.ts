import { expect, test } from 'vitest';
import { readTestimony } from '../../../src/quotes/testimony.ts';
import { articleOf } from '../../eval/articles.ts';
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
    name: 'no union of those who work in such a house',
    paragraphs: [
      'The Quay Museum was shut.',
      'Her union, the Federation of Museum Workers, says that she is ill.',
      'The museum said that it was sorry.',
    ],
    speakers: ['Federation of Museum Workers', 'Quay Museum'],
  },
  {
    name: 'nobody where only such a union was named',
    paragraphs: [
      'The Federation of Museum Workers says that she is ill.',
      'The museum said that it was sorry.',
    ],
    speakers: ['Federation of Museum Workers'],
  },
  {
    name: 'no firm, where it is a council',
    paragraphs: ['Norvik Oil shut it.', 'The council said that it was late.'],
    speakers: [],
  },
  {
    name: 'one whose name a place ends',
    paragraphs: [
      'Harbour Authority Halden said that it was shut.',
      'The authority said that it was sorry.',
    ],
    speakers: ['Harbour Authority Halden', 'Harbour Authority Halden'],
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
  {
    name: 'a regional government',
    paragraphs: ['The Scottish government said it was late.'],
    speakers: ['Scottish government'],
  },
  {
    name: 'no government by its party',
    paragraphs: ['The Labour government said it was late.'],
    speakers: [],
  },
  { name: 'no government', paragraphs: ['The government said it was late.'], speakers: [] },
  { name: 'nobody named', paragraphs: ['The weir council said it was late.'], speakers: [] },
  {
    name: 'no house whose name says that it is something else',
    paragraphs: ['The Food Administration shut it.', 'The commission said it was late.'],
    speakers: [],
  },
  {
    name: 'a house whose name does not say what it is',
    paragraphs: ['OFW shut it. OFW said it was dry.', 'The regulator said it was late.'],
    speakers: ['OFW', 'OFW'],
  },
  {
    name: 'no commission in a house of one word',
    paragraphs: ['A spokesman for Norvik said it was dry.', 'The commission said it was late.'],
    speakers: ['Norvik'],
  },
  {
    name: 'a union of one word',
    paragraphs: ['A spokesman for Norvik said it was dry.', 'The union said it was late.'],
    speakers: ['Norvik', 'Norvik'],
  },
  {
    name: 'a police force',
    paragraphs: ['The Mossby Police shut it.', 'The force said it was late.'],
    speakers: ['Mossby Police'],
  },
  {
    name: 'nobody of that word',
    paragraphs: ['The Weir Agency shut it.', 'The court said it was late.'],
    speakers: [],
  },
])('a body is $name: $paragraphs', ({ paragraphs, speakers }) => {
  expect(speakersIn(...paragraphs)).toEqual(speakers);
});

test.each([
  { title: 'Fire at Quay Museum', speaker: 'Quay Museum' },
  { title: 'Fire at museum', speaker: undefined },
])('a body is the one that the title alone names: $title', ({ title, speaker }) => {
  const { statements } = readTestimony([
    articleOf({ source: 'a.md', paragraphs: ['The Quay Museum is by the quay.'] }),
    articleOf({ source: 'b.md', title, paragraphs: ['The museum said that it was sorry.'] }),
  ]);
  expect(statements[0]?.speaker).toBe(speaker);
});
