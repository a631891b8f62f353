import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { takeBylines } from '../../src/intake/bylines.ts';

test.each([
  { html: '<p class="dateline">PORT, Oct 4</p>', taken: ['PORT, Oct 4'] },
  { html: '<p class="dateline">PORT, Oct 4 – The pier fell on Monday.</p>', taken: [] },
  {
    html: '<p class="story-date">4 October 2031 20:15, UK</p>',
    taken: ['4 October 2031 20:15, UK'],
  },
  { html: '<p class="latest-update">It fell again.</p>', taken: [] },
  { html: '<p class="timestamp">13:05</p>', taken: ['13:05'] },
  { html: '<p class="post-role">Moscow correspondent</p>', taken: ['Moscow correspondent'] },
])('of $html it takes $taken', ({ html, taken }) => {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  expect(takeBylines(document)).toEqual(taken);
});
