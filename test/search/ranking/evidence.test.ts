import { describe, expect, test } from 'vitest';
import type { PersonReference } from '../../../src/search/index/knowledge.ts';
import type { PassageIndex } from '../../../src/search/index/passage-index.ts';
import type { Asked } from '../../../src/search/question/asked-kind.ts';
import { doingAsked } from '../../../src/search/question/doing-asked.ts';
import { questionWords } from '../../../src/search/question/question-words.ts';
import { saidBy } from '../../../src/search/question/said.ts';
import { speakersAsked } from '../../../src/search/question/speakers-asked.ts';
import { targetOf } from '../../../src/search/question/target.ts';
import { unitsOf } from '../../../src/search/question/units.ts';
import { evidence } from '../../../src/search/ranking/evidence.ts';
import { LEAST_FIT } from '../../../src/search/ranking/judge.ts';
import { sentenceViews, unitFinder } from '../../../src/search/ranking/sentence-views.ts';
import { article, indexOf } from '../made-up.ts';

interface Case {
  readonly asked: Asked;
  readonly question?: string;
  readonly text: string;
  readonly since?: boolean;
}

// How well the first sentence of a text holds what is asked for.
function fitOf(
  { asked, question = 'quay', text, since = false }: Case,
  index = read(text),
): number {
  const words = questionWords(index, question);
  const units = unitsOf(index, words);
  const [entry] = index.entries;
  if (entry === undefined) return 0;
  const [view] = sentenceViews(index, entry, unitFinder(index, units));
  if (view === undefined) return 0;
  const target = targetOf(index, asked, words, units);
  const speakers = speakersAsked({ units, words });
  const doing = doingAsked({ asked, words, units });
  const query = { asked, said: saidBy(units), target, doing, since, speakers };
  return evidence(index, { entry, view }, query);
}

function read(text: string): PassageIndex {
  return indexOf([article({ paragraphs: [text] })]);
}

describe('holds it wholly', () => {
  test.each<Case>([
    { asked: 'when', text: 'They left the quay on Monday.' },
    { asked: 'when', text: 'They left the quay at 5.42pm.' },
    { asked: 'when', since: true, text: 'The quay has been empty since 2021.' },
    { asked: 'day', text: 'They left the quay on 14 March.' },
    { asked: 'month', text: 'They left the quay in March.' },
    { asked: 'year', text: 'They left the quay in 2021.' },
    { asked: 'clock', text: 'They left the quay at 3 p.m.' },
    { asked: 'clock', text: 'They left the quay at 17:05.' },
    { asked: 'where', text: 'They left the quay near Elling.' },
    { asked: 'country', text: 'The quay was paid for by Norway.' },
    { asked: 'country', text: 'They held the quay for a Norwegian firm.' },
    { asked: 'country', text: 'Norway has paid for the quay.' },
    { asked: 'country', text: 'The quay was leased by South Korea in March.' },
    { asked: 'country', text: 'The quay was leased by the United States in March.' },
    { asked: 'why', text: 'They left the quay because of the storm.' },
    { asked: 'why', text: 'They left the quay, arguing that it was not safe.' },
    { asked: 'why', text: 'They left the quay to avoid the storm.' },
    { asked: 'number', text: 'They left the quay with 40 boxes.' },
    { asked: 'number', text: 'They left the quay with a fifth of the boxes.' },
    { asked: 'number', text: 'They left the quay with two thirds of the boxes.' },
    { asked: 'money', text: 'The quay cost £400,000.' },
    { asked: 'money', text: 'The quay cost six million pounds.' },
    { asked: 'money', text: 'The quay cost 400,000 kroner.' },
    { asked: 'age', question: 'brook age', text: 'Hanna Brook, 47, left the quay.' },
    { asked: 'age', question: 'brook age', text: 'They met the 47-year-old Hanna Brook.' },
    { asked: 'age', question: 'brook age', text: 'Brook was aged 47.' },
    { asked: 'measure', text: 'The quay is 300 metres long.' },
    { asked: 'span', text: 'They held the quay for two weeks.' },
    { asked: 'span', text: 'They have held the quay since 2019.' },
    { asked: 'span', text: 'They have held the quay since March.' },
    { asked: 'span', text: 'They held the quay for a week.' },
    { asked: 'span', text: 'They held the quay for two and a half weeks.' },
    { asked: 'words', text: 'She said that the quay was lost.' },
    { asked: 'who', text: 'The quay was built by Hanna Brook.' },
    { asked: 'name', text: 'The quay was built by Hanna Brook.' },
  ])('$asked: $text', (one) => expect(fitOf(one)).toBe(1));
});

