import { describe, expect, test } from 'vitest';
import {
  nameMention,
  runEnd,
  startsRun,
  titleLength,
} from '../../../src/quotes/reading/name-run.ts';
import { mentionIn, readingOf, speakersIn } from './read.ts';

test.each([
  { gender: 'female', printed: 'Ida Voss', text: 'Ida Voss left.' },
  { gender: 'female', printed: 'Kelly-Anne Voss', text: 'Kelly-Anne Voss left.' },
  { gender: 'male', printed: 'Karl-Heinz Voss', text: 'Karl-Heinz Voss left.' },
  { gender: null, printed: 'Jean-Marie Voss', text: 'Jean-Marie Voss left.' },
])('$printed is $gender', ({ gender, printed, text }) => {
  expect(mentionIn(text, printed).gender).toBe(gender);
});

describe('where a capitalised run begins', () => {
  test.each([
    { begins: true, name: 'a name', text: 'Voss left.' },
    { begins: true, name: 'a first name that is a word', text: 'Hope Brandl left.' },
    { begins: false, name: 'a word without a capital', text: 'boats left.' },
    { begins: false, name: 'a word that only opens the sentence', text: 'However, it rained.' },
    { begins: false, name: 'a small word', text: 'The boat left.' },
    { begins: false, name: 'a day', text: 'Monday was wet.' },
    { begins: false, name: 'a verb of saying', text: 'Asked why, she left.' },
  ])('$begins: $name: $text', ({ text, begins }) => {
    expect(startsRun(readingOf(text), 0)).toBe(begins);
  });
});

test.each([
  { name: 'names side by side', text: 'Ida Voss left.', run: 'Ida Voss' },
  { name: 'over particles', text: 'Ida van der Voss left.', run: 'Ida van der Voss' },
  { name: 'over "&"', text: 'Voss & Brandl left.', run: 'Voss & Brandl' },
  { name: 'to a possessive', text: 'Voss’s Brandl left.', run: 'Voss’s' },
  { name: 'to a comma', text: 'Voss, Brandl left.', run: 'Voss' },
  { name: 'to a small word', text: 'Voss and Brandl left.', run: 'Voss' },
  { name: 'to a particle without a name behind it', text: 'Voss de facto left.', run: 'Voss' },
  { name: 'to a day', text: 'Voss Monday left.', run: 'Voss' },
])('a run goes on $name: $text', ({ text, run }) => {
  const { tokens } = readingOf(text);
  const last = tokens[runEnd(readingOf(text), 0) - 1];
  expect(text.slice(0, last?.end)).toBe(run);
});

test.each([
  { text: 'Foreign Secretary Ida Voss', length: 2 },
  { text: 'Mrs Voss', length: 1 },
  { text: 'Bishop Ida Voss', length: 1 },
  { text: 'Ida Bishop', length: 0 },
  { text: 'Mr Bishop', length: 1 },
  { text: 'Ida Voss', length: 0 },
])('$length words of "$text" are titles', ({ text, length }) => {
  const reading = readingOf(text);
  expect(titleLength(reading, 0, reading.tokens.length)).toBe(length);
});

