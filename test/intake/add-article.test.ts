import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { type Added, addArticle, readShelf, type Shelf } from '../../src/intake/add-article.ts';
import type { Details } from '../../src/intake/draft.ts';
import { article, makeFolder, type TestFolder } from '../fixtures/folder.ts';

let folder: TestFolder;
let shelf: Shelf;
beforeEach(async () => {
  folder = await makeFolder({ 'old.md': article('Old news.\n\nMore of it.') });
  shelf = await readShelf(folder.path);
});
afterEach(() => folder.remove());

const add = (text: string | Uint8Array, details: Details = {}): Promise<Added> =>
  addArticle(
    shelf,
    { name: 'input', bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text },
    details,
  );

test.each([
  {
    name: 'a headline over plain text',
    text: 'Pier falls\n\nThe pier fell: "oh".\n\nNobody was hurt.',
    details: { outlet: 'The Gazette' },
    title: 'Pier falls',
    paragraphs: 2,
  },
  {
    name: 'a Markdown heading',
    text: '# Pier falls.\nThe pier fell.\nNobody was hurt.',
    details: { outlet: 'The Gazette' },
    title: 'Pier falls.',
    paragraphs: 2,
  },
  {
    name: 'a title that is told',
    text: 'The pier fell.\n\nNobody was hurt.',
    details: { outlet: 'The Gazette', title: 'Told: a "title"' },
    title: 'Told: a "title"',
    paragraphs: 2,
  },
  {
    name: 'a byline and a date under the headline',
    text: 'Pier falls\n\nBy Jane Doe\n\nUpdated 2 hours ago\n\nThe pier fell.',
    details: { outlet: 'The Gazette' },
    title: 'Pier falls',
    paragraphs: 1,
  },
  {
    name: 'a byline that stands first and is no headline',
    text: 'By Jane Doe\n\nThe pier fell.',
    details: { outlet: 'The Gazette', title: 'Pier falls' },
    title: 'Pier falls',
    paragraphs: 1,
  },
  {
    name: 'a title that is told as blank, which is not told',
    text: 'Pier falls\n\nThe pier fell.',
    details: { outlet: 'The Gazette', title: ' ', published: '' },
    title: 'Pier falls',
    paragraphs: 1,
  },
  {
    name: 'front matter of its own',
    text: article('The pier fell.', { published: '2031-10' }),
    details: {},
    title: 'A title',
    paragraphs: 1,
  },
  {
    name: 'furniture',
    text: 'Pier falls\n\nThe pier fell.\n\nREAD MORE: other news',
    details: { outlet: 'The Gazette' },
    title: 'Pier falls',
    paragraphs: 1,
  },
])('$name becomes a valid corpus file', async ({ text, details, title, paragraphs }) => {
  expect((await add(text, details)).kind).toBe('written');
  const { articles, problems } = await loadCorpus(folder.path);
  expect(problems).toEqual([]);
  const written = articles.find(({ article: one }) => one.source !== 'old.md')?.article;
  expect(written).toMatchObject({ title, outlet: 'The Gazette' });
  expect(written?.paragraphs).toHaveLength(paragraphs);
});

test.each([
  {
    name: 'a note, beside a header that has all it needs',
    text: article('The pier fell.', { note: '"Corrected: twice."' }),
    details: {},
    kept: { note: 'Corrected: twice.' },
  },
  {
    name: 'a note, beside an outlet that is told',
    text: '---\ntitle: A title\nnote: "Corrected: twice."\n---\nThe pier fell.',
    details: { outlet: 'The Gazette' },
    kept: { note: 'Corrected: twice.' },
  },
  {
    name: 'a month, beside an outlet that is told',
    text: '---\ntitle: A title\npublished: 2022-02\n---\nThe pier fell.',
    details: { outlet: 'The Gazette' },
    kept: { published: '2022-02' },
  },
])('a header keeps $name', async ({ text, details, kept }) => {
  expect((await add(text, details)).kind).toBe('written');
  const { articles } = await loadCorpus(folder.path);
  const written = articles.find(({ article: one }) => one.source !== 'old.md')?.article;
  expect(written).toMatchObject({ title: 'A title', outlet: 'The Gazette', ...kept });
});

