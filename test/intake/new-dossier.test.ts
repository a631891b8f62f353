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

test('a folder that holds something is left alone', async () => {
  const folder = await makeFolder({ 'mine/notes.txt': 'x' });
  await expect(newDossier(join(folder.path, 'mine'))).rejects.toThrow(/not empty/);
  expect(await readdir(join(folder.path, 'mine'))).toEqual(['notes.txt']);
  await folder.remove();
});
