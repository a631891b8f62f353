import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type Corpus, type LastGood, loadCorpus } from '../../src/corpus/load-corpus.ts';
import { CorpusError } from '../../src/corpus/problem.ts';
import { article, makeFolder, type TestFolder } from '../fixtures/folder.ts';

const folders: TestFolder[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await folder.remove();
});

async function folderOf(files: Record<string, string | Uint8Array>): Promise<TestFolder> {
  const folder = await makeFolder(files);
  folders.push(folder);
  return folder;
}

const GOOD = article('One.\n\nTwo.');

test.each([
  {
    name: 'not UTF-8',
    content: Uint8Array.from([0x54, 0xe9, 0x6c, 0xe9]),
    field: null,
    mend: /not UTF-8/,
  },
  { name: 'UTF-16', content: Buffer.from('\uFEFFOne.', 'utf16le'), field: null, mend: /not UTF-8/ },
  { name: 'broken YAML', content: '---\ntitle: [\n---\nOne.', field: null, mend: /YAML/ },
  {
    name: 'a missing outlet',
    content: '---\ntitle: A\n---\nOne.',
    field: 'outlet',
    mend: /missing/,
  },
  {
    name: 'a wrong date',
    content: article('One.', { published: 'yesterday' }),
    field: 'published',
    mend: /2024-09-13/,
  },
  {
    name: 'front matter that is never closed',
    content: '---\ntitle: A\noutlet: B\nOne.',
    field: null,
    mend: /not closed: add a second "---" line/,
  },
  {
    name: 'three lines of dashes',
    content: '---\n---\n---\nOne.',
    field: null,
    mend: /has no fields: add lines/,
  },
  { name: 'no body', content: article(' \n'), field: null, mend: /no body/ },
  { name: 'nothing at all', content: '', field: null, mend: /empty/ },
])(
  'a file with $name is left out with one problem, and the others load',
  async ({ content, field, mend }) => {
    const folder = await folderOf({ 'a.md': content, 'b.md': GOOD });
    const { articles, problems } = await loadCorpus(folder.path);
    expect(articles.map((one) => one.article.source)).toEqual(['b.md']);
    expect(problems).toEqual([{ source: 'a.md', field, message: expect.stringMatching(mend) }]);
  },
);

test('a plain text file is taken, its first line as title and as paragraph 1, and its outlet asked for', async () => {
  const folder = await folderOf({ 'plain.txt': `${'Long '.repeat(40)}\nTwo.` });
  const { articles, problems } = await loadCorpus(folder.path);
  const plain = articles[0]?.article;
  expect(plain).toMatchObject({ outlet: 'unknown outlet', published: null, url: null });
  expect(plain?.title).toBe('Long '.repeat(20).trim());
  expect(plain?.paragraphs).toEqual(['Long '.repeat(40).trim(), 'Two.']);
  expect(problems).toEqual([
    {
      source: 'plain.txt',
      field: 'outlet',
      message: expect.stringMatching(/add "title:" and "outlet:"/),
    },
  ]);
});

test('the same text by the same outlet is left out with the first one named; by another outlet it is kept', async () => {
  const folder = await folderOf({
    'a.md': GOOD,
    'b.md': article('One.\n\n\nTwo.\n', { title: 'Other' }),
    'c.md': article('One.\n\nTwo.', { outlet: 'The Courier' }),
  });
  const { articles, problems } = await loadCorpus(folder.path);
  expect(articles.map((one) => one.article.source)).toEqual(['a.md', 'c.md']);
  expect(problems).toEqual([
    { source: 'b.md', field: null, message: expect.stringMatching(/a\.md/) },
  ]);
});

test('README.md, hidden files and other endings are passed over; a subfolder is named', async () => {
  const folder = await folderOf({
    'a.md': GOOD,
    'README.md': 'x',
    '.b.md': 'x',
    'c.jpg': 'x',
    'sub/d.md': GOOD,
  });
  const { articles, problems } = await loadCorpus(folder.path);
  expect(articles.map((one) => one.article.source)).toEqual(['a.md']);
  expect(problems).toEqual([
    { source: 'sub', field: null, message: expect.stringMatching(/folder/) },
  ]);
});

