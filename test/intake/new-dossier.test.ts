import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { newDossier } from '../../src/intake/new-dossier.ts';
import { makeFolder } from '../fixtures/folder.ts';

test('a new dossier loads at once, without a problem', async () => {
  const folder = await makeFolder();
  const files = await newDossier(join(folder.path, 'mine'));
  const { articles, problems, settings } = await loadCorpus(join(folder.path, 'mine'));
  expect(files).toHaveLength(3);
  expect(problems).toEqual([]);
  expect(articles).toHaveLength(1);
  expect(settings.examples.length).toBeGreaterThanOrEqual(3);
  await folder.remove();
});

test('the folders on the way are made too', async () => {
  const folder = await makeFolder();
  await newDossier(join(folder.path, 'of', 'my', 'own'));
  expect(await readdir(join(folder.path, 'of', 'my', 'own'))).toHaveLength(3);
  await folder.remove();
});

test.each([
  { name: 'a file', path: 'notes.txt' },
  { name: 'a place in a file', path: 'notes.txt/mine' },
  { name: 'a name that is too long', path: 'x'.repeat(300) },
])('$name cannot become a dossier, and the error says so', async ({ path }) => {
  const folder = await makeFolder({ 'notes.txt': 'x' });
  await expect(newDossier(join(folder.path, path))).rejects.toThrow(
    /cannot be written \(E[A-Z]+: .+\)\. Name a folder/,
  );
  expect(await readdir(folder.path)).toEqual(['notes.txt']);
  await folder.remove();
});

test.runIf(process.platform === 'linux').each(['/proc/x', '/proc/x/mine', '/dev/null/mine'])(
  '%s, where nobody may make a folder, ends with the error at once',
  async (path) => {
    await expect(newDossier(path)).rejects.toThrow(/cannot be written/);
  },
);

test('a folder that holds something is left alone', async () => {
  const folder = await makeFolder({ 'mine/notes.txt': 'x' });
  await expect(newDossier(join(folder.path, 'mine'))).rejects.toThrow(/not empty/);
  expect(await readdir(join(folder.path, 'mine'))).toEqual(['notes.txt']);
  await folder.remove();
});
