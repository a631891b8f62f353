import { createHash } from 'node:crypto';
import { compare } from '../text/compare.ts';
import { fold } from '../text/fold.ts';
import { printable } from '../text/printable.ts';
import { sentencesOf } from '../text/sentences.ts';
import { textOf } from '../text/span.ts';
import { countWords } from '../text/words.ts';
import type { Article, ArticleText } from './article.ts';
import { type FrontMatter, NOT_CLOSED, partFile, readHeader } from './front-matter.ts';
import { paragraphKinds } from './paragraph-kind.ts';
import { paragraphsOf } from './paragraphs.ts';
import { CorpusError, type Problem } from './problem.ts';
import { type CorpusFile, readFolder, SETTINGS } from './read-folder.ts';
import { readSettings, type Settings } from './settings.ts';

export interface Corpus {
  /** By source, in code unit order. */
  readonly articles: readonly ArticleText[];
  readonly settings: Settings;
  readonly problems: readonly Problem[];
  /** Eight hex digits of a hash over what was read from the files in use. */
  readonly revision: string;
}

/** What a corpus loaded earlier holds of some files. */
export interface LastGood {
  readonly articles: readonly ArticleText[];
  /** Those of `dossier.yaml`, when it is among the files; else null. */
  readonly settings: Settings | null;
}

export interface LoadOptions {
  /** Called with files read so far and in all. */
  onProgress?(done: number, total: number): void;
  /** Asked once, for the files that are there and not usable; what it has of them stays in the corpus. */
  lastGood?(sources: readonly string[]): Promise<LastGood>;
}

interface Reading {
  readonly article: ArticleText | null;
  readonly problem: Problem | null;
}

const LONGEST_TITLE = 100;
const UNKNOWN_OUTLET = 'unknown outlet';
const LOST =
  'has lost its front matter: put it back, with "title:" and "outlet:" between two "---" lines at its top';
// White space that is not one plain space already: to put a space for each space takes long.
const SPACING = /\s{2,}|[^\S ]/g;
const NOTHING: LastGood = { articles: [], settings: null };

/**
 * Reads and checks a folder of articles; what is left out or doubtful is in `problems`.
 * @throws CorpusError when the folder cannot be read or holds no usable article
 */
export async function loadCorpus(directory: string, options: LoadOptions = {}): Promise<Corpus> {
  const readings: Reading[] = [];
  const folder = await readFolder(directory, {
    ...options,
    onFile: (file) => readings.push(readArticle(file)),
  });
  const settings = readSettings(folder.settings);
  const broken = [
    ...folder.problems,
    ...settings.problems,
    ...readings.flatMap(({ article, problem }) => (article === null && problem ? [problem] : [])),
  ];
  const doubtful = readings.flatMap(({ article, problem }) =>
    article && problem ? [problem] : [],
  );
  const kept = await keptOf(broken, doubtful, options);
  const keptSources = new Set(kept.articles.map(({ article }) => article.source));
  if (kept.settings !== null) keptSources.add(SETTINGS);
  const read = readings.flatMap(({ article }) =>
    article === null || keptSources.has(article.article.source) ? [] : [article],
  );
  const { articles, problems } = withoutCopies(inOrder([...read, ...kept.articles]));
  const lost = doubtful.map((problem) =>
    keptSources.has(problem.source) ? { ...problem, message: LOST } : problem,
  );
  const all = [...broken, ...lost]
    .map((problem) => withFate(problem, keptSources))
    .concat(problems);
  if (articles.length === 0) throw new CorpusError(noArticle(directory, all));
  const inUse = kept.settings ?? settings.settings;
  return {
    articles,
    settings: inUse,
    problems: sorted(all),
    revision: revisionOf(articles, inUse),
  };
}

async function lastGoodOf(broken: readonly Problem[], options: LoadOptions): Promise<LastGood> {
  if (broken.length === 0 || options.lastGood === undefined) return NOTHING;
  return options.lastGood(broken.map(({ source }) => source));
}

// A file that had front matter and has none is broken, as half of a save may be; a new one without is taken as it is.
async function keptOf(
  broken: readonly Problem[],
  bare: readonly Problem[],
  options: LoadOptions,
): Promise<LastGood> {
  const isBroken = new Set(broken.map(({ source }) => source));
  const { articles, settings } = await lastGoodOf([...broken, ...bare], options);
  const kept = articles.filter(
    ({ article }) => isBroken.has(article.source) || article.outlet !== UNKNOWN_OUTLET,
  );
  return { articles: kept, settings };
}

