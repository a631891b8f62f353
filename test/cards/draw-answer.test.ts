import { expect, test } from 'vitest';
import { drawAnswer } from '../../src/cards/draw-answer.ts';
import { questionIn } from '../../src/cards/frozen-list.ts';

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

function shown(found: boolean, mode: 'ask' | 'check') {
  const answer = {
    found,
    passages: [passage],
    reasons: { unknown: ['brexit'], hiddenByFilter: 0 },
  };
  const { components } = drawAnswer({ question, mode, answer, about })('public');
  return { text: JSON.stringify(components), asked: questionIn(components) };
}

test.each([
  { found: true, mode: 'ask' as const, tells: true },
  { found: false, mode: 'ask' as const, tells: true },
  { found: true, mode: 'check' as const, tells: false },
])('found: $found, by $mode: it tells what no article has: $tells', ({ found, mode, tells }) =>
  expect(shown(found, mode).text.includes(line)).toBe(tells),
);

test('the question is still read back from the card', () =>
  expect(shown(true, 'ask').asked).toBe(question));
