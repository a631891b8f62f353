import { expect, test } from 'vitest';
import {
  type Entry,
  fixedChoices,
  problemOf,
  sentOption,
} from '../../../../src/local/page/composer/option-value.ts';
import { KIM, ROBIN } from '../fake-server.ts';

const WORD = { type: 3, name: 'word', description: '', min_length: 3 };
const ORDER = {
  type: 3,
  name: 'order',
  description: '',
  choices: [{ name: 'Oldest first', value: 'old' }],
};
const COUNT = { type: 4, name: 'count', description: '', min_value: 1, max_value: 9 };
const SHARE = { type: 10, name: 'share', description: '' };
const PRIVATE = { type: 5, name: 'private', description: '' };
const MEMBER = { type: 6, name: 'member', description: '' };

function typed(text: string): Entry {
  return { typed: text, chosen: null };
}

test.each([
  { name: 'a word', option: WORD, entry: typed(' lease '), value: 'lease' },
  {
    name: 'a choice of the bot is sent by its value',
    option: WORD,
    entry: { typed: 'Holt — harbour master', chosen: { name: 'Holt', value: 'id-7' } },
    value: 'id-7',
  },
  {
    name: 'a choice of the command, written out',
    option: ORDER,
    entry: typed('oldest first'),
    value: 'old',
  },
  { name: 'a whole number', option: COUNT, entry: typed('7'), value: 7 },
  { name: 'a number', option: SHARE, entry: typed('0.5'), value: 0.5 },
  { name: 'yes or no, written out', option: PRIVATE, entry: typed('true'), value: true },
  { name: 'a member, written out', option: MEMBER, entry: typed('Kim'), value: KIM.id },
])('is sent: $name', ({ option, entry, value }) => {
  const fixed = fixedChoices(option, [ROBIN, KIM]);
  expect(problemOf(option, entry, fixed)).toBe(null);
  expect(sentOption(option, entry, fixed)).toEqual({ name: option.name, type: option.type, value });
});

test.each([
  {
    name: 'nothing in a required option',
    option: { ...WORD, required: true },
    text: '',
    problem: '“word” is required.',
  },
  {
    name: 'nothing in an option that was added',
    option: PRIVATE,
    text: ' ',
    problem: '“private” has no value: give it one, or remove it with Backspace.',
  },
  {
    name: 'a word that is too short',
    option: WORD,
    text: 'ab',
    problem: '“word” needs at least 3 characters.',
  },
  {
    name: 'a start of a choice of the command',
    option: ORDER,
    text: 'Oldest',
    problem: '“order” takes only what its list offers.',
  },
  {
    name: 'a word for yes or no',
    option: PRIVATE,
    text: 'yes',
    problem: '“private” takes only what its list offers.',
  },
  {
    name: 'nobody of the channel',
    option: MEMBER,
    text: 'nobody',
    problem: '“member” takes only what its list offers.',
  },
  { name: 'a word for a number', option: SHARE, text: 'half', problem: '“share” is a number.' },
  {
    name: 'a part for a whole number',
    option: COUNT,
    text: '1.5',
    problem: '“count” is a number.',
  },
  { name: 'too much', option: COUNT, text: '10', problem: '“count” is outside its range.' },
])('is kept back: $name', ({ option, text, problem }) => {
  expect(problemOf(option, typed(text), fixedChoices(option, [ROBIN, KIM]))).toBe(problem);
});