test.each([
  { name: 'nothing', text: ' \n', details: {}, reason: /reads like an article/ },
  {
    name: 'a page of 5,000 boxes in boxes',
    text: `<html><body>${'<div>'.repeat(5_000)}The pier fell.</body></html>`,
    details: {},
    reason: /more than 200 deep .* \.txt file/,
  },
  { name: 'no outlet', text: 'Pier falls\n\nThe pier fell.', details: {}, reason: /--outlet/ },
  {
    name: 'no title',
    text: 'The pier fell.\n\nNobody was hurt.',
    details: { outlet: 'G' },
    reason: /--title/,
  },
  {
    name: 'a date that is none',
    text: 'Pier falls\n\nThe pier fell.',
    details: { outlet: 'G', published: 'today' },
    reason: /2024-09-13/,
  },
  {
    name: 'front matter that is never closed',
    text: '---\ntitle: Pier falls\noutlet: G\n\nThe pier fell.',
    details: {},
    reason: /not closed: add a second "---" line/,
  },
  {
    name: 'a picture',
    text: Uint8Array.from([0x89, 0x50, 0, 0xff]),
    details: { outlet: 'G' },
    reason: /not a text file/,
  },
  {
    name: 'a PDF of plain characters',
    text: '%PDF-1.4\n\nThe pier fell.\n\nNobody was hurt.',
    details: { outlet: 'G', title: 'Pier falls' },
    reason: /not a text file/,
  },
  {
    name: 'an RTF file',
    text: '{\\rtf1\\ansi\n\nThe pier fell.\n\nNobody was hurt.}',
    details: { outlet: 'G', title: 'Pier falls' },
    reason: /not a text file/,
  },
  {
    name: 'the same text by the same outlet',
    text: 'Title\n\nOld news.\n\nMore   of it.',
    details: { outlet: 'the gazette' },
    reason: /old\.md/,
  },
])(
  '$name is refused with what to do, and nothing is written',
  async ({ text, details, reason }) => {
    expect(await add(text, details)).toMatchObject({
      kind: 'refused',
      reason: expect.stringMatching(reason),
    });
    expect(await readdir(folder.path)).toEqual(['old.md']);
  },
);

test('names are readable and never taken twice; no file is written over', async () => {
  const details = { outlet: 'Channel East!', published: '2031-10-01' };
  const names: string[] = [];
  for (const body of ['One.', 'Two.', 'Three.', 'Four.']) {
    const added = await add(`Pier falls down\n\n${body}`, details);
    names.push(added.kind === 'written' ? added.source : added.reason);
  }
  expect(names).toEqual([
    '2031-10-01-channel-east.md',
    '2031-10-01-channel-east-pier-falls-down.md',
    '2031-10-01-channel-east-pier-falls-down-2.md',
    '2031-10-01-channel-east-pier-falls-down-3.md',
  ]);
  expect(await readFile(join(folder.path, 'old.md'), 'utf8')).toBe(
    article('Old news.\n\nMore of it.'),
  );
});

test.each([
  { name: 'a file that is no text of UTF-8', there: '2031-10-01-g.md', bytes: [0x54, 0xe9] },
  { name: 'a file of other letters’ case', there: '2031-10-01-G.MD', bytes: [0x54] },
  { name: 'a folder', there: '2031-10-01-g.md/x.md', bytes: [0x54] },
])('$name keeps its name', async ({ there, bytes }) => {
  await folder.write(there, Uint8Array.from(bytes));
  shelf = await readShelf(folder.path);
  const added = await add('Pier falls\n\nOne.', { outlet: 'G', published: '2031-10-01' });
  expect(added).toMatchObject({ kind: 'written', source: '2031-10-01-g-pier-falls.md' });
});

