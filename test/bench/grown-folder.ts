import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import type { ArticleText } from '../../src/corpus/article.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { type GrownArticle, growArticles } from './grow.ts';

/** A corpus folder that was grown for a measurement, and beside it the same paragraphs for engines without articles. */
export interface GrownFolder {
  readonly corpus: string;
  /** A file with one paragraph a line, as JSON strings. */
  readonly paragraphs: string;
  readonly articles: number;
  readonly count: number;
  remove(): Promise<void>;
}

const REAL = fileURLToPath(new URL('../../corpus', import.meta.url));
const SEED = 20_240_913;

/** The real articles, and as many grown ones as are missing; never fewer than the real ones. */
export async function growFolder(articles: number, seed = SEED): Promise<GrownFolder> {
  const root = await mkdtemp(join(tmpdir(), 'attache-bench-'));
  const corpus = join(root, 'corpus');
  await mkdir(corpus);
  await cp(REAL, corpus, { recursive: true });
  const real = (await loadCorpus(REAL)).articles;
  const lines = real.flatMap(linesOf);
  const grown = Math.max(0, articles - real.length);
  for (const article of growArticles(real, grown, seed)) {
    await writeFile(join(corpus, article.source), fileText(article));
    for (const text of article.paragraphs) lines.push(JSON.stringify(text));
  }
  const paragraphs = join(root, 'paragraphs.jsonl');
  await writeFile(paragraphs, `${lines.join('\n')}\n`);
  return {
    corpus,
    paragraphs,
    articles: real.length + grown,
    count: lines.length,
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/** The article as a file of the corpus. */
export function fileText({ title, outlet, published, url, paragraphs }: GrownArticle): string {
  return `---\n${stringify({ title, outlet, published, url })}---\n${paragraphs.join('\n\n')}\n`;
}

/** What `growFolder` wrote as paragraphs. */
export async function readParagraphs(file: string): Promise<string[]> {
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  return lines.map((line) => String(JSON.parse(line)));
}

function linesOf({ article }: ArticleText): string[] {
  return article.paragraphs.map((text) => JSON.stringify(text));
}
