import { parseArgs } from 'node:util';
import { printable } from '../text/printable.ts';
import type { Details } from './draft.ts';

/** Which articles to add, and to what. */
export interface AddRequest {
  readonly kind: 'add';
  /** Files and folders; "-" is the standard input. */
  readonly paths: readonly string[];
  readonly details: Details;
  readonly directory: string;
}

/** A command line that asks for nothing that can be done; the message has the usage too. */
export interface WrongRequest {
  readonly kind: 'wrong';
  readonly message: string;
}

export const ADD_USAGE = `Usage: npm run add -- FILE_OR_FOLDER_OR_- [more …] [options]
Adds articles to the corpus: plain text, Markdown or saved web pages; "-" reads standard input.

  --outlet "…"            who published it, where the page doesn't say
  --title "…"             its headline           (one article only)
  --published 2024-09-13  its day or its month   (one article only)
  --url https://…         its address            (one article only)
  --corpus FOLDER         the folder of articles (default: CORPUS_DIR, else "corpus")`;

const TEXT = { type: 'string' } as const;
const OPTIONS = {
  title: TEXT,
  outlet: TEXT,
  published: TEXT,
  url: TEXT,
  corpus: TEXT,
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * What the command line of `npm run add` asks for.
 * @param corpusDir the folder that is meant where it names none
 */
export function readAddRequest(
  args: readonly string[],
  corpusDir: string,
): AddRequest | WrongRequest | { readonly kind: 'help' } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
    });
    const { corpus, help, ...details } = values;
    if (help) return { kind: 'help' };
    if (positionals.length === 0) return { kind: 'wrong', message: ADD_USAGE };
    return { kind: 'add', paths: positionals, details, directory: corpus?.trim() || corpusDir };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'wrong', message: `${printable(reason)}\n${ADD_USAGE}` };
  }
}

/** What keeps a request from being met with so many articles; null for nothing. */
export function obstacleTo({ details }: Pick<AddRequest, 'details'>, count: number): string | null {
  if (count === 0)
    return 'There is no text, Markdown or saved page (.txt, .md, .html, .mhtml) in that folder.';
  const { title, published, url } = details;
  if (count === 1 || (title ?? published ?? url) === undefined) return null;
  return '--title, --published and --url are for one article; add these files one by one.';
}
