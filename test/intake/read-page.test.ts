import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addArticle, readShelf } from '../../src/intake/add-article.ts';
import { makeFolder } from '../fixtures/folder.ts';

const PAGES = new URL('./pages/', import.meta.url);

interface Expected {
  readonly title: string;
  readonly outlet: string;
  readonly published: string | null;
  readonly url: string | null;
  readonly paragraphs: readonly string[];
  readonly leavesOut: readonly string[];
}

const names = readdirSync(PAGES)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -'.html'.length))
  .sort();

test('twenty-four kinds of pages are held', () => {
  expect(names).toHaveLength(24);
});

test.each(names)(
  'the page of kind %s keeps title, date and every paragraph, and nothing else',
  async (name) => {
    const expected: Expected = JSON.parse(readFileSync(new URL(`${name}.json`, PAGES), 'utf8'));
    const folder = await makeFolder();
    const added = await addArticle(
      await readShelf(folder.path),
      { name, bytes: readFileSync(new URL(`${name}.html`, PAGES)) },
      {},
    );
    await folder.remove();
    const { leavesOut, ...fields } = expected;
    expect(added.draft).toMatchObject(fields);
    expect(added.kind).toBe('written');
    for (const text of leavesOut) expect(added.draft?.leftOut.join('\n')).toContain(text);
  },
);
