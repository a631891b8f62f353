import { expect, test } from 'vitest';
import { drawAnswer } from '../../src/cards/draw-answer.ts';
import { headIn } from '../../src/cards/head.ts';
import words from '../../src/cards/words.json' with { type: 'json' };

const about = {
  ...{ title: null, examples: [], revision: '3f2a90bc', articles: 2, outlets: 1, speakers: 0 },
  ...{ first: null, last: null },
};
const passage = {
  ...{ source: 'a.md', outlet: 'The Gazette', title: 'A title', published: null, url: null },
  ...{ paragraph: 1, text: 'The mayor went.', answer: null, score: 1, alsoIn: [] },
};
const question = 'what did the mayor say about brexit';
const line = 'In none of the articles: “brexit”';

function shown(found: boolean, mode: 'ask' | 'check', only: readonly string[] = []) {
  const answer = {
    found,
    passages: [passage],
    reasons: { unknown: ['brexit'], hiddenByFilter: 0 },
  };
  const { components } = drawAnswer({ question, mode, only, answer, about })('public');
  return { text: JSON.stringify(components), head: headIn(components) };
}

test.each([
  { found: true, mode: 'ask' as const, tells: true },
  { found: false, mode: 'ask' as const, tells: true },
  { found: true, mode: 'check' as const, tells: false },
])('found: $found, by $mode: it tells what no article has: $tells', ({ found, mode, tells }) =>
  expect(shown(found, mode).text.includes(line)).toBe(tells),
);

test.each([
  { found: true, mode: 'check' as const, introduces: true },
  // It would stand above "No article in this dossier speaks to that message".
  { found: false, mode: 'check' as const, introduces: false },
  { found: true, mode: 'ask' as const, introduces: false },
])('found: $found, by $mode: it introduces what the articles say: $introduces', (row) =>
  expect(shown(row.found, row.mode).text.includes(words.checkIntro)).toBe(row.introduces),
);

test.each([
  { found: true, only: [], says: null },
  { found: true, only: ['ITV News'], says: 'Only looked in ITV News' },
  { found: true, only: ['ITV News', 'a_b.md'], says: 'Only looked in ITV News, a\\_b.md' },
  { found: false, only: ['ITV News'], says: 'Only looked in ITV News' },
])('found: $found: it says that it looked in $only alone', ({ found, only, says }) => {
  const notes = shown(found, 'ask', only).head?.notes ?? [];
  expect(notes[0]?.startsWith('Only') ? notes[0] : null).toBe(says);
});

test('who turns its pages has the question and what is said of it from the card', () =>
  expect(shown(true, 'ask', ['ITV News']).head).toEqual({
    question,
    notes: ['Only looked in ITV News', line],
  }));
