import { expect, test } from 'vitest';
import { foundAgain } from '../../src/cards/found-again.ts';
import { freeze, resultsFrom } from '../../src/cards/frozen-list.ts';
import type { Passage } from '../../src/search/answer.ts';
import type { ArticleInFull, DossierService } from '../../src/service/dossier-service.ts';
import { referenceTo } from '../../src/service/reference.ts';

const SOURCE = 'lease.md';
const BEFORE = ['Maren Holt signed the lease.', 'The dockers went on strike.'];

function passageOf(text: string, paragraph: number): Passage {
  const about = { source: SOURCE, outlet: 'The Post', title: 'Lease', published: null, url: null };
  return { ...about, score: 1, paragraph, text, answer: null, alsoIn: [] };
}

function dossierOf(paragraphs: readonly string[]): Pick<DossierService, 'article' | 'passages'> {
  const about = { source: SOURCE, outlet: 'The Post', title: 'Lease', published: null, url: null };
  const full: ArticleInFull = {
    article: { ...about, note: null, words: 0, paragraphs },
    quoted: [],
  };
  return {
    article: async (source) =>
      source === referenceTo(SOURCE) && paragraphs.length > 0 ? full : null,
    passages: async (places) =>
      places.map(({ paragraph }) => {
        const text = paragraphs[paragraph - 1];
        return text === undefined ? null : passageOf(text, paragraph);
      }),
  };
}

const list = resultsFrom(freeze(BEFORE.map((text, at) => passageOf(text, at + 1))), 1, 2);
const [lease = '', strike = ''] = BEFORE;

test.each([
  { name: 'as it was', now: BEFORE, found: [1, 2], edited: [false, false] },
  {
    name: 'a paragraph more at the top',
    now: ['New.', ...BEFORE],
    found: [2, 3],
    edited: [false, false],
  },
  { name: 'the other way round', now: [strike, lease], found: [2, 1], edited: [false, false] },
  { name: 'one edited', now: ['He signed it.', strike], found: [1, 2], edited: [true, false] },
  { name: 'one gone', now: [lease], found: [1, null], edited: [false, false] },
  { name: 'all gone', now: [], found: [null, null], edited: [false, false] },
])('$name', async ({ now, found, edited }) => {
  const again = await foundAgain(list, 'who signed it', dossierOf(now));
  expect(again.map(({ passage }) => passage?.paragraph ?? null)).toEqual(found);
  expect(again.map((one) => one.edited)).toEqual(edited);
  expect(again.map(({ rank }) => rank)).toEqual([1, 2]);
});