test('a file that came meanwhile keeps its name too', async () => {
  await folder.write('2031-10-01-g.md', 'x');
  await folder.write('2031-10-01-g-pier-falls.md', 'x');
  const added = await add('Pier falls\n\nOne.', { outlet: 'G', published: '2031-10-01' });
  expect(added).toMatchObject({ kind: 'written', source: '2031-10-01-g-pier-falls-2.md' });
  expect(await readFile(join(folder.path, '2031-10-01-g.md'), 'utf8')).toBe('x');
});

test('an article for which no name is left is refused alone', async () => {
  const stem = '2031-10-01-g-pier-falls';
  for (let number = 2; number < 1000; number += 1) shelf.names.add(`${stem}-${number}.md`);
  for (const name of ['2031-10-01-g.md', `${stem}.md`]) shelf.names.add(name);
  const added = await add('Pier falls\n\nOne.', { outlet: 'G', published: '2031-10-01' });
  expect(added).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/no file name/) });
});

const REST = '5 a head, and nobody in the whole town was surprised by it in the least.';
const ANSI_LINE = `\x93Peg\x92s caf\xE9\x94 \x96 \x80${REST}`;
const ANSI_TEXT = '\u201CPeg\u2019s caf\u00E9\u201D \u2013 \u20AC5 a head';

test.each([
  { name: 'names windows-1252', charset: 'windows-1252' },
  { name: 'names iso-8859-1, which browsers read as windows-1252', charset: 'iso-8859-1' },
  { name: 'names no encoding', charset: null },
])('a page in a Western encoding that $name keeps its quotation marks', async ({ charset }) => {
  const meta = charset === null ? '' : `<meta charset="${charset}">`;
  const head = `<!doctype html><html><head>${meta}<title>Pier | The Examiner</title></head>`;
  const added = await add(
    Buffer.from(`${head}<body><article><p>${ANSI_LINE}</p></article></body></html>`, 'latin1'),
  );
  expect(added.kind).toBe('written');
  expect(added.draft?.paragraphs[0]).toContain(ANSI_TEXT);
});

test('plain text in a Western encoding keeps its quotation marks', async () => {
  const text = Buffer.from(`Pier falls\n\n${ANSI_LINE}`, 'latin1');
  const added = await add(text, { outlet: 'The Gazette' });
  expect(added.draft?.paragraphs[0]).toContain(ANSI_TEXT);
});

test.each([
  { name: 'little', bytes: Buffer.from(`\uFEFFPier falls\n\n${ANSI_TEXT}.`, 'utf16le') },
  { name: 'big', bytes: Buffer.from(`\uFEFFPier falls\n\n${ANSI_TEXT}.`, 'utf16le').swap16() },
])('plain text in UTF-16 is read, $name end first', async ({ bytes }) => {
  const { draft } = await add(bytes, { outlet: 'G' });
  expect(draft).toMatchObject({ title: 'Pier falls', paragraphs: [`${ANSI_TEXT}.`] });
});

test('hostile page text stays text', async () => {
  const page = `<!doctype html><html><head><title>x | ../../etc</title></head><body><article><h1>---\n"title: x</h1>${'<p>The pier fell. &lt;script&gt;alert(1)&lt;/script&gt; and that was the end of it, said one witness.</p>'.repeat(2)}</article></body></html>`;
  const added = await add(page);
  expect(added).toMatchObject({ kind: 'written', source: 'undated-etc.md' });
  expect((await loadCorpus(folder.path)).problems).toEqual([]);
});

test.each([
  { name: 'that is not there', path: 'typo' },
  { name: 'that is a file', path: 'old.md' },
])('a folder $name is refused and not made', async ({ path }) => {
  const reading = readShelf(join(folder.path, path));
  await expect(reading).rejects.toThrow(/There is no folder ".*"\. Make one with "npm run new -- /);
  expect(await readdir(folder.path)).toEqual(['old.md']);
});
