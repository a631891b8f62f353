import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ArticleText } from '../../src/corpus/article.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { wordsOf } from '../../src/text/words.ts';
import { growArticles } from './grow.ts';
import { type GrownFolder, growFolder, readParagraphs } from './grown-folder.ts';
import { vocabularyAt } from './heaps.ts';

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));

let real: readonly ArticleText[];

beforeAll(async () => {
  real = (await loadCorpus(CORPUS)).articles;
});

const grown = (count: number, seed: number) => [...growArticles(real, count, seed)];

const termsOf = (texts: readonly string[]) => texts.flatMap(wordsOf).map(({ term }) => term);

function countsOf(terms: readonly string[]): { words: number; different: number; once: number } {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const once = [...counts.values()].filter((count) => count === 1).length;
  return { words: terms.length, different: counts.size, once };
}

test('the same seed grows the same articles, another seed others', () => {
  expect(grown(20, 1)).toEqual(grown(20, 1));
  expect(grown(20, 1)).not.toEqual(grown(20, 2));
});

test('a longer growth begins with the shorter one', () => {
  expect(grown(30, 1).slice(0, 10)).toEqual(grown(10, 1));
});

test('articles have about twenty paragraphs', () => {
  const lengths = grown(200, 1).map(({ paragraphs }) => paragraphs.length);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  expect(mean).toBeGreaterThan(19);
  expect(mean).toBeLessThan(21);
});

describe('the vocabulary grows as in news', () => {
  const sizes = [200, 400, 800];
  const points: { words: number; different: number; once: number }[] = [];

  beforeAll(() => {
    const terms = grown(800, 1).map(({ paragraphs }) => termsOf(paragraphs));
    const first = real.flatMap(({ article }) => termsOf(article.paragraphs));
    points.push(...sizes.map((size) => countsOf([...first, ...terms.slice(0, size).flat()])));
  });

  test.each(sizes.map((size, at) => ({ size, at })))(
    "Heaps' law holds within 5 % at $size articles",
    ({ at }) => {
      const { words, different } = points[at] ?? { words: 0, different: 0 };
      expect(different / vocabularyAt(words)).toBeGreaterThan(0.95);
      expect(different / vocabularyAt(words)).toBeLessThan(1.05);
    },
  );

  test('its exponent is that of the law: twice the words, 1.4 times the vocabulary', () => {
    const [first, , last] = points;
    const slope =
      Math.log((last?.different ?? 0) / (first?.different ?? 1)) /
      Math.log((last?.words ?? 0) / (first?.words ?? 1));
    expect(slope).toBeGreaterThan(0.46);
    expect(slope).toBeLessThan(0.54);
  });

  test("a third to two thirds of the words stand there once, as Zipf's law has it", () => {
    const { different, once } = points.at(-1) ?? { different: 1, once: 0 };
    expect(once / different).toBeGreaterThan(1 / 3);
    expect(once / different).toBeLessThan(2 / 3);
  });
});

describe('a grown folder', () => {
  let folder: GrownFolder;

  beforeAll(async () => {
    folder = await growFolder(40);
  });
  afterAll(() => folder.remove());

  test('loads without a problem, the real articles among the grown ones', async () => {
    const { articles, problems } = await loadCorpus(folder.corpus);
    expect(problems).toEqual([]);
    expect(articles).toHaveLength(40);
    expect(articles.map(({ article }) => article.source)).toEqual(
      expect.arrayContaining(real.map(({ article }) => article.source)),
    );
  });

  test('gives other engines the very paragraphs of its files', async () => {
    const { articles } = await loadCorpus(folder.corpus);
    const loaded = articles.flatMap(({ article }) => article.paragraphs);
    expect((await readParagraphs(folder.paragraphs)).toSorted()).toEqual(loaded.toSorted());
    expect(folder.count).toBe(loaded.length);
  });
});