test.each([
  { file: 'page.html', mend: /move it out .* npm run add/ },
  { file: 'page.MHTML', mend: /npm run add/ },
  { file: 'notes.markdown', mend: /end in \.md/ },
  { file: 'report.pdf', mend: /save its text/ },
  { file: 'report.docx', mend: /save its text/ },
])('$file is meant as an article, and the mend is told', async ({ file, mend }) => {
  const folder = await folderOf({ 'a.md': GOOD, [file]: 'x' });
  const { articles, problems } = await loadCorpus(folder.path);
  expect(articles.map((one) => one.article.source)).toEqual(['a.md']);
  expect(problems).toEqual([{ source: file, field: null, message: expect.stringMatching(mend) }]);
});

test('a link that leads out of the folder is not followed; one inside is', async () => {
  const outside = await folderOf({ 'secret.md': GOOD });
  const folder = await folderOf({ 'a.md': GOOD });
  await symlink(join(outside.path, 'secret.md'), join(folder.path, 'out.md'));
  await symlink(join(folder.path, 'nowhere.md'), join(folder.path, 'gone.md'));
  const { articles, problems } = await loadCorpus(folder.path);
  expect(articles.map((one) => one.article.source)).toEqual(['a.md']);
  expect(problems.map(({ source }) => source)).toEqual(['gone.md', 'out.md']);
  expect(problems[1]?.message).toMatch(/not followed/);
  expect(JSON.stringify(problems)).not.toContain(outside.path);
});

test.each([
  { name: 'no folder', files: null, message: /no folder/ },
  { name: 'an empty folder', files: {}, message: /no usable article/ },
  {
    name: 'only broken articles',
    files: { 'a.md': '---\ntitle: A\n---\nx' },
    message: /a\.md: "outlet" is missing/,
  },
])('$name ends the start with a clear message', async ({ files, message }) => {
  const folder = await folderOf(files ?? {});
  const path = files === null ? join(folder.path, 'missing') : folder.path;
  await expect(loadCorpus(path)).rejects.toThrow(CorpusError);
  await expect(loadCorpus(path)).rejects.toThrow(message);
});

test('settings are read; broken ones leave a problem and the defaults', async () => {
  const folder = await folderOf({
    'a.md': GOOD,
    'dossier.yaml':
      'title: T\nexamples: [Why is it?, Who was it?, When was it?]\nlexicon: [[a word, b]]',
  });
  expect((await loadCorpus(folder.path)).settings).toEqual({
    title: 'T',
    examples: ['Why is it?', 'Who was it?', 'When was it?'],
    lexicon: [['a word', 'b']],
  });
  await folder.write('dossier.yaml', 'examples: [one]');
  const { settings, problems } = await loadCorpus(folder.path);
  expect(settings).toEqual({ title: null, examples: [], lexicon: [] });
  expect(problems[0]).toMatchObject({
    source: 'dossier.yaml',
    field: expect.stringContaining('examples'),
  });
});

test.each([
  {
    yaml: 'examples: [one]',
    says: 'examples: write three to ten questions, or leave examples out',
  },
  { yaml: 'examples: Why is it?', says: 'examples: write a list of questions' },
  { yaml: 'lexikon: [[a, b]]', says: 'has a field lexikon, which means nothing here' },
  { yaml: 'lexicon: [[a]]', says: 'lexicon.0: write two words or more' },
  { yaml: 'title: [T]', says: 'title: write a text' },
  { yaml: 'title: [', says: 'is not valid YAML' },
])('a broken dossier.yaml says what to do: $yaml', async ({ yaml, says }) => {
  const folder = await folderOf({ 'a.md': GOOD, 'dossier.yaml': yaml });
  const { problems } = await loadCorpus(folder.path);
  expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining(says)]);
  expect(problems[0]?.message).toContain('(until then it counts for nothing)');
});

test('the revision follows the content of the files in use, and nothing else', async () => {
  const folder = await folderOf({ 'a.md': GOOD });
  const before = (await loadCorpus(folder.path)).revision;
  await folder.write('notes.pdf', 'x');
  expect((await loadCorpus(folder.path)).revision).toBe(before);
  await folder.write('a.md', article('One!\n\nTwo.'));
  expect((await loadCorpus(folder.path)).revision).not.toBe(before);
});

