import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inputsAt } from '../../src/intake/inputs.ts';
import { makeFolder, type TestFolder } from '../fixtures/folder.ts';

let folder: TestFolder;
beforeEach(async () => {
  folder = await makeFolder({ 'b.html': 'B', 'a.MHT': 'A', 'c.pdf': 'C', '.hidden.txt': 'D' });
});
afterEach(() => folder.remove());

test('a folder gives its texts and pages in order, and names what is neither', async () => {
  await mkdir(join(folder.path, 'b_files'));
  await writeFile(join(folder.path, 'b_files', 'frame.html'), 'an advertisement');
  const { inputs, unread } = await inputsAt(folder.path);
  expect(inputs.map(({ name }) => name)).toEqual(['a.MHT', 'b.html']);
  expect(unread).toEqual(['c.pdf']);
});

test('a file that is named is read, whatever its name', async () => {
  const { inputs } = await inputsAt(join(folder.path, 'c.pdf'));
  expect(inputs.map(({ bytes }) => bytes.toString())).toEqual(['C']);
});

test.each([
  { path: 'no/such/place', message: /no file or folder "no\/such\/place"/ },
  { path: 'https://gazette.example/pier', message: /save the page from the browser/ },
])('$path is told as missing, with what to do', async ({ path, message }) => {
  await expect(inputsAt(path)).rejects.toThrow(message);
});
