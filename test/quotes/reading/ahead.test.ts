import { describe, expect, test } from 'vitest';
import { speakersIn } from './read.ts';

const WOMAN = 'Mayor Ida Voss opened the weir.';
const MAN = 'Mayor Otto Brandl opened the weir.';
const SHE = 'Though she says that it leaks, Maria Ohm was there.';

describe('a pronoun before a name in its sentence', () => {
  test.each([
    {
      name: 'is the name’s where nobody else can be meant',
      paragraphs: [MAN, SHE],
      speakers: ['Maria Ohm'],
    },
    {
      name: 'is nobody’s where somebody before may be meant too',
      paragraphs: [WOMAN, SHE],
      speakers: [],
    },
    {
      name: 'nor before a surname',
      paragraphs: ['Maria Ohm came.', WOMAN, 'When she said that it leaks, Ohm wept.'],
      speakers: [],
    },
    {
      name: 'nor is it then behind the name',
      paragraphs: [WOMAN, `${SHE} “It stinks, too,” she said.`],
      speakers: [],
    },
    {
      name: 'is whose it was before the name of a man',
      paragraphs: [WOMAN, 'When she said that it leaks, Otto Brandl was there.'],
      speakers: ['Ida Voss'],
    },
    {
      name: 'is whose it was before a name that it is told to',
      paragraphs: [WOMAN, 'When she told Maria Ohm that it leaks, it was late.'],
      speakers: ['Ida Voss'],
    },
    {
      name: 'is whose it was before something that a name has',
      paragraphs: [WOMAN, 'When she said that it leaks, Maria Ohm’s boat was there.'],
      speakers: ['Ida Voss'],
    },
    {
      name: 'leaves the name its own verb',
      paragraphs: [WOMAN, 'When she left, Maria Ohm said that it leaks. She added that it stinks.'],
      speakers: ['Maria Ohm', 'Maria Ohm'],
    },
  ])('$name', ({ paragraphs, speakers }) => {
    expect(speakersIn(...paragraphs)).toEqual(speakers);
  });
});
