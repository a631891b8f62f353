import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { config } from 'dotenv';
import { type Added, addArticle, type Input, readShelf } from './intake/add-article.ts';
import type { Details, Draft } from './intake/draft.ts';

const USAGE = `Usage: npm run add -- FILE_OR_FOLDER_OR_- [more …] [options]
Adds articles to the corpus: plain text, Markdown or saved web pages; "-" reads standard input.

  --outlet "…"            who published it, where the page doesn't say
  --title "…"             its headline           (one article only)
  --published 2024-09-13  its day or its month   (one article only)
  --url https://…         its address            (one article only)
  --corpus FOLDER         the folder of articles (default: CORPUS_DIR, else "corpus")`;
const READABLE = /\.(?:txt|md|markdown|html?|xhtml|mht|mhtml)$/i;

interface Request {
  readonly paths: readonly string[];
  readonly details: Details;
  readonly directory: string;
}

function readRequest(): Request | 'help' | null {
  const option = { type: 'string' } as const;
  const help = { type: 'boolean', short: 'h', default: false } as const;
  const texts = { title: option, outlet: option, published: option, url: option, corpus: option };
  try {
    const { values, positionals } = parseArgs({
      options: { ...texts, help },
      allowPositionals: true,
    });
    const { corpus, help: asksForHelp, ...details } = values;
    if (asksForHelp) return 'help';
    if (positionals.length === 0) return null;
    return {
      paths: positionals,
      details,
      directory: corpus?.trim() || process.env.CORPUS_DIR || 'corpus',
    };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return null;
  }
}

async function inputsAt(path: string): Promise<Input[]> {
  if (path === '-') return [{ name: 'standard input', bytes: await buffer(process.stdin) }];
  const found = await stat(path).catch(() => null);
  if (found === null) throw new Error(`There is no file or folder "${path}".`);
  if (!found.isDirectory()) return [{ name: basename(path), bytes: await readFile(path) }];
  const names = (await readdir(path))
    .filter((name) => READABLE.test(name) && !name.startsWith('.'))
    .sort();
  return Promise.all(
    names.map(async (name) => ({ name, bytes: await readFile(join(path, name)) })),
  );
}

function report({ name }: Input, added: Added): void {
  const { draft } = added;
  console.log(`\n${name}`);
  if (draft) {
    console.log(`  title      ${draft.title ?? '(none)'}`);
    console.log(`  outlet     ${draft.outlet ?? '(none)'}`);
    console.log(
      `  published  ${draft.published ?? '(no date found: --published 2024-09-13 adds it)'}`,
    );
    console.log(`  address    ${draft.url ?? '(none found: --url adds it)'}`);
    console.log(`  text       ${textLine(draft)}`);
    for (const text of draft.leftOut) console.log(`  left out   ${clip(text)}`);
  }
  if (added.kind === 'written') console.log(`  => written as ${added.source}`);
  else console.log(`  => NOT added: ${added.reason}`);
}

function textLine({ paragraphs }: Draft): string {
  const [first] = paragraphs;
  if (first === undefined) return '(none)';
  const count = paragraphs.length === 1 ? '1 paragraph' : `${paragraphs.length} paragraphs`;
  return `${count}, from "${clip(first)}"`;
}

function clip(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

async function main(): Promise<number> {
  config({ quiet: true });
  const request = readRequest();
  if (request === 'help') {
    console.log(USAGE);
    return 0;
  }
  if (request === null) {
    console.error(USAGE);
    return 2;
  }
  const inputs = (await Promise.all(request.paths.map(inputsAt))).flat();
  if (inputs.length === 0) {
    console.error(
      'There is no text, Markdown or saved page (.txt, .md, .html, .mhtml) in that folder.',
    );
    return 1;
  }
  const { title, published, url } = request.details;
  if (inputs.length > 1 && (title ?? published ?? url) !== undefined) {
    console.error(
      '--title, --published and --url are for one article; add these files one by one.',
    );
    return 2;
  }
  const shelf = await readShelf(request.directory);
  let written = 0;
  for (const input of inputs) {
    const added = await addArticle(shelf, input, request.details);
    report(input, added);
    if (added.kind === 'written') written += 1;
  }
  console.log(`\n${written} of ${inputs.length} added to ${request.directory}`);
  return written === inputs.length ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
