import { describe, expect, test } from 'vitest';
import { creditStart } from '../../../src/quotes/reading/credit.ts';
import { articleOf } from '../../eval/articles.ts';
import { speakersIn } from './read.ts';

/** What a paragraph says beside its credit, among others that tell the story. */
function told(text: string): string {
  const story = ['The weir broke at noon.', 'Nobody was hurt.', 'The town has no other weir.'];
  const paragraph = articleOf({ source: 'a.md', paragraphs: [...story, text] }).paragraphs[3];
  return paragraph ? text.slice(0, creditStart(paragraph)) : '';
}

describe('a credit begins', () => {
  test.each([
    { at: 'a label and a colon', text: 'The weir. Photograph: Jack Voss/Getty', rest: 'The weir.' },
    {
      at: 'a label and "by"',
      text: 'The weir at dawn. Photo by Jack Voss',
      rest: 'The weir at dawn.',
    },
    { at: 'a bracketed label', text: 'The weir (Picture: Jack Voss)', rest: 'The weir' },
    { at: 'a bracketed agency', text: 'The weir (Jack Voss/AFP)', rest: 'The weir' },
    { at: 'square brackets', text: 'The weir [Jack Voss/Reuters]', rest: 'The weir' },
    { at: 'an agency’s own', text: 'The weir (AP Photo/Jack Voss)', rest: 'The weir' },
    { at: 'an agency it came by', text: 'The weir (Jack Voss via AP)', rest: 'The weir' },
    { at: 'an agency without brackets', text: 'The weir. Jack Voss / AFP', rest: 'The weir.' },
    {
      at: 'a label behind a whole sentence',
      text: 'The weir broke. Picture: Jo Voss.',
      rest: 'The weir broke.',
    },
    { at: 'who wrote it', text: 'By Jack Voss in Mossby', rest: '' },
    { at: 'who helped', text: 'Additional reporting by Jack Voss.', rest: '' },
    {
      at: 'who did what',
      text: '(Reporting by Jack Voss and Ida Ohm; Editing by Al Roth.)',
      rest: '',
    },
    { at: 'who contributed', text: 'Jack Voss contributed to this report.', rest: '' },
  ])('with $at: $text', ({ text, rest }) => {
    expect(told(text).trim()).toBe(rest);
  });

  test.each([
    { name: 'a picture that is spoken of', text: 'A photo by Jack Voss hangs there.' },
    {
      name: 'a picture that shows something',
      text: 'The picture: Jack Voss stood there, wet to the skin, and the weir was gone behind him, said his wife.',
    },
    { name: 'a pair in a sentence', text: 'The Voss/Ohm plan would mend the weir.' },
    { name: 'a report that tells', text: 'Reporting by the Gazette showed that Jack Voss knew.' },
    { name: 'a fund that was helped', text: 'Jack Voss contributed to this fund.' },
    { name: 'an act', text: 'By noon Jack Voss was there.' },
  ])('nowhere in $name', ({ text }) => {
    expect(told(text)).toBe(text);
  });
});

test('whoever took the picture is nobody in the story', () => {
  expect(
    speakersIn(
      'Boats lie where the weir stood. Photograph: Jack Voss/Getty Images',
      'A warden, Ida Voss, said that the weir was old.',
      '“It leaked,” Voss said.',
      'The town has no other weir.',
    ),
  ).toEqual(['Ida Voss', 'Ida Voss']);
});
