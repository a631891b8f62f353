import { describe, expect, test } from 'vitest';
import { groupTag } from '../../../src/search/index/tag.ts';
import { loadAssociations } from '../../../src/search/language/associations.ts';
import { hintsOf } from '../../../src/search/question/hints.ts';
import { questionWords } from '../../../src/search/question/question-words.ts';
import { unitsOf } from '../../../src/search/question/units.ts';
import { indexOf, PORT } from '../made-up.ts';

const index = indexOf(PORT);
const { firstAnswer } = index.language;
const { topics } = loadAssociations();

// The words that ask for each topic found, as the question has them.
function askedIn(question: string): string[] {
  const words = questionWords(index, question);
  return hintsOf(index, words).map(({ places }) =>
    places.map((place) => words[place]?.term).join(' '),
  );
}

describe('a topic is asked for by', () => {
  test.each([
    { name: 'a word', question: 'how did the strike begin', by: 'strike' },
    { name: 'another form of it', question: 'were there strikes', by: 'strikes' },
    { name: 'a phrase', question: 'did they walk out', by: 'walk out' },
  ])('$name: $question', ({ question, by }) => expect(askedIn(question)).toContain(by));

  test.each([
    { name: 'a stop word', question: 'for them' },
    { name: 'a word that the lexicon lacks', question: 'qwertz' },
    { name: 'no word', question: '' },
    { name: 'the name of a property', question: 'constructor __proto__' },
  ])('not by $name', ({ question }) => expect(askedIn(question)).toEqual([]));
});

test('its tag is that of the topic’s answers', () => {
  const words = questionWords(index, 'strike');
  for (const { tag } of hintsOf(index, words)) {
    const topic = tag - groupTag(firstAnswer);
    expect(topics[topic]?.words).toContain('strike');
  }
});

describe('a unit has the hints of its own words', () => {
  const hintsBy = (question: string) => {
    const units = unitsOf(index, questionWords(index, question));
    return new Map(units.map(({ terms, hints }) => [terms.join(' '), hints]));
  };

  test('each hint once', () => {
    const hints = hintsBy('strike strikes').get('strike') ?? [];
    expect(hints.length).toBeGreaterThan(0);
    expect(new Set(hints).size).toBe(hints.length);
  });

  test('a phrase with a gap has none of the words in the gap', () => {
    const hints = hintsBy('they kicked murderers out');
    const murder = hints.get('murderers') ?? [];
    expect(murder.length).toBeGreaterThan(0);
    expect(hints.get('kicked out')).toBeDefined();
    expect(hints.get('kicked out')?.filter((tag) => murder.includes(tag))).toEqual([]);
  });
});

test('of a topic whose every word is a stop word, the unit beside it has the hint', () => {
  const tag = groupTag(firstAnswer + topics.findIndex(({ words }) => words.includes('get in')));
  const hinted = (question: string) =>
    unitsOf(index, questionWords(index, question))
      .filter(({ hints }) => hints.includes(tag))
      .map(({ typed }) => typed);
  expect(hinted('how did the dockers get in')).toEqual(['dockers']);
  expect(hinted('get in where the dockers are')).toEqual(['dockers']);
  expect(hinted('get in')).toEqual([]);
});
