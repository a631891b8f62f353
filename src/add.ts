import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { config } from 'dotenv';
import { readCorpusDir } from './config.ts';
import { type Added, addArticle, type Input, readShelf } from './intake/add-article.ts';
import type { Details, Draft } from './intake/draft.ts';
import { type Inputs, inputsAt } from './intake/inputs.ts';
import { SAMPLE_NAME } from './intake/new-dossier.ts';

const USAGE = `Usage: npm run add -- FILE_OR_FOLDER_OR_- [more …] [options]
Adds articles to the corpus: plain text, Markdown or saved web pages; "-" reads standard input.

  --outlet "…"            who published it, where the page doesn't say
  --title "…"             its headline           (one article only)
  --published 2024-09-13  its day or its month   (one article only)
  --url https://…         its address            (one article only)
  --corpus FOLDER         the folder of articles (default: CORPUS_DIR, else "corpus")`;

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
      directory: corpus?.trim() || readCorpusDir(process.env),
    };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return null;
  }
}

async function readInputs(path: string): Promise<Inputs> {
  if (path !== '-') return inputsAt(path);
  return { inputs: [{ name: 'standard input', bytes: await buffer(process.stdin) }], unread: [] };
}

function report({ name }: Input, added: Added): void {
  const { draft } = added;
  console.log(`\n${name}`);
  if (draft) {
    console.log(`  title      ${draft.title ?? '(none)'}`);
    console.log(`  outlet     ${draft.outlet ?? '(none)'}`);
    console.log(
      `  published  ${draft.published ?? '(none found: write "published: 2024-09-13" at the top of the file)'}`,
    );
    console.log(
      `  address    ${draft.url ?? '(none found: write "url: https://…" at the top of the file)'}`,
    );
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
  const found = await Promise.all(request.paths.map(readInputs));
  const inputs = found.flatMap((one) => one.inputs);
  const unread = found.flatMap((one) => one.unread);
  if (unread.length > 0) console.log(`Not read, as neither texts nor pages: ${unread.join(', ')}`);
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
  if (shelf.names.has(SAMPLE_NAME))
    console.log(
      `The made-up ${SAMPLE_NAME} is still there, and the bot answers from it: delete it.`,
    );
  return written === inputs.length ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
