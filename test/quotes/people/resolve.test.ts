import { expect, test } from 'vitest';
import { readTestimony } from '../../../src/quotes/testimony.ts';
import { articleOf } from '../../eval/articles.ts';

// Whom a pronoun, an office or a part of a name means: the speakers of an article's statements.
test.each([
  {
    name: 'he and she by their names',
    paragraphs: [
      'Gail Prudhomme met Victor Lanza.',
      'Lanza won.',
      '“I did,” he said.',
      '“Not yet,” she said.',
    ],
    speakers: ['Victor Lanza', 'Gail Prudhomme'],
  },
  {
    name: 'he, described and named in the sentence before, not the man of an earlier paragraph',
    paragraphs: [
      'Victor Lanza runs the inn. “I did,” he says.',
      'The naturalist Dr Miles Quennell is not surprised. “They mind lorries,” he says.',
    ],
    speakers: ['Victor Lanza', 'Miles Quennell'],
  },
  {
    name: 'a surname with particles, behind a title, alone and first of all',
    paragraphs: [
      'Mill owner Piet van der Berg said the mill was lost.',
      'Mr van der Berg said: “The sprinklers worked.”',
      'Van der Berg said he would rebuild.',
    ],
    speakers: ['Piet van der Berg', 'Piet van der Berg', 'Piet van der Berg'],
  },
  {
    name: 'nobody named inside a quotation',
    paragraphs: ['“Karl Weiss ruined us,” said Otto Fuchs.', '“It was greed,” he said.'],
    speakers: ['Otto Fuchs', 'Otto Fuchs'],
  },
  {
    name: 'the latter',
    paragraphs: ['Yusuf Adeyemi and Clara Winsted disagree.', 'The latter said it was late.'],
    speakers: ['Clara Winsted'],
  },
  {
    name: 'the former',
    paragraphs: ['Yusuf Adeyemi and Clara Winsted disagree.', 'The former said it was late.'],
    speakers: ['Yusuf Adeyemi'],
  },
  {
    name: 'the president, not the former one',
    paragraphs: [
      'President Aurelio Campos met former President Lucinda Vega.',
      'The president said it rained.',
      'The former president said it snowed.',
    ],
    speakers: ['Aurelio Campos', 'Lucinda Vega'],
  },
  {
    name: 'husband and wife',
    paragraphs: [
      'Robert Hall and his wife, Diane Hall, both stood.',
      'Mr Hall said it was late.',
      'Mrs Hall said it was early.',
    ],
    speakers: ['Robert Hall', 'Diane Hall'],
  },
  {
    name: 'a spokesperson for a house',
    paragraphs: ['A spokesperson for Norland Rail said it was late.', '“We are sorry,” she said.'],
    speakers: ['Norland Rail', 'Norland Rail'],
  },
  {
    name: 'the house itself',
    paragraphs: [
      'The Federal Reservoir Agency shut two gates.',
      'The agency said it was dry.',
      'It warned that boats could run aground.',
    ],
    speakers: ['Federal Reservoir Agency', 'Federal Reservoir Agency'],
  },
  {
    name: 'an abbreviation in brackets',
    paragraphs: [
      'The National Oceans Council (NOC) said it was late.',
      'The NOC said it was early.',
    ],
    speakers: ['National Oceans Council', 'National Oceans Council'],
  },
  {
    name: 'a state by its capital and its government',
    paragraphs: [
      'Norway said it was late.',
      'Oslo said it was early.',
      'The Norwegian government said it was noon.',
    ],
    speakers: ['Norway', 'Norway', 'Norway'],
  },
  {
    name: 'spellings of one name',
    paragraphs: ['Volodymyr Zelensky said it was late.', 'Volodymyr Zelenskyy said it was early.'],
    speakers: ['Volodymyr Zelenskyy', 'Volodymyr Zelenskyy'],
  },
  {
    name: 'a pronoun that fits nobody',
    paragraphs: ['Clara Winsted left.', '“I stay,” he said.'],
    speakers: [],
  },
])('$name', ({ paragraphs, speakers }) => {
  const { statements } = readTestimony([articleOf({ source: 'a.md', paragraphs })]);
  expect(statements.map(({ speaker }) => speaker)).toEqual(speakers);
});

// A surname that the article gives without a first name, where the other articles know two of that name.
test.each([
  {
    name: 'the one in the title',
    others: ['Ida Voss said it was wet.', 'Otto Voss said it was dry.'],
    title: 'Otto Voss on the weir',
    speaker: 'Otto Voss',
  },
  {
    name: 'neither, as the title names both',
    others: ['Ida Voss said it was wet.', 'Otto Voss said it was dry.'],
    title: 'Ida Voss and Otto Voss on the weir',
    speaker: 'Voss',
  },
  {
    name: 'the one whom three times as many articles name',
    others: [
      'Otto Voss said it was dry.',
      'Ida Voss said it was wet.',
      'Ida Voss said it was late.',
      'Ida Voss said it was cold.',
    ],
    title: 'The weir',
    speaker: 'Ida Voss',
  },
  {
    name: 'neither, as only twice as many name the one',
    others: [
      'Otto Voss said it was dry.',
      'Ida Voss said it was wet.',
      'Ida Voss said it was late.',
    ],
    title: 'The weir',
    speaker: 'Voss',
  },
])('a surname of two: $name', ({ others, title, speaker }) => {
  const { statements } = readTestimony([
    ...others.map((text, at) => articleOf({ source: `a${at}.md`, paragraphs: [text] })),
    articleOf({ source: 'b.md', title, paragraphs: ['Voss said it rained.'] }),
  ]);
  expect(statements.at(-1)?.speaker).toBe(speaker);
});

