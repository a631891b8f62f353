import { describe, expect, test } from 'vitest';
import { leadSubject } from '../../../src/quotes/reading/subject.ts';
import { framesIn, sceneIn, speakersIn, unitsIn } from './read.ts';

describe('who does the verb of saying', () => {
  test.each([
    { name: 'whoever stands before it', text: 'Ida Voss said the weir was sound.' },
    { name: 'before a day', text: 'Ida Voss on Friday said the weir was sound.' },
    { name: 'before some time', text: 'Ida Voss late last month said the weir was sound.' },
    { name: 'before a phrase', text: 'Ida Voss in an interview said the weir was sound.' },
    { name: 'before "who"', text: 'Ida Voss, who said the weir was sound, left the town.' },
    { name: 'before an aside', text: 'Ida Voss, who is 45, said the weir was sound.' },
    { name: 'before an age and a town', text: 'Ida Voss, 52, of Mossby, denies theft.' },
    { name: 'before an aside in dashes', text: 'Ida Voss – 52 and tired – said it was sound.' },
    { name: 'before an earlier verb', text: 'Ida Voss left and said the weir was sound.' },
    {
      name: 'between commas, behind a phrase with an article',
      text: 'The receiver, Ida Voss, insisted that the weir was sound.',
    },
    {
      name: 'between commas, behind a long phrase with an article',
      text: 'A receiver stuck at the weir since late last night, Ida Voss, says it was sound.',
    },
    {
      name: 'the last of those before it',
      text: 'Flanked by Otto Brandl and Nils Tamm, Ida Voss said it was sound.',
    },
    { name: 'in a clause with "as"', text: 'As Ida Voss said, the weir was sound.' },
    { name: 'in a clause with "when"', text: 'When Ida Voss said it was sound, it rained.' },
    {
      name: 'the antecedent of "who", not who leads the sentence',
      text: 'Otto Brandl met Ida Voss, who said the weir was sound.',
    },
  ])('$name: $text', ({ text }) => {
    expect(framesIn(text).map(({ subject }) => subject.printed)).toEqual(['Ida Voss']);
  });

  test.each([
    { name: 'not whoever only owns the speaker', text: 'Ida Voss’s boat said it was sound.' },
    { name: 'not the owner behind "who"', text: 'Ida Voss’s boat, which said so, was sold.' },
    { name: 'not the owner of nothing named', text: 'Ida Voss’s said the weir was sound.' },
    { name: 'not the antecedent of "that"', text: 'A boat of Ida Voss that said so was sold.' },
    { name: 'not the object of "from"', text: 'A letter from Ida Voss said it was sound.' },
    { name: 'not the object of "to"', text: 'In a letter to Ida Voss said it was sound.' },
  ])('$name: $text', ({ text }) => {
    expect(framesIn(text)).toEqual([]);
  });

  test.each([
    { text: 'The Weir Council of Norway said it was sound.', printed: 'Weir Council of Norway' },
    { text: 'The mayor of Norway said it was sound.', printed: 'mayor' },
    { text: 'The brother of Ida Voss said it was sound.', printed: 'brother' },
  ])('of two that end together the wider one: $text', ({ text, printed }) => {
    expect(framesIn(text).map(({ subject }) => subject.printed)).toEqual([printed]);
  });

  test('what follows the clause with "who" is said by the subject of the sentence', () => {
    const text = 'Ida Voss met Otto Brandl, who said it was sound, and added that it leaked.';
    expect(framesIn(text)).toMatchObject([
      { subject: { printed: 'Otto Brandl' }, relative: true, shared: false },
      { subject: { printed: 'Ida Voss' }, relative: false, shared: true },
    ]);
  });
});

describe('the first subject of a sentence', () => {
  test.each([
    { name: 'a name that opens it', text: 'Ida Voss lost her boat.', lead: 'Ida Voss' },
    { name: 'a name behind a day', text: 'On Friday, Ida Voss lost it.', lead: 'Ida Voss' },
    { name: 'behind a description', text: 'The naturalist Ida Voss is here.', lead: 'Ida Voss' },
    { name: 'nobody behind a deed', text: 'The wind shamed Ida Voss.', lead: null },
    { name: 'nobody behind a preposition', text: 'Near Ida Voss it was dark.', lead: null },
    {
      name: 'not the owner',
      text: 'Ida Voss’s boat, Otto Brandl knew, sank.',
      lead: 'Otto Brandl',
    },
    { name: 'not the second of a pair', text: 'By Otto Brandl and Ida Voss it sank.', lead: null },
    { name: 'not a surname behind a description', text: 'The angler Voss is here.', lead: null },
    {
      name: 'nobody of the next sentence',
      text: 'On Friday rain fell. Ida Voss left.',
      lead: null,
    },
    { name: 'nobody', text: 'On Friday it rained all day.', lead: null },
    { name: 'a pronoun that opens it', text: 'She lost her boat.', lead: 'She' },
  ])('$name: $text', ({ text, lead }) => {
    const [unit] = unitsIn(text);
    const found = unit ? leadSubject(sceneIn(text), unit, 0) : null;
    expect(found?.printed ?? null).toBe(lead);
  });
});

test.each([
  {
    name: 'whoever it was who did it',
    text: 'Otto Brandl left. It was Ida Voss who drew the map. She said that it was old.',
    speakers: ['Ida Voss'],
  },
  {
    name: 'nobody in a comparison',
    text: 'It broke sooner than Ida Voss said it would.',
    speakers: [],
  },
])('$name: $text', ({ text, speakers }) => {
  expect(speakersIn(text)).toEqual(speakers);
});
