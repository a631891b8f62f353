import { mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { CorpusError } from '../../src/corpus/problem.ts';
import { isInOtherForm, isOfCorpus, readFolder } from '../../src/corpus/read-folder.ts';
import { makeFolder, type TestFolder } from '../fixtures/folder.ts';

const folders: TestFolder[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await folder.remove();
});

async function folderOf(files: Record<string, string | Uint8Array>): Promise<TestFolder> {
  const folder = await makeFolder(files);
  folders.push(folder);
  return folder;
}

describe('whether a file is read, or told to be in another form', () => {
  test.each([
    { name: 'one.md', isRead: true, isTold: false },
    { name: 'ONE.TXT', isRead: true, isTold: false },
    { name: 'dossier.yaml', isRead: true, isTold: false },
    { name: 'other.yaml', isRead: false, isTold: false },
    { name: 'README.md', isRead: false, isTold: false },
    { name: 'readme', isRead: false, isTold: false },
    { name: 'readme-first.md', isRead: true, isTold: false },
    { name: '.one.md', isRead: false, isTold: false },
    { name: '.page.html', isRead: false, isTold: false },
    { name: '~$one.docx', isRead: false, isTold: false },
    { name: '~$one.txt', isRead: false, isTold: false },
    { name: 'one.md~', isRead: false, isTold: false },
    { name: 'one.md.bak', isRead: false, isTold: false },
    { name: 'page.htm', isRead: false, isTold: true },
    { name: 'page.XHTML', isRead: false, isTold: true },
    { name: 'one.markdown', isRead: false, isTold: true },
    { name: 'book.epub', isRead: false, isTold: true },
    { name: 'readme.html', isRead: false, isTold: false },
    { name: 'photo.jpg', isRead: false, isTold: false },
    { name: 'html', isRead: false, isTold: false },
  ])('$name: read $isRead, told $isTold', ({ name, isRead, isTold }) => {
    expect([isOfCorpus(name), isInOtherForm(name)]).toEqual([isRead, isTold]);
  });
});

test('files come in the order of their names by code unit, each as soon as it is read', async () => {
  const folder = await folderOf({ 'b.md': '2', 'a.md': '1', 'B.md': '0', 'é.md': '3' });
  const seen: string[] = [];
  const told: number[][] = [];
  const { files, settings } = await readFolder(folder.path, {
    onFile: ({ source, content }) => seen.push(`${source} ${content}`),
    onProgress: (done, total) => told.push([done, total]),
  });
  expect(seen).toEqual(['B.md 0', 'a.md 1', 'b.md 2', 'é.md 3']);
  expect(files.map(({ source }) => source)).toEqual(['B.md', 'a.md', 'b.md', 'é.md']);
  expect(told.map(([done]) => done)).toEqual([1, 2, 3, 4]);
  expect(settings).toBeNull();
});

test('the settings are no article', async () => {
  const folder = await folderOf({ 'a.md': '1', 'dossier.yaml': 'title: T' });
  const { files, settings } = await readFolder(folder.path);
  expect(files.map(({ source }) => source)).toEqual(['a.md']);
  expect(settings).toBe('title: T');
});

test.each([
  { name: 'a byte that is no UTF-8', content: Uint8Array.of(0x61, 0xe9), mend: /not UTF-8/ },
  { name: 'a zero byte', content: 'a\0b', mend: /not UTF-8/ },
])('$name makes a file a problem, and not an exception', async ({ content, mend }) => {
  const folder = await folderOf({ 'a.md': content });
  const { files, problems } = await readFolder(folder.path);
  expect(files).toEqual([]);
  expect(problems).toEqual([{ source: 'a.md', field: null, message: expect.stringMatching(mend) }]);
});

test('a byte order mark stays, as nothing is lost of a file', async () => {
  const folder = await folderOf({ 'a.md': '\uFEFFOne.' });
  expect((await readFolder(folder.path)).files[0]?.content).toBe('\uFEFFOne.');
});

test('a file of more than 16 MiB is not read', async () => {
  const folder = await folderOf({ 'a.md': 'One.', 'b.md': 'Two.' });
  await truncate(join(folder.path, 'a.md'), 16 * 1024 * 1024 + 1);
  const { files, problems } = await readFolder(folder.path);
  expect(files.map(({ source }) => source)).toEqual(['b.md']);
  expect(problems[0]?.message).toMatch(/larger than 16 MiB/);
});

describe('a link', () => {
  test('to a file of the folder is read', async () => {
    const folder = await folderOf({ 'a.txt': 'One.' });
    await symlink(join(folder.path, 'a.txt'), join(folder.path, 'b.md'));
    const { files, problems } = await readFolder(folder.path);
    expect(files.map(({ source, content }) => `${source} ${content}`)).toEqual([
      'a.txt One.',
      'b.md One.',
    ]);
    expect(problems).toEqual([]);
  });

  test('to a folder whose name begins like this one’s leads out all the same', async () => {
    const folder = await folderOf({ 'a.md': 'One.' });
    const beside = `${folder.path}-beside`;
    await mkdir(beside);
    await writeFile(join(beside, 'secret.md'), 'Secret.');
    await symlink(join(beside, 'secret.md'), join(folder.path, 'b.md'));
    const { files, problems } = await readFolder(folder.path);
    await rm(beside, { recursive: true });
    expect(files.map(({ source }) => source)).toEqual(['a.md']);
    expect(problems[0]?.message).toMatch(/leads out/);
  });

  test.each([
    { name: 'logo.png', to: '/usr/bin/env', says: null },
    { name: 'old.jpg', to: 'gone.jpg', says: null },
    { name: 'loop.jpg', to: 'loop.jpg', says: null },
    { name: 'README.md', to: '/usr/bin/env', says: null },
    { name: 'a.md', to: '/usr/bin/env', says: /leads out of the corpus folder/ },
    { name: 'page.html', to: '/usr/bin/env', says: /leads out of the corpus folder/ },
    { name: 'more', to: '/usr', says: /leads out of the corpus folder/ },
    { name: 'old.md', to: 'gone.md', says: /^cannot be read/ },
  ])(
    'named $name to $to is told only where an article may be meant',
    async ({ name, to, says }) => {
      const folder = await folderOf({});
      await symlink(to, join(folder.path, name));
      const { files, problems } = await readFolder(folder.path);
      expect(files).toEqual([]);
      expect(problems.map(({ message }) => message)).toEqual(
        says === null ? [] : [expect.stringMatching(says)],
      );
    },
  );

  test('as the folder itself is followed', async () => {
    const folder = await folderOf({ 'real/a.md': 'One.' });
    await symlink(join(folder.path, 'real'), join(folder.path, 'link'));
    const { files } = await readFolder(join(folder.path, 'link'));
    expect(files.map(({ source }) => source)).toEqual(['a.md']);
  });
});

test.each([
  { name: 'nothing', at: 'missing', says: /There is no folder .*npm run new/ },
  { name: 'a file', at: 'a.md', says: /is not a folder/ },
])('$name in place of the folder ends the start', async ({ at, says }) => {
  const folder = await folderOf({ 'a.md': 'One.' });
  await expect(readFolder(join(folder.path, at))).rejects.toThrow(CorpusError);
  await expect(readFolder(join(folder.path, at))).rejects.toThrow(says);
});
