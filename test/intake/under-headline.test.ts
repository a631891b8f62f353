import { expect, test } from 'vitest';
import { blocksOf } from '../../src/intake/page-blocks.ts';
import { underHeadline } from '../../src/intake/under-headline.ts';

const FOUND = '<div><p>The pier fell on Monday.</p><p>Nobody was hurt.</p></div>';
const STANDFIRST = '<p>Two years of warnings came to nothing, says the harbour master</p>';
const textsUnder = (shown: string, found = FOUND): string[] =>
  underHeadline('Pier falls', blocksOf(shown), blocksOf(found)).map(({ text }) => text);
const TEXT = ['The pier fell on Monday.', 'Nobody was hurt.'];

test('the standfirst comes back', () => {
  expect(textsUnder(`<h1>Pier falls</h1>${STANDFIRST}${FOUND}`)).toEqual([
    'Two years of warnings came to nothing, says the harbour master',
    ...TEXT,
  ]);
});

test('what stands among the paragraphs comes back, and what is boxed off does not', () => {
  const shown = `<h1>Pier falls</h1><div><p>The pier fell on Monday.</p><h3>What next</h3><div><p>Boxed off, and long enough to be read.</p></div><p>Nobody was hurt.</p></div>`;
  expect(textsUnder(shown)).toEqual([TEXT[0], 'What next', TEXT[1]]);
});

test('what stands over the headline goes, and so do numbers under it', () => {
  const found = `<div><p>Press release</p><p>231</p></div>${FOUND}`;
  expect(textsUnder(`<p>Press release</p><h1>Pier falls</h1><p>231</p>${FOUND}`, found)).toEqual(
    TEXT,
  );
});

test('a short sentence under the headline and the shortest post of a live page come back', () => {
  const post = (...texts: string[]): string =>
    `<div class="post">${texts.map((text) => `<p>${text}</p>`).join('')}</div>`;
  const found = `${post('The pier fell on Monday.')}${post('Nobody was hurt.')}`;
  const shown = `<h1>Pier falls</h1><ul><li>It was open.</li><li>Share</li></ul>${found}${post('It creaks.')}<div class="foot"><p>Made by us.</p></div>`;
  expect(textsUnder(shown, found)).toEqual(['It was open.', ...TEXT, 'It creaks.']);
});

test('a line of the day goes above the text and stays within it', () => {
  const found = `<div><p>Coast Wire, 4 October 2031</p><p>The pier fell on Monday.</p><h3>5 October 2031</h3><p>Nobody was hurt.</p></div>`;
  expect(textsUnder(`<h1>Pier falls</h1>${found}`, found)).toEqual([
    TEXT[0],
    '5 October 2031',
    TEXT[1],
  ]);
});

test('the clocks of a live page go, and numbers among the text stay', () => {
  const found = `<div><p>The pier fell on Monday.</p><p>14:20</p><h3>9.05am BST</h3><p>21,000</p><p>Nobody was hurt.</p></div>`;
  expect(textsUnder(`<h1>Pier falls</h1>${found}`, found)).toEqual([TEXT[0], '21,000', TEXT[1]]);
});

test('a list of articles that has this one too is no standfirst', () => {
  const list = STANDFIRST.repeat(6);
  expect(textsUnder(`<h3>Pier falls</h3>${list}<h1>Pier falls</h1>${FOUND}`)).toEqual(TEXT);
  expect(textsUnder(`<h3>Pier falls</h3>${list}${FOUND}`)).toEqual(TEXT);
});

test('a headline behind the text tells nothing', () => {
  expect(textsUnder(`${FOUND}<h2>Pier falls</h2>`)).toEqual(TEXT);
});