describe('what a run names', () => {
  test.each([
    { text: 'Ida Voss left.', printed: 'Ida Voss', kind: 'person', gender: 'female' },
    { text: 'Otto Brandl left.', printed: 'Otto Brandl', kind: 'person', gender: 'male' },
    { text: 'Mrs Voss left.', printed: 'Voss', kind: 'person', gender: 'female' },
    { text: 'Ms Robin Brandl left.', printed: 'Robin Brandl', kind: 'person', gender: 'female' },
    { text: 'J. Voss left.', printed: 'J. Voss', kind: 'person', gender: null },
    { text: 'Brandlin Tammo left.', printed: 'Brandlin Tammo', kind: 'name', gender: null },
    { text: 'the Ida Voss left', printed: 'Ida Voss', kind: 'name', gender: null },
    { text: 'They met Voss.', printed: 'Voss', kind: 'name', gender: null },
    { text: 'Mossby Bank left.', printed: 'Mossby Bank', kind: 'institution', gender: null },
    { text: 'Brandlin Ltd left.', printed: 'Brandlin Ltd', kind: 'institution', gender: null },
    { text: 'Voss & Brandl left.', printed: 'Voss & Brandl', kind: 'institution', gender: null },
    { text: 'Norwegian Weir left.', printed: 'Norwegian Weir', kind: 'institution', gender: null },
    { text: 'They met WBX.', printed: 'WBX', kind: 'institution', gender: null },
    { text: 'They met Norway.', printed: 'Norway', kind: 'state', gender: null },
  ])('$printed is a $kind: $text', ({ text, printed, kind, gender }) => {
    expect(mentionIn(text, printed)).toMatchObject({ kind, gender });
  });

  test.each([
    { name: 'without a suffix', text: 'Ida Voss III left.', words: ['ida', 'voss'] },
    { name: 'the surname behind a title', text: 'Mr van der Berg left.', words: ['berg'] },
    { name: 'a first name that is a particle', text: 'Van Voss left.', words: ['van', 'voss'] },
    { name: 'no particles that open a sentence', text: 'Van der Voss left.', words: ['voss'] },
  ])('its words: $name: $text', ({ text, words }) => {
    const reading = readingOf(text);
    const from = Number(text.startsWith('Mr'));
    expect(nameMention(reading, from, reading.tokens.length - 2)?.words).toEqual(words);
  });

  test('an adjective alone names nobody', () => {
    expect(nameMention(readingOf('Norwegian'), 0, 1)).toBeNull();
  });

  test.each([
    { sure: true, name: 'a title', text: 'Mrs Voss left.' },
    { sure: true, name: 'an age', text: 'On it Voss, 29, left.' },
    { sure: false, name: 'neither', text: 'On it Voss, two years on, left.' },
  ])('is somebody for sure: $sure: $name', ({ text, sure }) => {
    expect(mentionIn(text, 'Voss').sure).toBe(sure);
  });

  test.each([
    { weak: true, name: 'one word that opens a sentence', text: 'Boats sank.', printed: 'Boats' },
    { weak: false, name: 'one in the sentence', text: 'They met Voss.', printed: 'Voss' },
    { weak: false, name: 'one behind a title', text: 'Mrs Voss left.', printed: 'Voss' },
  ])('may be no name: $weak: $name', ({ text, printed, weak }) => {
    expect(mentionIn(text, printed).weak).toBe(weak);
  });
});

test.each([
  { name: 'letters of honour behind it', text: '“It leaks,” said Imma Voss KC, for the port.' },
  { name: 'a title with an article', text: '“It leaks,” said the Rev. Imma Voss, of Mossby.' },
])('a speaker’s name has $name: $text', ({ text }) => {
  expect(speakersIn(text)).toEqual(['Imma Voss']);
});

test.each([
  { text: 'New Zealand said it was late.', speaker: 'New Zealand' },
  { text: 'New Delhi said it was late.', speaker: 'New Delhi' },
  { text: 'In May Ida Voss said it was late.', speaker: 'Ida Voss' },
  { text: 'Last May Ida Voss said it was late.', speaker: 'Ida Voss' },
  { text: 'Flanked by a minister, Ida Voss said it was late.', speaker: 'Ida Voss' },
  { text: 'Asked by a clerk, Ida Voss said: “Late.” Otto Brandl nodded.', speaker: 'Ida Voss' },
  { text: 'Mossby Mayor Ida Voss said it was late.', speaker: 'Ida Voss' },
  { text: 'Bosun Ida Voss said it was late.', speaker: 'Ida Voss' },
  { text: 'Weir Out’s Ida Voss called it “asking the fox”.', speaker: 'Ida Voss' },
  {
    text: 'Mossby Fire and Rescue Service said it was late.',
    speaker: 'Mossby Fire and Rescue Service',
  },
])('$speaker speaks: $text', ({ text, speaker }) => {
  expect(speakersIn(text)).toEqual([speaker]);
});
