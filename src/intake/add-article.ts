import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NOT_CLOSED, partFile } from '../corpus/front-matter.ts';
import { readArticle, textKey } from '../corpus/load-corpus.ts';
import { readFolder } from '../corpus/read-folder.ts';
import { articleFile, fileName } from './article-file.ts';
import { decode } from './decode.ts';
import { type Details, type Draft, withDetails } from './draft.ts';
import { DEEPEST_PAGE } from './page-depth.ts';
import { readPage } from './read-page.ts';
import { readText } from './read-text.ts';
import { pageInArchive } from './web-archive.ts';

/** The names and texts that a corpus folder holds already. */
export interface Shelf {
  readonly directory: string;
  /** Names in lower case of all that is there, read as an article or not. */
  readonly names: Set<string>;
  /** Text key of each article -> its file name. */
  readonly texts: Map<string, string>;
}

/** One text to add: a file's name (or "standard input") and its bytes. */
export interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type Added =
  | { readonly kind: 'written'; readonly source: string; readonly draft: Draft }
  | { readonly kind: 'refused'; readonly reason: string; readonly draft: Draft | null };

const PAGE =
  /^(?:\uFEFF|\s|<!--[\s\S]{0,2000}?-->|<\?xml[^>]{0,200}\?>)*<(?:!doctype\s+html|html|head|body|article|main|meta)\b/i;

/**
 * What the folder holds.
 * @throws Error when there is no such folder: to make one for a name that was mistyped would hide the article
 */
export async function readShelf(directory: string): Promise<Shelf> {
  const found = await stat(directory).catch(() => null);
  if (!found?.isDirectory())
    throw new Error(
      `There is no folder "${directory}". Make one with "npm run new -- ${directory}", or let --corpus or CORPUS_DIR name the one that you mean.`,
    );
  const { files } = await readFolder(directory);
  const texts = new Map<string, string>();
  for (const file of files) {
    const { article } = readArticle(file);
    if (article) texts.set(textKey(article.article), file.source);
  }
  const names = await readdir(directory);
  return { directory, names: new Set(names.map((name) => name.toLowerCase())), texts };
}

/**
 * Writes one article into the shelf's folder, never over another file, and notes it on the shelf. A text that cannot
 * be an article is refused with what to do.
 */
export async function addArticle(
  shelf: Shelf,
  { name, bytes }: Input,
  details: Details,
): Promise<Added> {
  const text = decode(bytes);
  if (text === null)
    return refused('it is not a text file: save the article as plain text, Markdown or HTML');
  const shown = pageInArchive(text) ?? text;
  const isPage = PAGE.test(shown);
  if (!isPage && partFile(shown).kind === 'unclosed') return refused(NOT_CLOSED.message);
  const read = isPage ? readPage(shown) : readText(shown);
  if (read === null)
    return refused(
      `its elements stand more than ${DEEPEST_PAGE} deep in each other: copy the text of the article into a .txt file and add that`,
    );
  const draft = withDetails(read, details);
  const missing = missingField(draft);
  if (missing) return refused(missing, draft);
  const content = articleFile(draft);
  const { article, problem } = readArticle({ source: name, content });
  if (article === null || problem)
    return refused(problem?.message ?? `${name} makes no article`, draft);
  const key = textKey(article.article);
  const first = shelf.texts.get(key);
  if (first !== undefined)
    return refused(
      `the same text by the same outlet is there already: ${first}; change its first lines by hand, or delete it and add this again`,
      draft,
    );
  const source = await writeNew(shelf, draft, content);
  if (source === null)
    return refused('no file name is left for it: change its --title, or add it elsewhere', draft);
  shelf.texts.set(key, source);
  return { kind: 'written', source, draft };
}

// The name it has now; null when none is free. Another program may have taken one since the folder was listed.
async function writeNew(shelf: Shelf, draft: Draft, content: string): Promise<string | null> {
  let source = fileName(draft, shelf.names);
  while (source !== null) {
    shelf.names.add(source.toLowerCase());
    if (await writtenNew(join(shelf.directory, source), content)) return source;
    source = fileName(draft, shelf.names);
  }
  return null;
}

async function writtenNew(path: string, content: string): Promise<boolean> {
  try {
    await writeFile(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function refused(reason: string, draft: Draft | null = null): Added {
  return { kind: 'refused', reason, draft };
}

function missingField({ title, outlet, paragraphs }: Draft): string | null {
  if (paragraphs.length === 0)
    return 'nothing in it reads like an article: copy the text of the article into a .txt file and add that';
  if (!title) return 'it has no title that could be recognised: add --title "…"';
  if (!outlet) return 'it does not say which outlet published it: add --outlet "…"';
  return null;
}
