import { afterEach, beforeEach, expect, test } from 'vitest';
import { addArticle, readShelf, type Shelf } from '../../src/intake/add-article.ts';
import { article, makeFolder, type TestFolder } from '../fixtures/folder.ts';

let folder: TestFolder;
let shelf: Shelf;
beforeEach(async () => {
  folder = await makeFolder({ 'old.md': article('Old news.') });
  shelf = await readShelf(folder.path);
});
afterEach(() => folder.remove());

const ARCHIVED =
  '<html><head><title>Pier falls | The Gazette</title></head><body><h1>Pier falls</h1>';
const ARCHIVED_TEXT = `\u201CPeg\u2019s caf\u00E9\u201D stands, and nobody in the whole town was surprised by it in the least.`;
const QUOTED = ARCHIVED_TEXT.replace(/[^\u0020-\u007E]/gu, (character) =>
  [...Buffer.from(character)].map((byte) => `=${byte.toString(16).toUpperCase()}`).join(''),
);

test.each([
  {
    encoding: 'quoted-printable',
    body: `${ARCHIVED}<p>${QUOTED.slice(0, 50)}=\r\n${QUOTED.slice(50)}</p>`,
  },
  {
    encoding: 'base64',
    body: Buffer.from(`${ARCHIVED}<p>${ARCHIVED_TEXT}</p>`).toString('base64'),
  },
])('a page that Chrome saved in one file is read, $encoding', async ({ encoding, body }) => {
  const lines = [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://gazette.example/pier',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----x----"',
    '',
    '------x----',
    'Content-Type: text/html',
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    body,
    '------x------',
  ];
  const bytes = new TextEncoder().encode(lines.join('\r\n'));
  const { draft } = await addArticle(shelf, { name: 'input', bytes }, {});
  expect(draft).toMatchObject({
    title: 'Pier falls',
    outlet: 'The Gazette',
    url: 'https://gazette.example/pier',
    paragraphs: [ARCHIVED_TEXT],
  });
});
