import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder, type TestFolder } from './fixtures/folder.ts';
import { runProgram } from './intake/program.ts';

let folder: TestFolder;
beforeEach(async () => {
  folder = await makeFolder({ 'full/notes.txt': 'x' });
});
afterEach(() => folder.remove());

test('an empty dossier is laid out, and takes an article', async () => {
  const made = await runProgram('new', ['my incident'], { cwd: folder.path });
  expect(made.printed).toContain('my incident is ready: README.md, dossier.yaml');
  expect(made.printed).toContain('CORPUS_DIR="my incident" npm start');
  expect(made.exitCode).toBe(0);
  expect(await readdir(join(folder.path, 'my incident'))).toHaveLength(3);
  const added = await runProgram('add', ['-', '--outlet', 'The Gazette'], {
    cwd: folder.path,
    corpusDir: 'my incident',
    input: 'Pier falls\n\nThe pier fell on Monday.',
  });
  expect(added.printed).toContain('1 of 1 added to my incident');
  expect(added.printed).toContain('is still there, and the bot answers from it: delete it');
});

test.each([
  { args: ['-h'], exitCode: 0, says: 'Usage: npm run new' },
  { args: [], exitCode: 2, says: 'Usage: npm run new' },
  { args: ['full'], exitCode: 1, says: 'The folder "full" is not empty' },
])('$args ends with $exitCode', async ({ args, exitCode, says }) => {
  const ended = await runProgram('new', args, { cwd: folder.path });
  expect(`${ended.printed}${ended.errors}`).toContain(says);
  expect(ended.exitCode).toBe(exitCode);
  expect(await readdir(folder.path)).toEqual(['full']);
});