test('progress is told up to the last file', async () => {
  const folder = await folderOf({ 'a.md': GOOD, 'b.md': article('Three.') });
  const told: number[][] = [];
  await loadCorpus(folder.path, { onProgress: (done, total) => told.push([done, total]) });
  expect(told).toEqual([
    [1, 2],
    [2, 2],
  ]);
});

const KEPT = /stays\)$/;

test.each([
  { name: 'emptied', content: '', mend: /is empty/ },
  { name: 'with broken front matter', content: '---\ntitle: [\n---\nOne.', mend: /YAML/ },
  { name: 'without its outlet', content: '---\ntitle: A\n---\nOne.', mend: /"outlet" is missing/ },
  { name: 'without its front matter', content: 'broken now', mend: /has lost its front matter/ },
  { name: 'not UTF-8 any more', content: Uint8Array.from([0x54, 0xe9]), mend: /not UTF-8/ },
])(
  'a file $name keeps its last good version, its place and the revision, and the mend says so',
  async ({ content, mend }) => {
    const folder = await folderOf({
      'a.md': article('One.'),
      'b.md': article('Two.', { published: '2024-09-13' }),
      'c.md': article('Three.'),
    });
    const before = await loadCorpus(folder.path);
    await folder.write('b.md', content);
    const asked: string[] = [];
    const after = await loadCorpus(folder.path, {
      lastGood: async (sources) => {
        asked.push(...sources);
        return lastGoodFrom(before, sources);
      },
    });
    expect(asked).toEqual(['b.md']);
    expect(after.articles).toEqual(before.articles);
    expect(after.revision).toBe(before.revision);
    expect(after.problems).toEqual([
      { source: 'b.md', field: expect.toSatisfy(isField), message: expect.stringMatching(mend) },
    ]);
    expect(after.problems[0]?.message).toMatch(KEPT);
  },
);

test('a deleted file goes, a broken one that was never good is left out, and good files ask for nothing', async () => {
  const folder = await folderOf({ 'a.md': article('One.'), 'b.md': article('Two.') });
  const before = await loadCorpus(folder.path);
  const asked: string[] = [];
  const lastGood = async (sources: readonly string[]): Promise<LastGood> => {
    asked.push(...sources);
    return lastGoodFrom(before, sources);
  };
  await folder.delete('b.md');
  const shorter = await loadCorpus(folder.path, { lastGood });
  expect(shorter.articles.map((one) => one.article.source)).toEqual(['a.md']);
  expect(asked).toEqual([]);
  await folder.write('c.md', '');
  const broken = await loadCorpus(folder.path, { lastGood });
  expect(asked).toEqual(['c.md']);
  expect(broken.articles.map((one) => one.article.source)).toEqual(['a.md']);
  expect(broken.problems[0]?.message).not.toMatch(KEPT);
});

test('a file that never had front matter is taken as it is now', async () => {
  const folder = await folderOf({ 'a.md': article('One.'), 'b.md': 'Two.' });
  const before = await loadCorpus(folder.path);
  await folder.write('b.md', 'Three.');
  const after = await loadCorpus(folder.path, {
    lastGood: async (sources) => lastGoodFrom(before, sources),
  });
  expect(after.articles[1]?.article.title).toBe('Three.');
  expect(after.problems[0]?.message).not.toMatch(KEPT);
});

test('broken settings keep the last good ones', async () => {
  const folder = await folderOf({ 'a.md': GOOD, 'dossier.yaml': 'title: T\nlexicon: [[a, b]]' });
  const before = await loadCorpus(folder.path);
  await folder.write('dossier.yaml', 'title: [');
  const after = await loadCorpus(folder.path, {
    lastGood: async (sources) => lastGoodFrom(before, sources),
  });
  expect(after.settings).toEqual(before.settings);
  expect(after.revision).toBe(before.revision);
  expect(after.problems[0]?.message).toMatch(KEPT);
});

function lastGoodFrom({ articles, settings }: Corpus, sources: readonly string[]): LastGood {
  return {
    articles: articles.filter(({ article: { source } }) => sources.includes(source)),
    settings: sources.includes('dossier.yaml') ? settings : null,
  };
}

function isField(field: unknown): boolean {
  return field === null || field === 'outlet';
}
