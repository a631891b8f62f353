import { createHash } from 'node:crypto';
import { fold } from '../text/fold.ts';
import { sentencesOf } from '../text/sentences.ts';
import { textOf } from '../text/span.ts';
import { wordsOf } from '../text/words.ts';
import type { Article, ArticleText } from './article.ts';
import { type FrontMatter, partFile, readHeader } from './front-matter.ts';
import { paragraphKinds } from './paragraph-kind.ts';
import { paragraphsOf } from './paragraphs.ts';
import { CorpusError, type Problem } from './problem.ts';
import { type CorpusFile, readFolder } from './read-folder.ts';
import { readSettings, type Settings } from './settings.ts';

export interface Corpus {
  /** By source, in code unit order. */
  readonly articles: readonly ArticleText[];
  readonly settings: Settings;
  readonly problems: readonly Problem[];
  /** Eight hex digits of a hash over the names and contents of the files in use. */
  readonly revision: string;
}

interface Reading {
  readonly article: ArticleText | null;
  readonly problem: Problem | null;
}

const LONGEST_TITLE = 100;

/**
 * Reads and checks a folder of articles; what is left out or doubtful is in `problems`.
 * @throws CorpusError when the folder cannot be read or holds no usable article
 */
export async function loadCorpus(
  directory: string,
  onProgress?: (done: number, total: number) => void,
): Promise<Corpus> {
  const folder = await readFolder(directory, onProgress);
  const { settings, problems: settingsProblems } = readSettings(folder.settings);
  const problems = [...folder.problems, ...settingsProblems];
  const articles: ArticleText[] = [];
  const hash = createHash('sha256').update(folder.settings ?? '');
  const firstOf = new Map<string, string>();
  for (const file of folder.files) {
    const { article, problem } = readArticle(file);
    if (problem) problems.push(problem);
    if (article === null) continue;
    const key = textKey(article.article);
    const first = firstOf.get(key);
    if (first !== undefined) {
      problems.push({
        source: file.source,
        field: null,
        message: `has the same text and outlet as ${first} and is left out: delete one of the two`,
      });
      continue;
    }
    firstOf.set(key, file.source);
    articles.push(article);
    hash.update(`\0${file.source}\0${file.content}`);
  }
  if (articles.length === 0) throw new CorpusError(noArticle(directory, problems));
  return {
    articles,
    settings,
    problems: sorted(problems),
    revision: hash.digest('hex').slice(0, 8),
  };
}

/** One file as an article; `article` is null when it is left out, `problem` says why or what is doubtful. */
export function readArticle({ source, content }: CorpusFile): Reading {
  const { header, body } = partFile(content);
  const paragraphs = paragraphsOf(body).map((span) => textOf(body, span));
  const first = paragraphs[0];
  if (header === null) {
    if (first === undefined)
      return {
        article: null,
        problem: { source, field: null, message: 'is empty: paste the article into it' },
      };
    const message =
      'has no front matter: its first line serves as title; add "title:" and "outlet:" between two "---" lines at its top';
    const title = clip(first.split(/[\r\n]/)[0] ?? first);
    const fields = { title, outlet: 'unknown outlet', published: null, url: null, note: null };
    return {
      article: articleText(source, fields, paragraphs),
      problem: { source, field: 'outlet', message },
    };
  }
  const fields = readHeader(header);
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
  for (const text of paragraphs) words += wordsOf(text).length;
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
  const text = fold(paragraphs.join('\n')).replace(/\s+/g, ' ');
  return createHash('sha256')
    .update(`${fold(outlet)}\0${text}`)
    .digest('hex');
}

function noArticle(directory: string, problems: readonly Problem[]): string {
  const left = problems.map(({ source, message }) => `\n  ${source}: ${message}`).join('');
  return `The folder "${directory}" holds no usable article. Put .md or .txt files into it (see "Add an article" in the README).${left}`;
}

function sorted(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => Number(a.source > b.source) - Number(a.source < b.source));
}
