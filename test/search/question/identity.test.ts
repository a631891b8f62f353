import { expect, test } from 'vitest';
import { introduced, personsOf } from '../../../src/search/question/identity.ts';
import { asking } from '../asking.ts';
import { indexOf, PORT } from '../made-up.ts';
import { person } from '../refusal/lake.ts';

const persons = [person('Piet Olsen', 'mayor', 1), person('Hanna Brook', 'leader', 1)];
const index = indexOf(PORT, { persons });

test.each([
  { question: 'who is Olsen', names: ['Piet Olsen'] },
  { question: 'who are Olsen and Brook', names: ['Piet Olsen', 'Hanna Brook'] },
  { question: 'what is Olsen called', names: ['Piet Olsen'] },
  { question: 'what job has Olsen got', names: ['Piet Olsen'] },
  { question: 'what is the job of Olsen', names: ['Piet Olsen'] },
  { question: 'what post does Brook have in the strike', names: ['Hanna Brook'] },
  {
    question: 'what office does Brook hold, who spoke of the strike',
    names: ['Hanna Brook'],
  },
])('"$question" asks who $names are', ({ question, names }) => {
  expect(introduced(index, asking(index, question)).map(({ name }) => name)).toEqual(names);
});

test.each([
  { why: 'it names nobody', question: 'who is the mayor' },
  { why: 'it asks who did something', question: 'who met Olsen' },
  { why: 'it asks for a reason', question: 'why did Olsen resign' },
  { why: 'it asks for a time', question: 'when did Olsen speak' },
  { why: 'it asks for words', question: 'who said what of Olsen' },
  { why: 'a role that is played is no office', question: 'what role did Brook play in the strike' },
  { why: 'it says more', question: 'who is Olsen to the dockers' },
])('"$question" asks for nobody to be introduced, as $why', ({ question }) => {
  expect(introduced(index, asking(index, question))).toEqual([]);
});

test.each([
  { question: 'did Olsen meet Brook', names: ['Piet Olsen', 'Hanna Brook'] },
  { question: 'did the dockers meet', names: [] },
])('"$question" names $names', ({ question, names }) => {
  expect(personsOf({ persons }, asking(index, question).units).map(({ name }) => name)).toEqual(
    names,
  );
});
