import { expect, test } from 'vitest';
import { readTestimony } from '../../../src/quotes/testimony.ts';
import { articleOf } from '../../eval/articles.ts';
import { speakersIn } from '../reading/read.ts';

const MINISTERS = 'Weir minister Ida Voss met boat minister Otto Brandl.';
const MAYORS = 'Former mayor Ida Voss met mayor Otto Brandl.';
const NOMINEES = 'Democratic nominee Ida Voss met Otto Brandl, the Republican nominee.';

test.each([
  { met: MINISTERS, said: 'The weir minister said it was late.', speakers: ['Ida Voss'] },
  { met: MINISTERS, said: 'The boat minister said it was late.', speakers: ['Otto Brandl'] },
  { met: MAYORS, said: 'The former mayor said it was late.', speakers: ['Ida Voss'] },
  { met: MAYORS, said: 'The mayor said it was late.', speakers: ['Otto Brandl'] },
  {
    met: NOMINEES,
    said: 'The Republican nominee said it was late.',
    speakers: ['Otto Brandl'],
  },
  {
    met: 'Defence secretary Ida Voss left.',
    said: 'The defence minister said it was late.',
    speakers: ['Ida Voss'],
  },
  {
    met: 'The retired judge Ida Voss wrote the report.',
    said: 'The judge writes that it is late.',
    speakers: ['Ida Voss'],
  },
  {
    met: 'Mr Justice Brandl came in.',
    said: 'The judge said it was late.',
    speakers: ['Brandl'],
  },
  {
    met: 'Detective Chief Inspector Ida Voss came in.',
    said: 'DCI Voss said it was late.',
    speakers: ['Ida Voss'],
  },
  {
    met: 'Acting mayor Ida Voss left.',
    said: 'The mayor said it was late.',
    speakers: ['Ida Voss'],
  },
  {
    met: 'Party leader Otto Brandl left.',
    said: 'The party boss said it was late.',
    speakers: ['Otto Brandl'],
  },
  {
    met: 'The lawyer Ida Voss left.',
    said: 'Her lawyer said it was late.',
    speakers: ['Ida Voss'],
  },
  {
    met: 'French minister Ida Voss met Norwegian minister Otto Brandl.',
    said: 'The Norwegian minister said it was late.',
    speakers: ['Otto Brandl'],
  },
])('$said It is $speakers, after: $met', ({ met, said, speakers }) => {
  expect(speakersIn(met, said)).toEqual(speakers);
});

test.each([
  { why: 'two hold it', met: MINISTERS, said: 'The minister said it was late.' },
  {
    why: 'he holds it yet',
    met: 'Mayor Otto Brandl left.',
    said: 'The former mayor said it was late.',
  },
  { why: 'he is of another party', met: NOMINEES, said: 'The Labour nominee said it was late.' },
  {
    why: 'he is of another country',
    met: 'Norwegian minister Otto Brandl left.',
    said: 'The French minister said it was late.',
  },
  {
    why: 'he only wants to be',
    met: 'Candidate for mayor Otto Brandl left.',
    said: 'The mayor said it was late.',
  },
  {
    why: 'he is the party’s leader, and hers is another',
    met: 'Party leader Otto Brandl met the nurse Ida Voss.',
    said: 'Her boss said it was late.',
  },
  {
    why: 'she is not his deputy',
    met: 'Mayor Otto Brandl left.',
    said: 'The deputy mayor said it was late.',
  },
  {
    why: 'she is only his deputy',
    met: 'Deputy mayor Ida Voss left.',
    said: 'The mayor said it was late.',
  },
  {
    why: 'somebody stands in for him',
    met: 'Mayor Otto Brandl left.',
    said: 'The acting mayor said it was late.',
  },
  { why: 'she is no man', met: 'Actor Ida Voss left.', said: 'The policeman said it was late.' },
])('$said It is nobody, as $why, after: $met', ({ met, said }) => {
  expect(speakersIn(met, said)).toEqual([]);
});

test.each([
  { office: 'Mayor', speaker: 'Ida Voss' },
  { office: 'Acting mayor', speaker: null },
])('$office Ida Voss of one article is "the mayor" of another: $speaker', ({ office, speaker }) => {
  const { statements } = readTestimony([
    articleOf({
      source: 'a.md',
      published: '2024-01-01',
      paragraphs: [`${office} Ida Voss left.`],
    }),
    articleOf({
      source: 'b.md',
      published: '2024-05-01',
      paragraphs: ['Ida Voss left.', 'The mayor said it was late.'],
    }),
  ]);
  expect(statements[0]?.speaker ?? null).toBe(speaker);
});
