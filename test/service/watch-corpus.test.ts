import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { watchCorpus } from '../../src/service/watch-corpus.ts';
import { makeFolder } from '../fixtures/folder.ts';
import { manualClock } from '../manual-clock.ts';

const STILL = 250;
const LONGEST_WAIT = 10_000;
// Real time: after so many milliseconds without an event none is on its way.
const QUIET = 25;

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

interface Watched {
  /** The folder that is watched, and the one above it. */
  readonly path: string;
  readonly root: string;
  readonly blind: readonly string[];
  changes(): number;
  /** Resolves when the watch has noticed something and nothing more comes. */
  noticed(): Promise<void>;
  advance(milliseconds: number): void;
}

async function watchFolder(
  files: Readonly<Record<string, string>> = { 'corpus/a.md': 'One.' },
  link?: string,
): Promise<Watched> {
  const root = await makeFolder(files);
  cleanups.push(root.remove);
  const path = join(root.path, 'corpus');
  if (link !== undefined) await symlink(link, path);
  const time = manualClock(0);
  const counts = { changes: 0, timers: 0, seen: 0 };
  const blind: string[] = [];
  const watch = await watchCorpus({
    directory: path,
    clock: {
      now: time.now,
      after(milliseconds, action) {
        counts.timers += 1;
        return time.after(milliseconds, action);
      },
    },
    onChange: () => {
      counts.changes += 1;
    },
    onBlind: (reason) => blind.push(reason),
  });
  cleanups.push(watch.close);
  return {
    path,
    root: root.path,
    blind,
    changes: () => counts.changes,
    // The system tells its events when it likes, several for one write.
    async noticed() {
      for (let before = -1; before !== counts.timers || before === counts.seen; ) {
        before = counts.timers;
        await pause(QUIET);
      }
      counts.seen = counts.timers;
    },
    advance: time.advance,
  };
}

test.each([
  { name: 'a new article', act: (path: string) => writeFile(join(path, 'b.md'), 'Two.') },
  { name: 'an edit', act: (path: string) => writeFile(join(path, 'a.md'), 'Changed.') },
  { name: 'a deletion', act: (path: string) => rm(join(path, 'a.md')) },
  {
    name: 'a new name',
    act: (path: string) => rename(join(path, 'a.md'), join(path, 'other.txt')),
  },
  {
    name: 'a saved page, which is no article yet',
    act: (path: string) => writeFile(join(path, 'b.html'), '<p>Two.</p>'),
  },
  {
    name: 'that the folder is gone',
    act: (path: string) => rename(path, `${path}-elsewhere`),
  },
  { name: 'the settings', act: (path: string) => writeFile(join(path, 'dossier.yaml'), 'x: 1') },
  {
    name: 'a file that is put in place of another',
    act: async (path: string) => {
      await writeFile(join(path, '.a.md.tmp'), 'New.');
      await rename(join(path, '.a.md.tmp'), join(path, 'a.md'));
    },
  },
])('$name is told once, when the folder has been still for half a second', async ({ act }) => {
  const watched = await watchFolder();
  await act(watched.path);
  await watched.noticed();
  expect(watched.changes()).toBe(0);
  watched.advance(STILL);
  expect(watched.changes()).toBe(1);
  watched.advance(LONGEST_WAIT);
  expect(watched.changes()).toBe(1);
});

test.each([
  '.a.md.swp',
  '.#a.md',
  '#a.md#',
  'a.md~',
  '~$a.docx',
  '4913',
  'a.md.tmp',
  '.hidden.md',
  '.page.html',
  'README.md',
  'photo.jpg',
])('%s is nobody’s article and starts nothing', async (name) => {
  const watched = await watchFolder();
  await writeFile(join(watched.path, name), 'x');
  // The next event can only be told after this one.
  await writeFile(join(watched.path, 'b.md'), 'Two.');
  await watched.noticed();
  watched.advance(STILL);
  expect(watched.changes()).toBe(1);
});

test('a folder that is never still is read every ten seconds all the same', async () => {
  const watched = await watchFolder();
  for (let time = 0; time < LONGEST_WAIT; time += 200) {
    await writeFile(join(watched.path, 'b.md'), String(time));
    await watched.noticed();
    watched.advance(200);
  }
  expect(watched.changes()).toBe(1);
});

test('a folder that is replaced by another is followed', async () => {
  const watched = await watchFolder();
  await mkdir(join(watched.root, 'next'));
  await writeFile(join(watched.root, 'next', 'n.md'), 'New.');
  await rename(watched.path, join(watched.root, 'old'));
  await rename(join(watched.root, 'next'), watched.path);
  await watched.noticed();
  watched.advance(STILL);
  expect(watched.changes()).toBe(1);
  await writeFile(join(watched.path, 'o.md'), 'More.');
  await watched.noticed();
  watched.advance(STILL);
  expect(watched.changes()).toBe(2);
});

test('a folder that is deleted and made again is followed', async () => {
  const watched = await watchFolder();
  await rm(watched.path, { recursive: true });
  await mkdir(watched.path);
  await watched.noticed();
  watched.advance(STILL);
  const before = watched.changes();
  await writeFile(join(watched.path, 'o.md'), 'More.');
  await watched.noticed();
  watched.advance(STILL);
  expect(watched.changes()).toBe(before + 1);
});

test('a link that is turned to another folder is followed', async () => {
  const watched = await watchFolder({ 'one/a.md': 'One.', 'two/a.md': 'Two.' }, 'one');
  await symlink('two', join(watched.root, 'new'));
  await rename(join(watched.root, 'new'), watched.path);
  await watched.noticed();
  watched.advance(STILL);
  expect(watched.changes()).toBe(1);
  await writeFile(join(watched.root, 'two', 'b.md'), 'More.');
  await watched.noticed();
  watched.advance(STILL);
  expect(watched.changes()).toBe(2);
});

test('a folder that is not there cannot be watched, which is told', async () => {
  const watched = await watchFolder({});
  expect(watched.blind).toEqual([expect.stringMatching(/ENOENT/)]);
});
