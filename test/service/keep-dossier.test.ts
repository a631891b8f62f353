import { afterEach, expect, test, vi } from 'vitest';
import { CorpusError } from '../../src/corpus/problem.ts';
import { openDossier } from '../../src/dossier.ts';
import { UNITS_A_FILE } from '../../src/load-parts.ts';
import { type KeptDossier, keepDossier } from '../../src/service/keep-dossier.ts';
import { article, makeFolder, type TestFolder } from '../fixtures/folder.ts';
import { manualClock } from '../manual-clock.ts';
import { PROGRAM } from './program.ts';
import { type RecordedLog, recordedLog } from './recorded-log.ts';

// Each thread reads the whole engine anew, a second on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

interface Kept {
  readonly folder: TestFolder;
  readonly kept: KeptDossier;
  readonly log: RecordedLog;
  /** Reads the folder again and waits until that is done. */
  reload(): Promise<void>;
  /** File names of the articles with that word. */
  having(word: string): Promise<readonly string[]>;
}

async function keep(files: Readonly<Record<string, string>>): Promise<Kept> {
  const folder = await makeFolder(files);
  cleanups.push(folder.remove);
  const log = recordedLog();
  // The clock stands still: reloads come by wish alone.
  const clock = manualClock(0);
  const kept = await keepDossier({ directory: folder.path, log, clock, program: PROGRAM });
  cleanups.push(kept.close);
  return {
    folder,
    kept,
    log,
    async reload() {
      kept.reload();
      await kept.settled();
    },
    async having(word) {
      const { articles } = await kept.service.sources(EVERY);
      const texts = await Promise.all(articles.map(({ source }) => kept.service.article(source)));
      return texts.flatMap((one) =>
        one?.article.paragraphs.some((text) => text.includes(word)) ? [one.article.source] : [],
      );
    },
  };
}

const EVERY = { outlet: '', search: '', oldestFirst: true, offset: 0, limit: 100 };
const LEASE = article('The harbour master signed the lease for the warehouse on Monday.');
const STRIKE = article('The dockers began their strike on Friday night.');

test('the thread answers what the engine answers', async () => {
  const { folder, kept } = await keep({ 'a.md': LEASE, 'b.md': STRIKE });
  const dossier = await openDossier(folder.path);
  const question = 'When did the dockers begin their strike?';
  expect(await kept.service.ask(question)).toEqual(dossier.ask(question));
  expect((await kept.service.article('b.md'))?.article.outlet).toBe('The Gazette');
  expect(await kept.service.article('c.md')).toBeNull();
  expect(await kept.service.about()).toEqual(kept.about());
});

test('an article that comes, changes and goes shows in the answers after each reload', async () => {
  const { folder, kept, having, reload } = await keep({ 'a.md': LEASE });
  expect(await having('strike')).toEqual([]);
  const first = kept.about()?.revision;
  await folder.write('b.md', STRIKE);
  await reload();
  expect(await having('strike')).toEqual(['b.md']);
  expect(kept.about()?.revision).not.toBe(first);
  await folder.write('b.md', article('The dockers ended their strike on Sunday.'));
  await reload();
  expect(await having('Sunday')).toEqual(['b.md']);
  await folder.delete('b.md');
  await reload();
  expect(await having('strike')).toEqual([]);
  expect(kept.about()?.revision).toBe(first);
});

test('a broken file keeps its last good version, is named once with its mend, and again when it breaks anew', async () => {
  const { folder, having, reload, log } = await keep({ 'a.md': LEASE, 'b.md': STRIKE });
  await folder.write('b.md', '---\ntitle: [\n---\nThe dockers');
  await reload();
  await reload();
  expect(await having('strike')).toEqual(['b.md']);
  expect(log.complaints()).toEqual([expect.stringMatching(/^b\.md: .*YAML.*last good version/)]);
  await folder.write('b.md', STRIKE);
  await reload();
  await folder.write('b.md', '');
  await reload();
  expect(await having('strike')).toEqual(['b.md']);
  expect(log.complaints()).toEqual([
    expect.stringMatching(/YAML/),
    expect.stringMatching(/^b\.md: is empty/),
  ]);
});

