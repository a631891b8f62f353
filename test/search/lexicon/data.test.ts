import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/text/fold.ts';
import { wordsOf } from '../../../src/text/words.ts';

const FOLDER = fileURLToPath(new URL('../../../src/search/lexicon/', import.meta.url));
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replaceAll('\\', '/'))
  .sort();

type Json = string | boolean | readonly Json[] | { readonly [key: string]: Json };

const read = (file: string): Json => JSON.parse(readFileSync(FOLDER + file, 'utf8'));
const isText = (value: Json): value is string => typeof value === 'string';
// Country codes, and what is written for the reader of the file.
const ASIDE = ['code', 'note', 'kind'];
const CODE = /^[A-Z]{2}$/;
// A stem may be the word itself.
const PAIRS = ['stem-exceptions.json'];

function valuesOf(value: Json): Json[] {
  if (Array.isArray(value)) return [...value];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, one]) => (ASIDE.includes(key) ? [] : [one]));
}

function listsIn(value: Json): Json[][] {
  const lists = valuesOf(value).flatMap(listsIn);
  return Array.isArray(value) ? [[...value], ...lists] : lists;
}

function textsIn(value: Json): string[] {
  return isText(value) ? [value] : valuesOf(value).flatMap(textsIn);
}

const firstText = (value: Json): string =>
  isText(value) ? value : firstText(Object.values(value)[0] ?? '');
const repeated = (texts: readonly string[]) => texts.filter((text, at) => texts.indexOf(text) < at);
const falling = (texts: readonly string[]) =>
  texts.filter((text, at) => at > 0 && text < (texts[at - 1] ?? ''));

describe.each(files)('%s', (file) => {
  const data = read(file);
  const lists = listsIn(data);

  test('is in lower case, without accents', () => {
    const texts = textsIn(data).filter((text) => !CODE.test(text));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => text !== fold(text))).toEqual([]);
  });

  test('has words in every text', () => {
    expect(textsIn(data).filter((text) => wordsOf(text).length === 0)).toEqual([]);
  });

  test('has something in every list', () => {
    expect(lists.filter((list) => list.length === 0)).toEqual([]);
  });

  test('says nothing twice in one list', () => {
    const texts = lists.filter((list) => list.every(isText)).map((list) => list.filter(isText));
    expect(PAIRS.includes(file) ? [] : texts.flatMap(repeated)).toEqual([]);
  });

  test('has its entries in order', () => {
    const entries = lists.filter((list) => !list.every(isText));
    expect(entries.flatMap((list) => falling(list.map(firstText)))).toEqual([]);
  });
});

interface Fields {
  readonly [field: string]: readonly string[];
}

const entriesOf = (file: string): readonly Fields[] =>
  JSON.parse(readFileSync(FOLDER + file, 'utf8'));
const filesIn = (folder: string) => files.filter((file) => file.startsWith(`${folder}/`));

describe('groups of one meaning', () => {
  const groups = filesIn('groups').flatMap(entriesOf);

  test('name the group first and have the others in order', () => {
    expect(groups.flatMap(({ words = [] }) => falling(words.slice(1)))).toEqual([]);
  });

  // With more, a word means too much to tell of anything.
  test('have no word in more than three', () => {
    const counts = new Map<string, number>();
    for (const word of groups.flatMap(({ words = [] }) => words)) {
      if (!word.includes(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    expect([...counts].filter(([, count]) => count > 3)).toEqual([]);
  });
});

describe.each([
  { file: 'broader.json', from: 'broad', to: 'narrow' },
  ...filesIn('associations').map((file) => ({ file, from: 'asks', to: 'tells' })),
])('$file', ({ file, from, to }) => {
  test(`has ${from} and ${to} in every entry, and nothing else`, () => {
    const odd = entriesOf(file).filter((entry) => Object.keys(entry).join() !== `${from},${to}`);
    expect(odd).toEqual([]);
  });
});

describe('paraphrases', () => {
  const lists: readonly (readonly string[])[] = filesIn('paraphrases').flatMap((file) =>
    JSON.parse(readFileSync(FOLDER + file, 'utf8')),
  );

  test('say for everything typed how it is told', () => {
    expect(lists.filter(([, told]) => told === undefined)).toEqual([]);
  });

  test('have everything typed once', () => {
    const typed = lists.map(([first]) => first ?? '');
    expect(typed.length - new Set(typed).size).toBe(0);
  });
});

test('what leads one way does not lead to itself', () => {
  const circular = entriesOf('broader.json').flatMap(({ broad = [], narrow = [] }) =>
    narrow.filter((word) => broad.includes(word)),
  );
  expect(circular).toEqual([]);
});

test('chat words and spellings are single words, as typed ones are', () => {
  const chat: Record<string, readonly (string | readonly string[])[]> = JSON.parse(
    readFileSync(`${FOLDER}chat.json`, 'utf8'),
  );
  const typed = Object.values(chat).flatMap((list) =>
    list.map((one) => (isText(one) ? one : (one[0] ?? ''))),
  );
  expect(typed.filter((word) => wordsOf(word).length !== 1)).toEqual([]);
});

test.each(['politeness.json', 'ways-of-asking.json'])(
  '%s has phrases of two words or more',
  (file) => {
    expect(textsIn(read(file)).filter((text) => wordsOf(text).length < 2)).toEqual([]);
  },
);

test('a topic has the eight likeliest things that its answers say, and no more', () => {
  const long = filesIn('associations')
    .flatMap(entriesOf)
    .filter(({ tells = [] }) => tells.length > 8);
  expect(long).toEqual([]);
});