// A single capitalised word that says something.
test.each([
  { name: 'somebody new, as it is no word', text: 'In the end Norvik said it rained.', new: true },
  {
    name: 'nobody, as it is a kind of house',
    text: 'In the end Church said it rained.',
    new: false,
  },
  {
    name: 'nobody, as it is a kind of body',
    text: 'In the end Government said it was.',
    new: false,
  },
])('$name: $text', ({ text, new: isNew }) => {
  const { statements } = readTestimony([articleOf({ source: 'a.md', paragraphs: [text] })]);
  expect(statements.length > 0).toBe(isNew);
});

// Parts of a name, a house and its voices.
test.each([
  {
    name: 'a first name that one in the article bears',
    paragraphs: ['Ida Voss met Otto Brandl.', 'Ida said it rained.'],
    speakers: ['Ida Voss'],
  },
  {
    name: 'a first name that two in the article bear',
    paragraphs: ['Ida Voss met Ida Brandl.', 'Ida said it rained.'],
    speakers: [],
  },
  {
    name: 'a surname of two, by the title that tells the gender',
    paragraphs: ['Ida Voss met Otto Voss.', 'Mr Voss said it rained.'],
    speakers: ['Otto Voss'],
  },
  {
    name: 'a surname of two of one family, the first',
    paragraphs: ['Ida Voss met Otto Voss.', 'Voss said it rained.'],
    speakers: ['Ida Voss'],
  },
  {
    name: 'the first word of a house’s name',
    paragraphs: ['Norvik Oil leaked.', 'A spokesman for Norvik said it rained.'],
    speakers: ['Norvik Oil'],
  },
  {
    name: 'a house that only its spokesman makes one',
    paragraphs: ['A spokesman for Mossby Lines said it rained.'],
    speakers: ['Mossby Lines'],
  },
  {
    name: 'the same by its whole name with an article',
    paragraphs: [
      'A spokesman for Mossby Lines said it rained.',
      'It was cold. The Mossby Lines said it snowed.',
    ],
    speakers: ['Mossby Lines', 'Mossby Lines'],
  },
  {
    name: 'an institution by the last word of its name',
    paragraphs: ['The Mossby Post was late.', 'The Post said it rained.'],
    speakers: ['Mossby Post'],
  },
  {
    name: 'none of two that end with it',
    paragraphs: ['The Mossby Post met the Halden Post.', 'The Post said it rained.'],
    speakers: ['Post'],
  },
  {
    name: 'a government that speaks of its country first',
    paragraphs: ['The government said Norway was dry.'],
    speakers: ['Norway'],
  },
  {
    name: 'a government that speaks of a country later',
    paragraphs: ['The government said that the weir in Norway was dry.'],
    speakers: [],
  },
  {
    name: 'an office of a country that one of its people holds',
    paragraphs: [
      'Norwegian weir minister Ida Voss left.',
      'Norway’s weir minister said it rained.',
    ],
    speakers: ['Ida Voss'],
  },
  {
    name: 'a prince, not another man of that first name',
    paragraphs: ['Otto Brandl was late.', 'Prince Otto said it rained.'],
    speakers: ['Otto'],
  },
  {
    name: 'a Mr of that surname, not a man of that first name',
    paragraphs: ['Otto Brandl was late.', 'Mr Otto said it rained.'],
    speakers: ['Otto'],
  },
  {
    name: 'a knight by his first name',
    paragraphs: ['Sir Otto Brandl was late.', 'Sir Otto said it rained.'],
    speakers: ['Otto Brandl'],
  },
  {
    name: 'a nun by her first name',
    paragraphs: ['Sister Ida Voss was late.', 'Sister Ida said it rained.'],
    speakers: ['Ida Voss'],
  },
  {
    name: 'a firm by the first word of its name',
    paragraphs: ['Norvik Water shut it.', 'Norvik said it rained.'],
    speakers: ['Norvik Water'],
  },
  {
    name: 'a spokesperson for a house of one word',
    paragraphs: ['A spokesperson for Norvik said it rained.'],
    speakers: ['Norvik'],
  },
  {
    name: 'a government’s spokesperson',
    paragraphs: ['A Norwegian government spokesperson said it rained.'],
    speakers: ['Norwegian government'],
  },
  {
    name: 'a ministry’s spokeswoman, and she',
    paragraphs: ['A Norwegian weir ministry spokeswoman said it rained. She said it snowed.'],
    speakers: ['Norwegian weir ministry', 'Norwegian weir ministry'],
  },
  {
    name: 'a council’s spokesman, not a town’s',
    paragraphs: ['A Mossby town council spokesman said it rained.'],
    speakers: ['Mossby town council'],
  },
  {
    name: 'an office of nobody known',
    paragraphs: ['Norwegian weir minister Ida Voss left.', 'A minister said it rained.'],
    speakers: [],
  },
])('$name', ({ paragraphs, speakers }) => {
  const { statements } = readTestimony([articleOf({ source: 'a.md', paragraphs })]);
  expect(statements.map(({ speaker }) => speaker)).toEqual(speakers);
});
