import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { quote } from '../../src/quotes/quote.ts';
import { readTestimony, type Testimony } from '../../src/quotes/testimony.ts';
import { articleOf } from './articles.ts';
import { countParagraph, type Figures, f1, noFigures, rate } from './statement-figures.ts';
import { type GoldQuery, type GoldStatement, type GoldText, isName } from './statement-gold.ts';

export interface StatementEval {
  readonly lines: string[];
  readonly failures: string[];
}

export interface StatementOptions {
  /** The folder of articles that `corpus.json` annotates. */
  readonly corpus: string;
  /** Lists every miss and every false statement. */
  readonly verbose?: boolean;
  /** Counts the sealed sets too; they are for the record, never for tuning. */
  readonly sealed?: boolean;
}

const FOLDER = join(import.meta.dirname, 'statements');

/** Measures statements and speakers against the hand-annotated gold. */
export async function evalStatements(options: StatementOptions): Promise<StatementEval> {
  const { articles } = await loadCorpus(options.corpus);
  const testimony = readTestimony(articles);
  const gold: { statements: GoldStatement[] } = read('corpus.json');
  const corpus = noFigures();
  for (const { article } of articles) {
    for (const [at, text] of article.paragraphs.entries()) {
      const own = gold.statements.filter(
        ({ source, paragraph }) => source === article.source && paragraph === at + 1,
      );
      const shown = testimony.statements.filter(
        ({ source, paragraph }) => source === article.source && paragraph === at + 1,
      );
      countParagraph(corpus, text, { gold: own, shown });
    }
  }
  const result: StatementEval = { lines: [], failures: [] };
  report(result, 'five articles', corpus, options);
  report(result, 'made-up texts', countTexts(read('made-up.json')), options);
  reportQueries(result, 'queries', testimony, read('queries.json'), options);
  if (options.sealed) {
    report(result, 'made-up texts, sealed', countTexts(read('made-up-sealed.json')), {
      ...options,
      verbose: false,
    });
    reportQueries(result, 'queries, sealed', testimony, read('queries-sealed.json'), {
      ...options,
      verbose: false,
    });
  }
  return result;
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as T;
}

function countTexts(texts: readonly GoldText[]): Figures {
  const figures = noFigures();
  for (const { name, paragraphs, statements } of texts) {
    const { statements: all } = readTestimony([articleOf({ source: name, paragraphs })]);
    for (const [at, text] of paragraphs.entries()) {
      const gold = statements.filter(({ paragraph }) => paragraph === at + 1);
      countParagraph(figures, text, {
        gold,
        shown: all.filter(({ paragraph }) => paragraph === at + 1),
      });
    }
  }
  return figures;
}

function report(
  { lines }: StatementEval,
  title: string,
  figures: Figures,
  { verbose }: StatementOptions,
): void {
  const share = (part: number, whole: number): string =>
    `${rate(part, whole).toFixed(3)} (${part}/${whole})`;
  lines.push(
    `${title}: direct and mixed F1 ${f1(figures).toFixed(3)}, precision ${share(figures.quotedRight, figures.quotedShown)}, ` +
      `recall ${share(figures.quotedFound, figures.quoted)}`,
    `  speaker right ${share(figures.speakersRight, figures.speakers)}, reported recall ${share(figures.reportedFound, figures.reported)}, ` +
      `precision ${share(figures.reportedRight, figures.reportedShown)}, false statements ${figures.wrong.length}`,
  );
  if (!verbose) return;
  for (const line of figures.missed) lines.push(`  missed ${line}`);
  for (const line of figures.wrong) lines.push(`  false  ${line}`);
}

function reportQueries(
  { lines }: StatementEval,
  title: string,
  testimony: Testimony,
  queries: readonly GoldQuery[],
  { verbose }: StatementOptions,
): void {
  const wrong: string[] = [];
  for (const { query, speaker, alsoAccept, orNone, why } of queries) {
    const found = quote(testimony, query).speaker?.name ?? null;
    const right =
      found === null
        ? speaker === null || orNone === true
        : speaker !== null && isName(found, [speaker, ...(alsoAccept ?? [])]);
    if (!right)
      wrong.push(`  query "${query.slice(0, 40)}" gave ${found}, not ${speaker} (${why})`);
  }
  lines.push(`${title}: ${queries.length - wrong.length} of ${queries.length} right`);
  if (verbose) lines.push(...wrong);
}