function withFate(problem: Problem, kept: ReadonlySet<string>): Problem {
  const isKept = kept.has(problem.source);
  if (!isKept && problem.source !== SETTINGS) return problem;
  const fate = isKept
    ? 'until then its last good version stays'
    : 'until then it counts for nothing';
  return { ...problem, message: `${problem.message} (${fate})` };
}

function withoutCopies(articles: readonly ArticleText[]): {
  readonly articles: readonly ArticleText[];
  readonly problems: readonly Problem[];
} {
  const firstOf = new Map<string, string>();
  const problems: Problem[] = [];
  const kept = articles.filter(({ article }) => {
    const key = textKey(article);
    const first = firstOf.get(key);
    if (first === undefined) {
      firstOf.set(key, article.source);
      return true;
    }
    problems.push({
      source: article.source,
      field: null,
      message: `has the same text and outlet as ${first} and is left out: delete one of the two`,
    });
    return false;
  });
  return { articles: kept, problems };
}

// Over what was read, not over the bytes: a broken file whose last good version stays changes nothing.
function revisionOf(articles: readonly ArticleText[], settings: Settings): string {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const { article } of articles) hash.update(`\0${JSON.stringify(article)}`);
  return hash.digest('hex').slice(0, 8);
}

/** One file as an article; `article` is null when it is left out, `problem` says why or what is doubtful. */
export function readArticle({ source, content }: CorpusFile): Reading {
  const parts = partFile(content);
  if (parts.kind === 'unclosed') return { article: null, problem: { source, ...NOT_CLOSED } };
  const paragraphs = paragraphsOf(parts.body).map((span) => textOf(parts.body, span));
  const first = paragraphs[0];
  if (parts.kind === 'bare') {
    if (first === undefined)
      return {
        article: null,
        problem: { source, field: null, message: 'is empty: paste the article into it' },
      };
    const message =
      'has no front matter: its first line serves as title; add "title:" and "outlet:" between two "---" lines at its top';
    const title = clip(first.split(/[\r\n]/)[0] ?? first);
    const fields = { title, outlet: UNKNOWN_OUTLET, published: null, url: null, note: null };
    return {
      article: articleText(source, fields, paragraphs),
      problem: { source, field: 'outlet', message },
    };
  }
  const fields = readHeader(parts.header);
  if (!('title' in fields)) return { article: null, problem: { source, ...fields } };
  if (first === undefined)
    return {
      article: null,
      problem: {
        source,
        field: null,
        message: 'has no body: paste the article behind the second "---" line',
      },
    };
  return { article: articleText(source, fields, paragraphs), problem: null };
}

function articleText(
  source: string,
  fields: FrontMatter,
  paragraphs: readonly string[],
): ArticleText {
  const kinds = paragraphKinds(paragraphs);
  let words = 0;
  for (const text of paragraphs) words += countWords(text);
  return {
    article: { source, ...fields, paragraphs, words },
    paragraphs: paragraphs.map((text, at) => ({
      number: at + 1,
      text,
      sentences: sentencesOf(text),
      kind: kinds[at] ?? 'body',
    })),
  };
}

function clip(line: string): string {
  return Array.from(line).slice(0, LONGEST_TITLE).join('').trim();
}

/** Equal for two articles with the same text by the same outlet, however they are spaced. */
export function textKey({ outlet, paragraphs }: Article): string {
  const text = paragraphs.map(fold).join(' ').replace(SPACING, ' ');
  return createHash('sha256')
    .update(`${fold(outlet)}\0${text}`)
    .digest('hex');
}

function noArticle(directory: string, problems: readonly Problem[]): string {
  const left = problems
    .map(({ source, message }) => `\n  ${printable(`${source}: ${message}`)}`)
    .join('');
  return `The folder "${directory}" holds no usable article. Put .md or .txt files into it (see "Add an article" in the README).${left}`;
}

function sorted(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => compare(a.source, b.source));
}

function inOrder(articles: readonly ArticleText[]): ArticleText[] {
  return [...articles].sort((a, b) => compare(a.article.source, b.article.source));
}
