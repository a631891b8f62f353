import { expect, test } from 'vitest';
import { hostedEnvoys, ownedOffices } from '../../../src/search/question/owned-office.ts';
import { asking } from '../asking.ts';
import { indexOf, PORT } from '../made-up.ts';

const index = indexOf(PORT);

/** "french minister" for each office of a question that is a country's. */
function owned(question: string): string[] {
  const { units, words } = asking(index, question);
  const name = (at: number) => units[at]?.terms.join(' ');
  return ownedOffices(index, { units, words }).map(
    ({ country, office }) => `${name(country)} ${name(office)}`,
  );
}

test.each([
  { question: 'the French minister', offices: ['french minister'] },
  { question: 'the mayor of Norway', offices: ['norway mayor'] },
  { question: 'the mayor of the Norwegian', offices: ['norwegian mayor'] },
  { question: 'what did the president of Norway say', offices: ['norway president'] },
  { question: 'what the president of Norway said', offices: ['norway president'] },
  {
    question: 'who are the mayor of Norway and the French king',
    offices: ['norway mayor', 'french king'],
  },
])('in "$question" are $offices', ({ question, offices }) => {
  expect(owned(question)).toEqual(offices);
});

test.each([
  { why: 'the embassy is Norway’s', question: 'the chief of the Norwegian embassy' },
  { why: 'he only comes from there', question: 'the minister from Norway' },
  { why: 'he only is there', question: 'the mayor in Norway' },
  { why: 'they are two', question: 'the Norwegian and the mayor' },
  { why: 'a word stands between', question: 'the Norwegian weir minister' },
  { why: 'it is no office', question: 'the harbour of Norway' },
  { why: 'no country is named', question: 'the mayor of the town' },
])('no office is a country’s in "$question", as $why', ({ question }) => {
  expect(owned(question)).toEqual([]);
});

test.each([
  { question: 'who is the ambassador in Norway', hosted: 'norway ambassador' },
  { question: 'the envoy to the Norwegian', hosted: 'norwegian envoy' },
  { question: 'the ambassador of Norway', hosted: undefined },
  { question: 'the mayor in Norway', hosted: undefined },
  { question: 'the ambassador in the town', hosted: undefined },
])('in "$question" is an envoy in a country: $hosted', ({ question, hosted }) => {
  const { units, words } = asking(index, question);
  const [envoy] = hostedEnvoys(index, { units, words });
  const name = (at: number) => units[at]?.terms.join(' ');
  expect(envoy && `${name(envoy.country)} ${name(envoy.office)}`).toBe(hosted);
});
