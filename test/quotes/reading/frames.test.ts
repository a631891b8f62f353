import { describe, expect, test } from 'vitest';
import { framesIn, said } from './read.ts';

test.each([
  { name: 'according', text: 'According to Ida Voss, it leaks.', order: 'according' },
  { name: 'a signature', text: '“It leaks.” ― Ida Voss', order: 'inverted' },
  {
    name: 'a signature with an office',
    text: '“It leaks.” ― Ida Voss, a clerk',
    order: 'inverted',
  },
  { name: 'a colon', text: 'Ida Voss: “It leaks.”', order: 'before' },
  { name: 'a colon behind more', text: 'Ida Voss was more blunt: “It leaks.”', order: 'before' },
])('somebody speaks without a verb, by $name: $text', ({ text, order }) => {
  expect(framesIn(text)).toMatchObject([{ subject: { printed: 'Ida Voss' }, order }]);
});

test.each([
  { name: 'a surname before a colon', text: 'Voss: “It leaks.”' },
  { name: 'a colon without marks', text: 'Ida Voss: it leaks.' },
  {
    name: 'a colon far away',
    text: 'Ida Voss was on that day in June at least as blunt as one can be with the old clerk: “It leaks.”',
  },
  { name: 'a dash without marks', text: 'It leaks ― Ida Voss' },
  { name: 'a dash and a sentence', text: '“It leaks” ― Ida Voss was late' },
  { name: 'according to nobody’s', text: 'According to Ida Voss’s boat it leaks.' },
  { name: 'a title', text: 'It was a Said Voss.' },
])('nobody speaks by $name: $text', ({ text }) => {
  expect(framesIn(text)).toEqual([]);
});

describe('what nobody said', () => {
  test.each([
    { name: 'scare quotes', text: 'The so-called “miracle diet” sold well.' },
    { name: 'a title', text: 'Her memoir, “Say It Twice,” is out in May.' },
    { name: 'negated', text: 'Lars Holm did not say that he would go.' },
    { name: 'yet to come', text: 'Lars Holm will say on Friday that he is going.' },
    { name: 'expected', text: 'Lars Holm is expected to announce that he is going.' },
    { name: 'a condition', text: 'If Lars Holm says that he is going, all is lost.' },
    { name: 'said by neither', text: 'Neither Lars Holm nor Agneta Berg said that he was going.' },
    { name: 'never said', text: 'Had Lars Holm said that he was going, all would be lost.' },
    { name: 'no answer', text: 'Lars Holm has yet to comment on it.' },
    { name: 'refused', text: 'Lars Holm declined to say when he would go.' },
    { name: 'hearsay', text: 'It is believed that Lars Holm was away.' },
    { name: 'no name', text: 'Officials said the dam was in no danger.' },
    {
      name: 'adding something else',
      text: 'The bank added 900 jobs, adding more pressure on rents.',
    },
    { name: 'a state that acts', text: 'France has expelled two envoys, accusing them of spying.' },
    {
      name: 'a document',
      text: 'According to the 1998 fire code, every stairwell needs two exits.',
    },
    { name: 'a link line', text: 'READ MORE: Lars Holm says that the road is shut' },
    { name: 'as somebody reports', text: 'The road is shut, as Mia Stone reports.' },
  ])('$name', ({ text }) => {
    expect(said(text)).toEqual([]);
  });
});