describe('holds it partly', () => {
  test.each<Case & { readonly name: string }>([
    { name: 'a bare number', asked: 'money', text: 'The quay cost 400,000.' },
    { name: 'somebody without a name', asked: 'who', text: 'The quay was built by an engineer.' },
    {
      name: 'somebody without a name who does it',
      asked: 'who',
      question: 'who built the quay',
      text: 'An engineer built the quay.',
    },
    {
      name: 'an age far off',
      asked: 'age',
      text: 'The quay was left by its owners to Ann Hill, 47.',
    },
    { name: 'a word that settles it', asked: 'whether', text: 'They denied that it was a quay.' },
    { name: 'a charge', asked: 'why', text: 'They left the quay, accused of spying.' },
    { name: 'a state', asked: 'who', text: 'The quay was built by Norway.' },
    { name: 'one name', asked: 'who', text: 'The quay was built by Brook.' },
    { name: 'the half of the day', asked: 'clock', text: 'They left the quay in the evening.' },
    {
      name: 'far from the words of the question',
      asked: 'year',
      text: 'The quay was left to its owners by the town and to the birds by its owners in 2021.',
    },
  ])('$asked, $name: $text', (one) => {
    expect(fitOf(one)).toBeGreaterThan(0);
    expect(fitOf(one)).toBeLessThan(1);
  });
});

test('who did it answers for a refusal without a name, somebody else without one does not', () => {
  const fitOfWho = (text: string) => fitOf({ asked: 'who', question: 'who built the quay', text });
  expect(fitOfWho('An engineer built the quay.')).toBeGreaterThanOrEqual(LEAST_FIT);
  expect(fitOfWho('The quay was built for an engineer.')).toBeLessThan(LEAST_FIT);
});

test.each([
  { question: 'who built the quay', text: 'Norway has built the quay.' },
  { question: 'who was sent to the quay', text: 'They sent six old engineers to the quay.' },
  { question: 'who was sent to the quay', text: 'Six engineers were sent to the quay.' },
])('$question: "$text" answers for a refusal', ({ question, text }) =>
  expect(fitOf({ asked: 'who', question, text })).toBeGreaterThanOrEqual(LEAST_FIT),
);

test('where nobody stands by what was done, no state answers to whom', () => {
  const text = 'Norway sent six old barges to the quay.';
  expect(fitOf({ asked: 'who', question: 'who was sent to the quay', text })).toBeLessThan(
    LEAST_FIT,
  );
});

test('a time far from the words of the question answers for a refusal, another number does not', () => {
  const far = 'The quay was left to its owners by the town and to the birds by its owners';
  expect(fitOf({ asked: 'span', text: `${far} for two weeks.` })).toBeGreaterThanOrEqual(LEAST_FIT);
  expect(fitOf({ asked: 'measure', text: `${far} of 300 metres.` })).toBeLessThan(LEAST_FIT);
});

describe('does not hold it', () => {
  test.each<Case & { readonly name: string }>([
    { name: 'a length of time', asked: 'number', text: 'They held the quay for two weeks.' },
    { name: 'a sum', asked: 'number', text: 'The quay cost £400,000.' },
    { name: 'a place in a row', asked: 'number', text: 'They held the third of the quays.' },
    { name: 'a word for time uncounted', asked: 'span', text: 'Every week the quay was full.' },
    { name: 'a year', asked: 'span', text: 'They held the quay in 2019.' },
    { name: 'a month', asked: 'year', text: 'They left the quay in March.' },
    { name: 'a time in small letters', asked: 'where', text: 'They left the quay in a hurry.' },
    {
      name: 'the country of the question, by another name',
      asked: 'country',
      question: 'norway quay',
      text: 'They held the quay for a Norwegian firm.',
    },
    { name: 'a day', asked: 'age', question: 'brook age', text: 'Brook left on March 24.' },
    {
      name: 'a number of days',
      asked: 'age',
      question: 'brook age',
      text: 'Brook left for 24 days.',
    },
    { name: 'a country', asked: 'name', text: 'The quay was built by Norway.' },
    { name: 'somebody without a name', asked: 'name', text: 'The quay was built by an engineer.' },
    {
      name: 'what is in the next sentence',
      asked: 'year',
      text: 'They left the quay. It was 2021.',
    },
    { name: 'a kind without evidence', asked: 'thing', text: 'Hanna Brook paid £40 on Monday.' },
    { name: 'a statement without a number', asked: 'claim', text: 'Six of them left the quay.' },
    {
      name: 'what the question says itself',
      asked: 'year',
      question: 'quay 2021',
      text: 'They left the quay in 2021.',
    },
    {
      name: 'the person of the question',
      asked: 'who',
      question: 'brook quay',
      text: 'Brook left the quay.',
    },
  ])('$asked, $name: $text', (one) => expect(fitOf(one)).toBe(0));
});

