import { expect, test } from 'vitest';
import { exceptedPlaces } from '../../../src/search/question/excepted.ts';
import { questionWords } from '../../../src/search/question/question-words.ts';
import { indexOf, PORT } from '../made-up.ts';

const index = indexOf(PORT);

test.each([
  { question: 'besides the strike what else did they discuss', excepted: 'besides the strike' },
  { question: 'apart from dockers, who walked out', excepted: 'apart from dockers' },
  { question: 'what did the mayor say other than sorry', excepted: 'other than sorry' },
  {
    question: 'apart from the row about the old harbour of our town the dockers left',
    excepted: 'apart from the row about the old harbour of our town the',
  },
  { question: 'they left besides. The freighter waited', excepted: 'besides' },
  { question: 'besides  the strike what else did they discuss', excepted: 'besides the strike' },
  { question: 'besides "the strike" what else is there', excepted: 'besides the strike' },
  { question: 'besides the £2 million what else', excepted: 'besides the 2 million' },
  { question: 'besides the strike - the dockers left', excepted: 'besides the strike' },
  { question: 'who stood beside the mayor', excepted: '' },
  { question: 'did the mayor depart from the harbour', excepted: '' },
])('"$question" leaves out "$excepted"', ({ question, excepted }) => {
  const words = questionWords(index, question);
  const places = exceptedPlaces(words);
  const left = words.filter((_, at) => places.has(at)).map(({ term }) => term);
  expect(left.join(' ')).toBe(excepted);
});
