import { describe, expect, test } from 'vitest';
import { said } from './read.ts';

const BODY =
  'Mayor Otto Brandl opened the old weir in the rain, and the Weir Council was there for an hour.';

describe('a caption', () => {
  test.each([
    {
      name: 'speaks for somebody with a name',
      caption: 'Ida Voss said the boat was lost in March',
      statements: ['reported Ida Voss: Ida Voss said the boat was lost in March'],
    },
    { name: 'not for an office', caption: 'The mayor said the boat was lost', statements: [] },
    { name: 'not for a pronoun', caption: 'He said the boat was lost in March', statements: [] },
    { name: 'not for a body', caption: 'The council said the boat was lost', statements: [] },
  ])('$name: $caption', ({ caption, statements }) => {
    expect(said(BODY, caption, 'It was cold on the weir, and the boats were gone.')).toEqual(
      statements,
    );
  });

  test.each([
    { sentence: 'The mayor said the boat was lost.', speaker: 'Otto Brandl' },
    { sentence: 'He said the boat was lost in March.', speaker: 'Otto Brandl' },
    { sentence: 'The council said the boat was lost.', speaker: 'Weir Council' },
  ])('as a sentence of the body it would: $sentence', ({ sentence, speaker }) => {
    expect(said(BODY, sentence)).toEqual([`reported ${speaker}: ${sentence}`]);
  });

  test('says nothing where it repeats the body', () => {
    const body = 'Kofi Mensimah said the lava reached the road in less than an hour.';
    const caption = 'The lava reached the road in less than an hour, Kofi Mensimah said';
    expect(said(body, caption, 'It was hot.')).toEqual([`reported Kofi Mensimah: ${body}`]);
  });
});

test('furniture says nothing', () => {
  expect(said('READ MORE: Ida Voss says that the weir is shut', BODY)).toEqual([]);
});
