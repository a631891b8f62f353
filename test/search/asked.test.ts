import { expect, test } from 'vitest';
import { askedFor } from '../../src/search/asked.ts';
import { questionWords } from '../../src/search/question-words.ts';
import { indexOf, PORT } from './made-up.ts';

const index = indexOf(PORT);

test.each([
  { question: 'Who leads the union?', asked: 'who' },
  { question: 'whos the mayor', asked: 'name' },
  { question: 'mayor of port elling name?', asked: 'name' },
  { question: 'what was the ship called', asked: 'name' },
  { question: 'who is the owner of the ship', asked: 'name' },
  { question: 'Would you say whether those who walked out were paid?', asked: 'whether' },
  { question: 'strike cost', asked: 'money' },
  { question: 'mayor statement on the strike', asked: 'words' },
  { question: 'strike length', asked: 'span' },
  { question: 'What Captain Olsen had to say', asked: 'words' },
  { question: 'When did the strike end?', asked: 'when' },
  { question: 'what day did they walk out', asked: 'day' },
  { question: 'In which month was the fire?', asked: 'month' },
  { question: 'where was the fire', asked: 'where' },
  { question: "why'd they walk out", asked: 'why' },
  { question: 'what was the reason for the strike', asked: 'why' },
  { question: 'how many dockers walked out', asked: 'number' },
  { question: 'how much did the strike cost', asked: 'money' },
  { question: 'how long did the ship wait', asked: 'span' },
  { question: 'how high was the pile', asked: 'measure' },
  { question: 'What did Olsen say about the strike?', asked: 'words' },
  { question: 'Did Olsen resign?', asked: 'whether' },
  { question: 'could you tell me who the mayor was', asked: 'who' },
  { question: 'the strike ended, didn’t it? who won?', asked: 'who' },
  { question: 'Olsen resigned in March because of the fire.', asked: 'claim' },
  { question: 'Olsen was named head of the port in March.', asked: 'claim' },
  { question: 'dockers pay rise', asked: 'keywords' },
])('$question', ({ question, asked }) => {
  expect(askedFor(index, questionWords(index, question), question)).toBe(asked);
});
