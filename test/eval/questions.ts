import type { Dossier } from '../../src/dossier.ts';
import { type Ask, plainEngine, stemmingEngine } from './baselines.ts';
import type { DossierOf } from './opened-dossiers.ts';
import { figures, isRight, type Mark, mark } from './question-figures.ts';
import { readQuestions } from './question-set.ts';
import { QUESTION_SETS, type QuestionSet } from './question-sets.ts';

export interface EvalReport {
  readonly lines: string[];
  readonly failures: string[];
}

const here = (path: string) => new URL(path, import.meta.url);

const NAMES = ['s1', 's3', 'mrr', 'ndcg', 'sentence', 'answered', 'refused', 'right'] as const;
const HEAD = ['S@1', 'S@3', 'MRR@10', 'nDCG@5', 'sentence@1', 'answered', 'refused', 'right'];

/** Asks every labelled question and compares with the plain engines in the same run. */
export async function evalQuestions(dossierOf: DossierOf): Promise<EvalReport> {
  const lines: string[] = [];
  const failures: string[] = [];
  for (const set of QUESTION_SETS) {
    const report = await evalSet(set, await dossierOf(set.folder));
    lines.push(...report.lines);
    failures.push(...report.failures);
  }
  return { lines, failures };
}

async function evalSet(
  { name, floor, sealed }: QuestionSet,
  dossier: Dossier,
): Promise<EvalReport> {
  const questions = await readQuestions(here(`questions/${name}.jsonl`));
  const articles = dossier.sources();
  const paragraphs = new Map(articles.map(({ source, paragraphs: texts }) => [source, texts]));
  const marksOf = (ask: Ask) => questions.map((one) => mark(one, ask(one.q), paragraphs));
  const marks = marksOf((question) => dossier.ask(question));
  const own = figures(marks);
  const lines = [
    `${name}: ${questions.length} questions`,
    row('', HEAD),
    row(
      'attaché',
      NAMES.map((key) => own[key].toFixed(3)),
    ),
    plainRow('MiniSearch', marksOf(plainEngine(articles))),
    plainRow('  + stem, stop', marksOf(stemmingEngine(articles))),
    ...(sealed ? [] : marks.filter((one) => !isRight(one)).map(missLine)),
    '',
  ];
  const failures = NAMES.flatMap((key) => {
    const least = floor[key] ?? 0;
    return own[key] < least ? [`${name}: ${key} ${own[key].toFixed(3)} is under ${least}`] : [];
  });
  return { lines, failures };
}

function plainRow(name: string, marks: readonly Mark[]): string {
  const plain = figures(marks);
  return row(
    name,
    NAMES.map((key) => (key === 'sentence' ? '–' : plain[key].toFixed(3))),
  );
}

function row(name: string, cells: readonly string[]): string {
  return `  ${name.padEnd(15)}${cells.map((cell) => cell.padStart(11)).join('')}`;
}

function missLine(miss: Mark): string {
  const { question, place, first } = miss;
  const where = place === 0 ? 'not among the first ten' : `at place ${place}`;
  return `  miss ${question.id} ${cause(miss)} (${where}; first ${first}): ${question.q}`;
}

function cause({ question, found }: Mark): string {
  if (!question.answerable) return 'answered though unanswerable';
  return found ? 'wrong paragraph first' : 'refused';
}
