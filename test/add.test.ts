import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { article, makeFolder, type TestFolder } from './fixtures/folder.ts';
import { runProgram } from './intake/program.ts';

const CLEAR = '\u001B[2J';
const PAGE = `<!doctype html><html><head><title>Pier falls ${CLEAR}| The Gazette</title></head><body><article>
<h1>Pier falls ${CLEAR}</h1><p>By Jane ${CLEAR}Doe</p>
<p>${CLEAR}The pier fell on Monday, and nobody in the whole town was surprised by it in the least.</p>
</article></body></html>`;

let folder: TestFolder;
beforeEach(async () => {
  folder = await makeFolder({
    'corpus/old.md': article('Old news.'),
    'corpus/undated-the-gazette.md': Uint8Array.from([0x54, 0xe9]),
    'saved/pier.html': PAGE,
    'saved/notes.txt': article('The pier stands.', { note: 'Corrected.' }),
    'saved/plan.pdf': 'x',
  });
});
afterEach(() => folder.remove());

test('a folder of pages and texts is added and told, beside a file that cannot be read', async () => {
  const { exitCode, printed, errors } = await runProgram('add', ['saved'], { cwd: folder.path });
  expect(errors).toBe('');
  expect(printed).toContain('Not read, as neither texts nor pages: plan.pdf');
  expect(printed).toContain('note       Corrected.');
  expect(printed).toContain('2 of 2 added to corpus');
  expect(exitCode).toBe(0);
  expect(await readdir(join(folder.path, 'corpus'))).toEqual([
    'old.md',
    'undated-the-gazette-a-title.md',
    'undated-the-gazette-pier-falls-2j.md',
    'undated-the-gazette.md',
  ]);
});

test('nothing in a page reaches the terminal as a command', async () => {
  const { printed } = await runProgram('add', ['saved/pier.html'], { cwd: folder.path });
  expect(printed).toContain('title      Pier falls \\u{1b}[2J');
  expect(printed).not.toContain('\u001B');
});

test('a text from the standard input goes to the folder that is named', async () => {
  await folder.write('mine/old.md', article('Old news.'));
  const { exitCode, printed } = await runProgram(
    'add',
    ['-', '--outlet', 'The Gazette', '--published', '2022-02', '--corpus', 'mine'],
    { cwd: folder.path, input: 'Pier falls\n\nThe pier fell on Monday.' },
  );
  expect(printed).toContain('=> written as 2022-02-the-gazette.md');
  expect(exitCode).toBe(0);
  expect(await readFile(join(folder.path, 'mine/2022-02-the-gazette.md'), 'utf8')).toBe(
    '---\ntitle: Pier falls\noutlet: The Gazette\npublished: 2022-02\n---\nThe pier fell on Monday.\n',
  );
});

test.each([
  { name: 'blank is the usual one', corpusDir: ' ', added: 'added to corpus', exitCode: 0 },
  { name: 'is taken without blanks', corpusDir: ' corpus ', added: 'added to corpus', exitCode: 0 },
  { name: 'that is not there is told', corpusDir: 'typo', added: '"typo"', exitCode: 1 },
])('a CORPUS_DIR $name', async ({ corpusDir, added, exitCode }) => {
  const ended = await runProgram('add', ['saved/notes.txt'], { cwd: folder.path, corpusDir });
  expect(`${ended.printed}${ended.errors}`).toContain(added);
  expect(ended.exitCode).toBe(exitCode);
});

test.each([
  { args: ['--help'], exitCode: 0, says: 'Usage: npm run add' },
  { args: [], exitCode: 2, says: 'Usage: npm run add' },
  { args: ['--autor', 'x'], exitCode: 2, says: "Unknown option '--autor'" },
  { args: ['saved', '--title', 'x'], exitCode: 2, says: 'one by one' },
  { args: ['typo.html'], exitCode: 1, says: 'There is no file or folder "typo.html"' },
  { args: ['saved/plan.pdf'], exitCode: 1, says: '0 of 1 added' },
])('$args ends with $exitCode', async ({ args, exitCode, says }) => {
  const ended = await runProgram('add', args, { cwd: folder.path });
  expect(`${ended.printed}${ended.errors}`).toContain(says);
  expect(ended.exitCode).toBe(exitCode);
});
