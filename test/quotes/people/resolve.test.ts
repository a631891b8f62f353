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
