import { lstatSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { CorpusError, type Problem } from './problem.ts';

/** A text file of the corpus folder, decoded. */
export interface CorpusFile {
  readonly source: string;
  readonly content: string;
}

export interface Folder {
  /** In the order of their names, by code unit. */
  readonly files: readonly CorpusFile[];
  /** The text of `dossier.yaml`, null when there is none. */
  readonly settings: string | null;
  readonly problems: readonly Problem[];
}

export interface ReadOptions {
  /** Called with each article's file as soon as it is read, in their order. */
  onFile?(file: CorpusFile): void;
  /** Called with files read so far and in all. */
  onProgress?(done: number, total: number): void;
}

/** The file of what belongs to the incident. */
export const SETTINGS = 'dossier.yaml';

const ARTICLE = /\.(?:md|txt)$/i;
// What somebody put here as an article, in a form that `npm run add` reads or nothing here does.
const SAVED_PAGE = /\.(?:html?|xhtml|mht|mhtml)$/i;
const MARKDOWN = /\.markdown$/i;
const DOCUMENT = /\.(?:pdf|docx?|odt|rtf|pages|epub)$/i;
const README = /^readme(?:\.\w+)?$/i;
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
// Ten times the longest text a newsroom files in one piece; a larger one is something else.
const LARGEST_FILE = 16 * 1024 * 1024;

/**
 * Reads the flat folder of articles. What cannot be read becomes a problem, never an exception.
 * @throws CorpusError when the folder itself cannot be read
 */
export async function readFolder(
  directory: string,
  { onFile, onProgress }: ReadOptions = {},
): Promise<Folder> {
  const root = await rootOf(directory);
  const names = (await readdir(root)).filter((name) => !isAside(name)).sort();
  const files: CorpusFile[] = [];
  const problems: Problem[] = [];
  let settings: string | null = null;
  for (const [at, name] of names.entries()) {
    const read = readOne(root, name);
    if (read !== null && typeof read !== 'string') problems.push(read);
    else if (read !== null && name === SETTINGS) settings = read;
    else if (read !== null) {
      const file = { source: name, content: read };
      files.push(file);
      onFile?.(file);
    }
    onProgress?.(at + 1, names.length);
  }
  return { files, settings, problems };
}

/** Whether a file of this name is read at all; hidden ones, editors' own and other endings are not. */
export function isOfCorpus(name: string): boolean {
  if (isAside(name)) return false;
  return name === SETTINGS || (ARTICLE.test(name) && !README.test(name));
}

/** Whether a file of this name is a problem to be told: meant as an article, as a saved page is, and not read as one. */
export function isInOtherForm(name: string): boolean {
  return !isAside(name) && otherForm(name) !== null;
}

// Hidden, or what an office program puts beside a document for as long as it is open.
function isAside(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$');
}

async function rootOf(directory: string): Promise<string> {
  try {
    const root = await realpath(directory);
    if ((await stat(root)).isDirectory()) return root;
  } catch {
    throw new CorpusError(
      `There is no folder "${directory}". Make one with "npm run new -- ${directory}", or let CORPUS_DIR name the folder of articles.`,
    );
  }
  throw new CorpusError(
    `"${directory}" is not a folder. Let CORPUS_DIR name the folder of articles.`,
  );
}

// The text of the file, a problem, or null for a file that is not meant as an article. It waits for the file: to hand its
// bytes from thread to thread takes four times as long, and whoever loads has nothing else to do.
function readOne(root: string, name: string): string | Problem | null {
  const problem = (message: string): Problem => ({ source: name, field: null, message });
  const path = join(root, name);
  const isMeant = isOfCorpus(name) || otherForm(name) !== null;
  try {
    const entry = lstatSync(path);
    const info = entry.isSymbolicLink() ? statSync(path) : entry;
    if (!isMeant && !info.isDirectory()) return null;
    if (entry.isSymbolicLink() && !realpathSync(path).startsWith(root + sep))
      return problem(
        'is a link that leads out of the corpus folder and is not followed: copy the file itself here',
      );
    const obstacle = obstacleTo(name, info);
    if (obstacle !== null) return problem(obstacle);
    return (
      decode(readFileSync(path)) ??
      problem('is not UTF-8 text: save it again with the encoding UTF-8')
    );
  } catch (error) {
    if (!isMeant) return null;
    const reason = reasonOf(error).replace(path, name);
    return problem(`cannot be read (${reason}): check its permissions`);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown error';
}

function obstacleTo(name: string, info: Stats): string | null {
  if (info.isDirectory())
    return 'is a folder and not read: move its articles up into the corpus folder';
  const form = otherForm(name);
  if (form !== null) return form;
  if (!info.isFile()) return 'is not a regular file and not read: replace it by a text file';
  return info.size > LARGEST_FILE
    ? 'is larger than 16 MiB and not read: split it into articles'
    : null;
}

// What is meant as an article and not read as one, and the mend; null for anything else.
function otherForm(name: string): string | null {
  if (README.test(name)) return null;
  if (SAVED_PAGE.test(name))
    return 'is a saved page and not read: move it out of the corpus folder and add it from there, with npm run add -- "THE PAGE"';
  if (MARKDOWN.test(name)) return 'is not read under this name: let it end in .md';
  return DOCUMENT.test(name)
    ? 'is a document and not read: save its text as a .txt file, and add that with npm run add -- "THE FILE"'
    : null;
}

function decode(bytes: Uint8Array): string | null {
  try {
    const content = UTF8.decode(bytes);
    return content.includes('\0') ? null : content;
  } catch {
    return null;
  }
}