test('a broken file outlives reloads for other reasons, until it is mended or deleted', async () => {
  const { folder, having, reload } = await keep({ 'a.md': LEASE, 'b.md': STRIKE });
  await folder.write('b.md', '');
  for (const day of ['Monday', 'Tuesday', 'Wednesday']) {
    await folder.write('c.md', article(`The mayor spoke on ${day}.`));
    await reload();
    expect(await having('strike')).toEqual(['b.md']);
  }
  await folder.delete('b.md');
  await reload();
  expect(await having('strike')).toEqual([]);
});

test('a folder that holds nothing usable any more leaves the old revision, and the log says so', async () => {
  const { folder, kept, having, reload, log } = await keep({ 'a.md': LEASE });
  const before = kept.about();
  await folder.delete('a.md');
  await reload();
  expect(await having('lease')).toEqual(['a.md']);
  expect(kept.about()).toEqual(before);
  expect(log.complaints()).toEqual([
    expect.stringMatching(/old revision stays.*no usable article/s),
  ]);
  await folder.write('b.md', STRIKE);
  await reload();
  expect(await having('strike')).toEqual(['b.md']);
});

test('an unchanged folder does not switch', async () => {
  const { kept, reload, log } = await keep({ 'a.md': LEASE });
  await reload();
  expect(log.lines.at(-1)?.message).toMatch(/no change/);
  expect(kept.about()?.articles).toBe(1);
});

test('questions asked before the switch are answered by the old revision, those after it by the new', async () => {
  const { folder, kept } = await keep({ 'a.md': LEASE });
  await folder.write('a.md', article('The harbour master tore up the lease.'));
  kept.reload();
  const texts: string[] = [];
  let reloading = true;
  const reloaded = kept.settled().then(() => {
    reloading = false;
  });
  while (reloading) {
    const answers = await Promise.all([kept.service.article('a.md'), kept.service.article('a.md')]);
    const [one, other] = answers.map((found) => found?.article.paragraphs[0]);
    expect(one).toBe(other);
    texts.push(one ?? '');
  }
  await reloaded;
  const after = await kept.service.article('a.md');
  texts.push(after?.article.paragraphs[0] ?? '');
  const switched = texts.findIndex((text) => text.includes('tore up'));
  expect(switched).toBeGreaterThan(0);
  expect(texts.slice(0, switched).every((text) => text.includes('signed'))).toBe(true);
  expect(texts.slice(switched).every((text) => text.includes('tore up'))).toBe(true);
});

test('a change during a reload is read by another one', async () => {
  const { folder, kept, having } = await keep({ 'a.md': LEASE });
  await folder.write('b.md', article('The mayor spoke.'));
  kept.reload();
  await folder.write('c.md', STRIKE);
  kept.reload();
  kept.reload();
  await kept.settled();
  expect(await having('strike')).toEqual(['c.md']);
});

test.each([
  { name: 'no folder', directory: '/nowhere/at/all', message: /no folder/ },
  { name: 'a file', directory: import.meta.filename, message: /not a folder/ },
])('$name ends the start with the message for whoever runs it, and no other', async (start) => {
  const { directory, message } = start;
  const log = recordedLog();
  const opening = keepDossier({ directory, log, program: PROGRAM });
  await expect(opening).rejects.toThrow(CorpusError);
  await expect(opening).rejects.toThrow(message);
  expect(log.complaints()).toEqual([]);
});

test('the first load tells its progress', async () => {
  const folder = await makeFolder({ 'a.md': LEASE, 'b.md': STRIKE });
  cleanups.push(folder.remove);
  const told: number[][] = [];
  const kept = await keepDossier({
    directory: folder.path,
    log: recordedLog(),
    program: PROGRAM,
    onProgress: (done, total) => told.push([done, total]),
  });
  cleanups.push(kept.close);
  expect(told.map(([, total]) => total)).toEqual(told.map(() => 2 * UNITS_A_FILE));
  const done = told.map(([so]) => so ?? 0);
  expect(done).toEqual([...done].sort((a, b) => a - b));
  expect(done.at(-1)).toBe(2 * UNITS_A_FILE);
});