describe('a person that the articles know', () => {
  const text = 'The quay was built by the harbour master.';
  const fitBy = (asked: Asked, how: PersonReference['how']) => {
    const start = text.indexOf('the harbour master');
    const reference = {
      source: 'one.md',
      paragraph: 1,
      start,
      end: text.length - 1,
      person: 0,
      how,
    };
    const persons = [
      { name: 'Hanna Brook', aliases: [], kind: 'person' as const, roles: [], statements: 0 },
    ];
    const index = indexOf([article({ paragraphs: [text] })], { persons, references: [reference] });
    return fitOf({ asked, text }, index);
  };

  test.each([
    { asked: 'who', how: 'name', fit: 1 },
    { asked: 'who', how: 'role', fit: 1 },
    { asked: 'who', how: 'pronoun', fit: 0.5 },
    { asked: 'name', how: 'name', fit: 1 },
    { asked: 'name', how: 'role', fit: 0 },
  ] as const)('answers $asked by a $how: $fit', ({ asked, how, fit }) =>
    expect(fitBy(asked, how)).toBe(fit),
  );
});

test.each([
  { question: 'what did Brook say of the quay', fit: 1 },
  { question: 'what did Olsen say of the quay', fit: 0 },
  { question: 'what did Olsen say of Brook', fit: 0 },
])('words without a "said" answer for their speaker: $question', ({ question, fit }) => {
  const text = '"The quay is ours."';
  const persons = ['Hanna Brook', 'Piet Olsen'].map((name) => ({
    ...{ name, aliases: [], kind: 'person' as const, roles: [], statements: 1 },
  }));
  const speech = [{ source: 'one.md', paragraph: 1, start: 0, end: text.length, person: 0 }];
  const index = indexOf([article({ paragraphs: [text] })], { persons, speech });
  expect(fitOf({ asked: 'words', question, text }, index)).toBe(fit);
});

describe('a name answers for the person described', () => {
  const persons = [
    { name: 'Hanna Brook', aliases: [], kind: 'person' as const, roles: [], statements: 0 },
    { name: 'Quay Office', aliases: [], kind: 'institution' as const, roles: [], statements: 0 },
  ];
  const fitFor = (question: string, text: string) => {
    const references = persons.flatMap(({ name }, person): PersonReference[] => {
      const start = text.indexOf(name);
      const end = start + name.length;
      return start < 0 ? [] : [{ source: 'one.md', paragraph: 1, start, end, person, how: 'name' }];
    });
    const index = indexOf([article({ paragraphs: [text] })], { persons, references });
    return fitOf({ asked: 'name', question, text }, index);
  };

  test.each([
    { question: 'name of the captain', text: 'The captain, Hanna Brook, left.', fit: 1 },
    { question: 'name of the captain', text: 'The Quay Office said the captain left.', fit: 0 },
    { question: 'name of the office', text: 'The Quay Office said the captain left.', fit: 1 },
    {
      question: 'name of the Danish captain',
      text: 'The Danish captain Hanna Brook left.',
      fit: 1,
    },
    {
      question: 'name of the Danish captain',
      text: 'Swedish captain Hanna Brook left Denmark.',
      fit: 0.4,
    },
    { question: 'names of the six', text: 'The Quay Office said that six left.', fit: 0 },
    { question: 'names of the six they fined', text: 'Hanna Brook was fined.', fit: 0.4 },
    {
      question: 'what is Hanna Brook’s husband called',
      text: 'Hanna Brook came with her husband.',
      fit: 0,
    },
  ])('$question: $text', ({ question, text, fit }) => expect(fitFor(question, text)).toBe(fit));
});

describe('a number counts more beside what it must count', () => {
  const question = 'how many dockers left the quay';

  test.each([
    { text: 'Forty dockers left the quay.', fit: 1 },
    { text: 'Forty of the most angry dockers left the quay.', fit: 1 },
    { text: 'The dockers left the quay at gate 5.', fit: 0.8 },
  ])('$text', ({ text, fit }) => expect(fitOf({ asked: 'number', question, text })).toBe(fit));
});

test('a number without the thing counted, which the articles speak of, is too little', () => {
  const text = 'They left the quay at gate 5.';
  const question = 'how many dockers left the quay';
  const index = indexOf([article({ paragraphs: [text, 'The dockers came.'] })]);
  expect(fitOf({ asked: 'number', question, text }, index)).toBeLessThan(LEAST_FIT);
});

describe('a name counts more beside who must be named', () => {
  const question = 'what was the captain called';

  test.each([
    { text: 'The captain, Hanna Brook, left.', fit: 1 },
    {
      text: 'The captain left, and of all who saw it on that day only Hanna Brook wept.',
      fit: 0.4,
    },
  ])('$text', ({ text, fit }) => expect(fitOf({ asked: 'name', question, text })).toBe(fit));
});
