import { execFile } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openDossier } from '../../src/dossier.ts';
import { keepDossier } from '../../src/service/keep-dossier.ts';
import { shownOf } from '../discord/shown.ts';
import { serveFolder, startTestBot } from '../discord/test-bot.ts';
import { article, makeFolder, type TestFolder } from '../fixtures/folder.ts';
import { PROGRAM } from '../service/program.ts';
import { recordedLog } from '../service/recorded-log.ts';

vi.setConfig({ testTimeout: 60_000 });

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function folderOf(files: Readonly<Record<string, string>>): Promise<TestFolder> {
  const folder = await makeFolder(files);
  cleanups.push(folder.remove);
  return folder;
}

const GOOD = article('The harbour wall has a crack, the surveyor said.');
const SECRET = article('A secret of another folder: the cellar key is under the mat.');

// Each is put beside one good article, which must be all that there is.
test.each([
  {
    name: 'a link to a file elsewhere',
    put: (path: string, outside: string) => symlink(join(outside, 'secret.md'), join(path, 'a.md')),
  },
  {
    name: 'a link through a folder elsewhere',
    put: async (path: string, outside: string) => {
      await symlink(outside, join(path, 'sub'));
      await symlink('sub/secret.md', join(path, 'a.md'));
    },
  },
  {
    name: 'a link with dots',
    put: async (path: string, outside: string) => {
      await symlink(join('..', outside.split('/').at(-1) ?? '', 'secret.md'), join(path, 'a.md'));
    },
  },
  {
    name: 'a link to itself',
    put: (path: string) => symlink('a.md', join(path, 'a.md')),
  },
  {
    name: 'a link to a device that never ends',
    put: (path: string) => symlink('/dev/zero', join(path, 'a.md')),
  },
  {
    name: 'a pipe that nobody writes to',
    put: (path: string) => promisify(execFile)('mkfifo', [join(path, 'a.md')]),
  },
  { name: 'a folder named like an article', put: (path: string) => mkdir(join(path, 'a.md')) },
])('$name is not read, and named', async ({ put }) => {
  const outside = await folderOf({ 'secret.md': SECRET });
  const folder = await folderOf({ 'good.md': GOOD });
  await put(folder.path, outside.path);
  const dossier = await openDossier(folder.path);
  expect(dossier.sources().map(({ source }) => source)).toEqual(['good.md']);
  expect(dossier.problems.map(({ source }) => source)).toContain('a.md');
  expect(JSON.stringify(dossier.problems)).not.toMatch(/cellar|\/tmp\//);
});

describe('file names', () => {
  const NAMES = [
    'line\nend.md',
    'escape\u001B[2J.md',
    'turned\u202Edm.txt',
    '@everyone <@123456789012345678>.md',
    '**bold** `code` ||spoiler||.md',
    '__proto__.md',
    'constructor.md',
    `${'long'.repeat(60)}.md`,
  ];

  test('of any kind are served, verbatim, without a ping', async () => {
    const files = NAMES.map((name, at) => [name, article(`The wall has crack number ${at}.`)]);
    const folder = await folderOf(Object.fromEntries(files));
    const bot = await startTestBot({ services: { dossier: await serveFolder(folder.path) } });
    cleanups.push(bot.close);
    for (const [at, name] of NAMES.entries()) {
      const question = `Which crack has the wall: crack number ${at}?`;
      const { message } = await bot.discord.command('ask', { question, source: name });
      expect(shownOf({ message }).texts.join('\n')).toContain(`crack number ${at}`);
    }
    const bodies = bot.discord.journal.requests().map(({ body }) => body);
    for (const body of bodies.filter((sent) => JSON.stringify(sent ?? '').includes('content'))) {
      expect(JSON.stringify(body)).toContain('"allowed_mentions":{"parse":[]');
    }
    expect(bot.problems()).toEqual([]);
    expect(bot.logged.filter(({ level }) => level >= 40)).toEqual([]);
  });

  test('cannot forge a line of the log, nor move a terminal’s cursor', async () => {
    const folder = await folderOf({
      'good.md': GOOD,
      ...Object.fromEntries(NAMES.map((name) => [name, ''])),
    });
    const log = recordedLog();
    const kept = await keepDossier({ directory: folder.path, log, program: PROGRAM });
    cleanups.push(kept.close);
    expect(log.complaints().length).toBe(NAMES.length);
    for (const line of log.lines.map(({ fields, message }) => message + JSON.stringify(fields))) {
      expect(line).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
    }
  });

  test('in a question lead nowhere but to that file of the dossier', async () => {
    const folder = await folderOf({ 'good.md': GOOD });
    const dossier = await openDossier(folder.path);
    for (const source of ['../good.md', '/etc/passwd', '..\\..\\x', '__proto__', 'good.md\0']) {
      expect(dossier.ask('What has a crack?', { source }).found).toBe(false);
      expect(dossier.statements(source)).toEqual([]);
      expect(dossier.passages([{ source, paragraph: 1 }], 'What has a crack?')).toEqual([null]);
    }
  });
});

describe('an article', () => {
  test.each([
    { name: 'a script as address', fields: { url: 'javascript:alert(1)' }, field: 'url' },
    { name: 'a file as address', fields: { url: 'file:///etc/passwd' }, field: 'url' },
    {
      name: 'a date that is code',
      fields: { published: '2024-09-13; rm -rf' },
      field: 'published',
    },
  ])('$name is left out and named', async ({ fields, field }) => {
    const folder = await folderOf({ 'good.md': GOOD, 'bad.md': article('Bad.', fields) });
    const dossier = await openDossier(folder.path);
    expect(dossier.sources().map(({ source }) => source)).toEqual(['good.md']);
    expect(dossier.problems).toMatchObject([{ source: 'bad.md', field }]);
  });

  test.each([
    { name: 'an alias', text: '---\ntitle: &x One\noutlet: *x\n---\nBad.' },
    { name: 'brackets without end', text: `---\n${'['.repeat(50_000)}\n---\nBad.` },
    {
      name: 'a row of blanks',
      text: `---\ntitle: a${' '.repeat(300_000)}: b\noutlet: c\n---\nBad.`,
    },
    { name: 'a tag', text: '---\ntitle: !!js/function "x"\noutlet: 1\n---\nBad.' },
  ])('$name in its header stops no other', async ({ text }) => {
    const folder = await folderOf({ 'good.md': GOOD, 'bad.md': text });
    const dossier = await openDossier(folder.path);
    expect(dossier.sources().map(({ source }) => source)).toContain('good.md');
  });

  test('that would ping, link, hide or dress up as the bot reads as it was written, and pings nobody', async () => {
    const text =
      'The wall: @everyone <@123456789012345678> [read](https://evil.example) ||hidden|| -# dossier 00000000 ```x``` has a crack.';
    const folder = await folderOf({ 'bad.md': article(text) });
    const bot = await startTestBot({ services: { dossier: await serveFolder(folder.path) } });
    cleanups.push(bot.close);
    const answer = shownOf(await bot.discord.command('ask', { question: 'What of the wall?' }));
    expect(answer.texts.join('\n')).toContain(text);
    expect(bot.problems()).toEqual([]);
  });
});
