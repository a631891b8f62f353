import { describe, expect, test } from 'vitest';
import { mentioned, mentionIn } from './read.ts';

describe('how far an office goes', () => {
  test.each([
    { name: 'its adjectives', text: 'the senior weir minister', printed: 'senior weir minister' },
    { name: 'a country', text: 'a Norwegian official', printed: 'Norwegian official' },
    { name: 'a word with a hyphen', text: 'the well-liked mayor', printed: 'well-liked mayor' },
    { name: 'not the verb before it', text: 'meets US President', printed: 'US President' },
    { name: 'not a day', text: 'Yesterday minister Voss left', printed: 'minister' },
    { name: 'not an adverb', text: 'the most hated minister', printed: 'hated minister' },
    { name: 'not its owner’s town', text: 'in the town’s old mayor', printed: 'old mayor' },
  ])('$name: $text', ({ text, printed }) => {
    expect(mentionIn(text, printed).kind).toBe('role');
  });
});

test.each([
  { text: 'the mayor left', definite: true },
  { text: 'his mayor left', definite: true },
  { text: 'that mayor left', definite: true },
  { text: 'a mayor left', definite: false },
  { text: 'mayor left', definite: false },
])('"$text" means one that is known: $definite', ({ text, definite }) => {
  expect(mentionIn(text, 'mayor').definite).toBe(definite);
});

test.each([
  { text: 'A spokeswoman left.', printed: 'spokeswoman', as: { gender: 'female' } },
  { text: 'A spokesman left.', printed: 'spokesman', as: { gender: 'male' } },
  { text: 'The mayor himself left.', printed: 'mayor', as: { gender: 'male' } },
  { text: 'The mayors left.', printed: 'mayors', as: { plural: true, gender: null } },
  { text: 'The mayor’s boat left.', printed: 'mayor', as: { possessive: true } },
  { text: 'The mayor left.', printed: 'mayor', as: { role: 'mayor', possessive: false } },
  { text: 'His wife left.', printed: 'wife', as: { role: null, gender: 'female' } },
  { text: 'A Norwegian mayor left.', printed: 'Norwegian mayor', as: { state: 'NO' } },
  { text: 'Norway’s council left.', printed: 'Norway’s council', as: { state: 'NO' } },
  { text: 'The council left.', printed: 'council', as: { state: null, kind: 'body' } },
])('$printed: $text', ({ text, printed, as }) => {
  expect(mentionIn(text, printed)).toMatchObject(as);
});

describe('a pronoun', () => {
  test.each([
    { text: 'He left.', printed: 'He', as: { gender: 'male', possessive: false } },
    { text: 'They saw him.', printed: 'him', as: { gender: 'male', possessive: false } },
    { text: 'They saw her.', printed: 'her', as: { gender: 'female', possessive: false } },
    { text: 'They saw her boat.', printed: 'her', as: { gender: 'female', possessive: true } },
    { text: 'They saw his boat.', printed: 'his', as: { gender: 'male', possessive: true } },
    { text: 'They left.', printed: 'They', as: { gender: null, plural: true } },
    { text: 'It’s late.', printed: 'It', as: { gender: null, plural: false } },
    { text: 'She’d left.', printed: 'She', as: { gender: 'female' } },
    { text: 'the latter said so', printed: 'latter', as: { words: ['latter'] } },
    { text: 'the former, they said, left', printed: 'former', as: { words: ['former'] } },
  ])('$printed: $text', ({ text, printed, as }) => {
    expect(mentionIn(text, printed)).toMatchObject({ kind: 'pronoun', ...as });
  });

  test.each([
    { name: 'a former office is none', text: 'the former mayor', mentions: ['role former mayor'] },
    { name: '"latter" without an article', text: 'a latter said so', mentions: [] },
    { name: 'them', text: 'saw them', mentions: [] },
  ])('$name: $text', ({ text, mentions }) => {
    expect(mentioned(text)).toEqual(mentions);
  });
});
