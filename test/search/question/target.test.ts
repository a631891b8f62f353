import { expect, test } from 'vitest';
import { askedFor } from '../../../src/search/question/asked.ts';
import { questionWords } from '../../../src/search/question/question-words.ts';
import { targetOf } from '../../../src/search/question/target.ts';
import { unitsOf } from '../../../src/search/question/units.ts';
import { indexOf, PORT } from '../made-up.ts';

const index = indexOf(PORT);

test.each([
  { question: 'how many dockers walked out', unit: 'dockers' },
  { question: 'Seventy dockers walked out in March.', unit: 'dockers' },
  { question: 'On 13 March some 70 dockers walked out.', unit: 'dockers' },
  { question: 'Seventy dockers walked out on 13 March.', unit: 'dockers' },
  { question: 'what was the ship called', unit: 'ship' },
  { question: 'name of the harbour master please', unit: 'master' },
  { question: 'names of the two angry dockers', unit: 'dockers' },
  { question: 'harbour mayor in Norway name?', unit: 'mayor' },
  { question: 'mayor name', unit: 'mayor' },
  { question: 'ambassador name', unit: 'ambassador name' },
  { question: 'the name of the ship they sold to the Norwegian', unit: 'ship' },
  { question: 'full names of the two they sent home', unit: 'two' },
  { question: 'could you list the names of the dockers', unit: 'dockers' },
  { question: 'who was the Norwegian that was sent away, and his full name', unit: 'norwegian' },
  { question: 'what was the mayor called in 2021', unit: 'mayor' },
  { question: 'who is the mayor of Port Elling', unit: 'mayor' },
  { question: 'who is the bloke who said that two dockers won', unit: 'bloke' },
  { question: 'why did the dockers walk out', unit: null },
  { question: 'how much did the strike cost', unit: null },
])('"$question" wants something beside $unit', ({ question, unit }) => {
  const words = questionWords(index, question);
  const units = unitsOf(index, words);
  const target = targetOf(index, askedFor(index, words, question), words, units);
  expect(target === null ? null : units[target.unit]?.terms.join(' ')).toBe(unit);
});

test.each([
  { question: 'how many dockers walked out', isSpecific: true },
  { question: 'how many dockers of the union walked out', isSpecific: false },
  { question: 'how many sailors walked out', isSpecific: false },
  { question: 'what is the leader of the union called', isSpecific: true },
  { question: 'what is the head of the union called', isSpecific: true },
  { question: 'what is the wizard called', isSpecific: false },
])(
  '"$question" wants a number or name beside a word of the articles: $isSpecific',
  ({ question, isSpecific }) => {
    const words = questionWords(index, question);
    const units = unitsOf(index, words);
    expect(targetOf(index, askedFor(index, words, question), words, units)).toMatchObject({
      isSpecific,
    });
  },
);
