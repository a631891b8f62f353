import { describe, expect, test } from 'vitest';
import { drawAnswer } from '../../src/cards/draw-answer.ts';
import { frozenIn, isAsFound, resultsFrom } from '../../src/cards/frozen-list.ts';
import type { Passage } from '../../src/search/answer.ts';
import { referenceTo } from '../../src/service/reference.ts';

const ABOUT = {
  title: null,
  examples: [],
  revision: '3f2a90bc',
  articles: 2,
  outlets: 1,
  speakers: 0,
  first: null,
  last: null,
};

function passage(paragraph: number): Passage {
  return {
    source: 'a.md',
    outlet: 'The Gazette',
    title: 'A title',
    published: null,
    url: null,
    paragraph,
    text: `Paragraph ${paragraph}.`,
    answer: null,
    score: 1,
    alsoIn: [],
  };
}

function cardFor(question: string, passages: readonly Passage[]) {
  const answer = { found: true, passages, reasons: { unknown: [], hiddenByFilter: 0 } };
  return drawAnswer({ question, mode: 'ask', only: [], answer, about: ABOUT })('public');
}

describe('an answer’s message holds', () => {
  test('its results, in their order', () => {
    const { components } = cardFor('Who?', [passage(4), passage(2), passage(9)]);
    const results = resultsFrom(frozenIn(components), 2, 5);
    expect(results.map(({ rank, paragraph }) => ({ rank, paragraph }))).toEqual([
      { rank: 2, paragraph: 2 },
      { rank: 3, paragraph: 9 },
    ]);
    expect(results[0]?.source).toBe(referenceTo('a.md'));
  });

  test('a mark that tells an edited paragraph', () => {
    const { components } = cardFor('Who?', [passage(4), passage(2)]);
    const [result] = resultsFrom(frozenIn(components), 1, 1);
    expect(result && isAsFound(result, passage(4))).toBe(true);
    expect(result && isAsFound(result, { ...passage(4), text: 'Another.' })).toBe(false);
  });
});

test('a message that is none of ours holds nothing', () => {
  const text = { type: 10 as const, content: 'plain' };
  expect(frozenIn([text])).toEqual([]);
  expect(frozenIn([{ type: 17, components: [text] }])).toEqual([]);
  expect(frozenIn([])).toEqual([]);
});
