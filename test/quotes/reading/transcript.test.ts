import { describe, expect, test } from 'vitest';
import { labelsOf } from '../../../src/quotes/reading/transcript.ts';
import { articleOf } from '../../eval/articles.ts';
import { speakersIn } from './read.ts';

/** "name VOSS: Why?" for each turn among paragraphs. */
function turns(paragraphs: readonly string[], title = ''): string[] {
  const { paragraphs: read } = articleOf({ source: 'a.md', paragraphs });
  return [...labelsOf(read, title)].map(
    ([{ text }, { kind, start, end, words, full }]) =>
      `${kind} ${full ?? text.slice(start, end)}: ${text.slice(words)}`,
  );
}

const TALK = ['Paper: Why?', 'Ida Voss: It leaks.', 'Paper: Still?', 'Ida Voss: Yes.'];
const TURNS = [
  'question Paper: Why?',
  'name Ida Voss: It leaks.',
  'question Paper: Still?',
  'name Ida Voss: Yes.',
];

test.each([
  {
    name: 'names',
    paragraphs: ['VOSS: Why?', 'BRANDL: It leaks.', 'VOSS: Still?'],
    labels: ['name VOSS: Why?', 'name BRANDL: It leaks.', 'name VOSS: Still?'],
  },
  {
    name: 'full names',
    paragraphs: ['IDA VOSS: Why?', 'OTTO BRANDL: It leaks.', 'IDA VOSS: Still?'],
    labels: ['name IDA VOSS: Why?', 'name OTTO BRANDL: It leaks.', 'name IDA VOSS: Still?'],
  },
  {
    name: 'letters',
    paragraphs: ['Q: Why?', 'A: It leaks.', 'Q: Still?'],
    labels: ['question Q: Why?', 'answer A: It leaks.', 'question Q: Still?'],
  },
  {
    name: 'letters with a full stop',
    paragraphs: ['Q. Why?', 'A. It leaks.', 'Q. Still?'],
    labels: ['question Q: Why?', 'answer A: It leaks.', 'question Q: Still?'],
  },
  {
    name: 'words',
    paragraphs: ['Question: Why?', 'Answer: It leaks.', 'Question: Still?'],
    labels: ['question Question: Why?', 'answer Answer: It leaks.', 'question Question: Still?'],
  },
  {
    name: 'names inside marks',
    paragraphs: ['“VOSS: Why?', '“BRANDL: It leaks.', '“VOSS: Still?'],
    labels: ['name VOSS: Why?', 'name BRANDL: It leaks.', 'name VOSS: Still?'],
  },
  {
    name: 'one speaker alone, as a statement',
    paragraphs: ['VOSS: It leaks.', 'VOSS: It stinks.', 'VOSS: It is old.'],
    labels: ['name VOSS: It leaks.', 'name VOSS: It stinks.', 'name VOSS: It is old.'],
  },
  {
    name: 'letters in bold',
    paragraphs: ['**Q: Why?**', '**A:** It leaks.', '**Q**: Still?'],
    labels: ['question Q: Why?**', 'answer A: It leaks.', 'question Q: Still?'],
  },
  {
    name: 'initials of who is named in full',
    paragraphs: ['Ida Voss met us.', 'TG: Why?', 'IV: It leaks.', 'TG: Still?'],
    labels: ['question TG: Why?', 'name Ida Voss: It leaks.', 'question TG: Still?'],
  },
  {
    name: 'names in small letters, where one asks and the other is named elsewhere',
    paragraphs: ['Ida Voss met us.', ...TALK],
    labels: TURNS,
  },
])('turns are told by $name', ({ paragraphs, labels }) => {
  expect(turns(paragraphs)).toEqual(labels);
});

describe('no transcript', () => {
  test.each([
    { name: 'two turns', paragraphs: ['VOSS: Why?', 'BRANDL: It leaks.', 'It rained.'] },
    { name: 'answers without a question', paragraphs: ['A: So.', 'A: Yes.', 'A: No.'] },
    { name: 'names in small letters', paragraphs: ['Voss: Why?', 'Brandl: So.', 'Voss: Oh?'] },
    { name: 'names in small letters of whom the article tells nothing', paragraphs: TALK },
    {
      name: 'names in small letters that ask nothing',
      paragraphs: ['Ida Voss met Al Roth.', 'Voss: So.', 'Roth: Yes.', 'Voss: No.', 'Roth: Oh.'],
    },
    {
      name: 'headings',
      paragraphs: [
        'It rained.',
        'It broke.',
        'It fell.',
        'VIDEO: Weir',
        'PHOTOS: Boats',
        'VIDEO: Rain',
      ],
    },
    { name: 'labels inside a line', paragraphs: ['So VOSS: Why?', 'So A: No.', 'So Q: Oh?'] },
    {
      name: 'five words',
      paragraphs: ['IT IS AN OLD WEIR: So.', 'IT IS AN OLD BOAT: Yes.', 'IT IS AN OLD MAN: No.'],
    },
  ])('$name', ({ paragraphs }) => {
    expect(turns(paragraphs)).toEqual([]);
  });
});

test('a title names somebody too', () => {
  expect(turns(TALK, 'Ida Voss on the weir')).toEqual(TURNS);
});

test.each([
  {
    name: 'the paper’s turns are nobody’s',
    paragraphs: ['Ida Voss met us.', ...TALK],
    speakers: ['Ida Voss', 'Ida Voss'],
  },
  {
    name: 'initials speak for whom they stand',
    paragraphs: ['Ida Voss met us.', 'TG: Why?', 'IV: It leaks.', 'TG: Still?', 'IV: Yes.'],
    speakers: ['Ida Voss', 'Ida Voss'],
  },
  {
    name: 'whoever is interviewed gives the answers, and nobody the questions',
    paragraphs: ['We met Ida Voss.', 'Q: Why?', 'A: It leaks.', 'Q: Still?', 'A: Yes.'],
    speakers: ['Ida Voss', 'Ida Voss'],
  },
  {
    name: 'a surname in capitals is the person of that surname',
    paragraphs: ['Ida Voss met Otto Brandl.', 'VOSS: Why?', 'BRANDL: It leaks.', 'VOSS: Still?'],
    speakers: ['Ida Voss', 'Otto Brandl', 'Ida Voss'],
  },
])('$name', ({ paragraphs, speakers }) => {
  expect(speakersIn(...paragraphs)).toEqual(speakers);
});
