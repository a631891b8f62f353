import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Input } from './add-article.ts';

/** What was found at a path. */
export interface Inputs {
  readonly inputs: readonly Input[];
  /** Names of files that are of no kind which can be read. */
  readonly unread: readonly string[];
}

const READABLE = /\.(?:txt|md|markdown|html?|xhtml|mht|mhtml)$/i;
const WEB_ADDRESS = /^https?:\/\//i;

/**
 * The file at the path, or the texts and pages in the folder. What a browser saves beside a page is in folders of its own
 * and is not looked into.
 * @throws Error when there is nothing at the path
 */
export async function inputsAt(path: string): Promise<Inputs> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new Error(nothingAt(path));
  if (!found.isDirectory())
    return { inputs: [{ name: basename(path), bytes: await readFile(path) }], unread: [] };
  const files = (await readdir(path, { withFileTypes: true }))
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
  const inputs = await Promise.all(
    files
      .filter((name) => READABLE.test(name))
      .map(async (name) => ({ name, bytes: await readFile(join(path, name)) })),
  );
  return { inputs, unread: files.filter((name) => !READABLE.test(name)) };
}

function nothingAt(path: string): string {
  if (WEB_ADDRESS.test(path))
    return `"${path}" is a web address, and nothing is fetched: open it, save the page from the browser, and add that file.`;
  return `There is no file or folder "${path}".`;
}
