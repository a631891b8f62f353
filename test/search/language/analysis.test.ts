import { describe, expect, it, test } from 'vitest';
import { analyse } from '../../../src/search/language/analysis.ts';
import { loadLanguage } from '../../../src/search/language/language.ts';

const language = loadLanguage(0);
const stems = (text: string) => analyse(text, language).map(({ term }) => language.stemOf(term));

test.each([
  {
    name: 'British and American spelling meet',
    one: 'the colour of defence',
    other: 'the color of defense',
  },
  { name: 'number words and digits meet', one: 'six diplomats', other: '6 diplomats' },
  { name: 'an amount in short meets its long form', one: '£600m', other: '600 million' },
  {
    name: 'an abbreviation with stops meets the one without',
    one: 'the U.S. army',
    other: 'the US army',
  },
  { name: 'accents and curly marks make no difference', one: 'attaché’s', other: 'attache' },
])('$name', ({ one, other }) => expect(stems(one)).toEqual(stems(other)));

test.each([
  { name: 'the country is not the pronoun', one: 'US', other: 'us' },
  { name: 'the pronoun is not "use"', one: 'us', other: 'use' },
  { name: 'the health body is not the question word', one: 'WHO', other: 'who' },
  { name: '"news" is not "new"', one: 'news', other: 'new' },
])('$name', ({ one, other }) => expect(stems(one)).not.toEqual(stems(other)));

describe('a capital', () => {
  const capitals = (text: string) =>
    analyse(text, language).flatMap(({ term, capital }) => (capital ? [term] : []));

  test('is looked at behind a quotation, not where one begins', () => {
    expect(capitals('The yacht "Corvina" Vennik built. He said "Smoke rose" to Olsen.')).toEqual([
      'vennik',
      'olsen',
    ]);
  });

  it('counts only where no sentence begins', () => {
    expect(capitals('Firemen met Olsen. Smoke rose over Elling.')).toEqual(['olsen', 'elling']);
  });
});
