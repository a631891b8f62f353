import { describe, expect, test } from 'vitest';
import { questionWords } from '../../../src/search/question/question-words.ts';
import { indexOf, PORT } from '../made-up.ts';

const index = indexOf(PORT);
const read = (question: string) => questionWords(index, question);

describe('words are read as meant', () => {
  test.each([
    { name: 'chat spellings', typed: 'wot abt ppl', terms: ['what', 'about', 'people'] },
    { name: 'fillers go', typed: 'strike lol', terms: ['strike'] },
    { name: 'a slip in a word of the articles', typed: 'dokers', terms: ['dockers'] },
    { name: 'English words stay, also unknown ones', typed: 'manger', terms: ['manger'] },
    { name: 'names stay', typed: 'macron', terms: ['macron'] },
    { name: 'also with a capital', typed: 'did Tomson go', terms: ['did', 'tomson', 'go'] },
    {
      name: 'names near a country’s',
      typed: 'did Indira Gandhi or Romanova go',
      terms: ['did', 'indira', 'gandhi', 'or', 'romanova', 'go'],
    },
    { name: 'an oath asks what', typed: 'wtf happened', terms: ['what', 'happened'] },
    { name: 'not where it asks anyway', typed: 'wtf why', terms: ['why'] },
    {
      name: 'a slip in the name of a country that no article has',
      typed: 'did Amerfca go',
      terms: ['did', 'america', 'go'],
    },
    {
      name: 'the country in small letters',
      typed: 'did the us pay',
      terms: ['did', 'the', 'usa', 'pay'],
    },
    { name: 'the pronoun', typed: 'told us', terms: ['told', 'us'] },
    { name: 'the pronoun behind any verb', typed: 'warn us', terms: ['warn', 'us'] },
    { name: 'the country first of all', typed: 'us help', terms: ['usa', 'help'] },
  ])('$name', ({ typed, terms }) => expect(read(typed).map(({ term }) => term)).toEqual(terms));
});

test('polite clauses ask nothing', () => {
  const asks = read('I was wondering whether you could tell me when the strike ended')
    .filter(({ stop }) => !stop)
    .map(({ term }) => term);
  expect(asks).toEqual(['strike', 'ended']);
});
