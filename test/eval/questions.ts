import { fileURLToPath } from 'node:url';
import { type Dossier, openDossier } from '../../src/dossier.ts';
import { type Ask, plainEngine, stemmingEngine } from './baselines.ts';
import { type Figures, figures, isRight, type Mark, mark } from './question-figures.ts';
import { readQuestions } from './question-set.ts';

export interface EvalOptions {
  /** Names of the sets to run; all of them when absent. */
  readonly sets?: readonly string[];
}

export interface EvalReport {
  readonly lines: string[];
  readonly failures: string[];
}

interface QuestionSet {
  readonly name: string;
  readonly folder: URL;
  /** Nobody who tunes reads it: its misses are not listed. */
  readonly sealed?: boolean;
  /** A little under what was reached; below it the run fails. */
  readonly floor: Partial<Figures>;
}

const here = (path: string) => new URL(path, import.meta.url);
const CORPUS = here('../../corpus/');

const SETS: readonly QuestionSet[] = [
  {
    name: 'development',
    folder: CORPUS,
    floor: { s1: 0.77, s3: 0.91, sentence: 0.74, answered: 0.91, refused: 0.68, right: 0.73 },
  },
  {
    name: 'own-open',
    folder: CORPUS,
    floor: { s1: 0.78, s3: 0.91, sentence: 0.78, answered: 0.91, refused: 0.67, right: 0.73 },
  },
  {
    name: 'own-sealed',
    folder: CORPUS,
    floor: { s1: 0.81, s3: 0.85, sentence: 0.81, answered: 0.97, refused: 0.57, right: 0.76 },
  },
  {
    name: 'newsroom',
    folder: CORPUS,
    floor: { s1: 0.77, s3: 0.83, sentence: 0.77, answered: 0.94, refused: 0.38, right: 0.68 },
  },
  {
    name: 'members',
    folder: CORPUS,
    floor: { s1: 0.63, s3: 0.83, sentence: 0.63, answered: 0.94, refused: 0.65, right: 0.63 },
  },
  {
    name: 'members-open',
    folder: CORPUS,
    floor: { s1: 0.43, s3: 0.64, sentence: 0.42, answered: 0.87, refused: 0.47, right: 0.43 },
  },
  {
    name: 'members-second',
    sealed: true,
    folder: CORPUS,
    floor: { s1: 0.47, s3: 0.6, sentence: 0.45, answered: 0.88, refused: 0.37, right: 0.45 },
  },
  {
    name: 'factory-fire',
    folder: here('dossiers/factory-fire/'),
    floor: { s1: 0.63, s3: 0.78, sentence: 0.54, answered: 0.84, refused: 0.73, right: 0.67 },
  },
  {
    name: 'factory-fire-members',
    folder: here('dossiers/factory-fire/'),
    floor: { s1: 0.34, s3: 0.59, sentence: 0.29, answered: 0.87, refused: 0.42, right: 0.35 },
  },
  {
    name: 'court-case',
    folder: here('dossiers/court-case/'),
    floor: { s1: 0.66, s3: 0.81, sentence: 0.63, answered: 0.9, refused: 0.55, right: 0.6 },
  },
  {
    name: 'court-case-members',
    folder: here('dossiers/court-case/'),
    floor: { s1: 0.44, s3: 0.56, sentence: 0.37, answered: 0.72, refused: 0.32, right: 0.41 },
  },
  {
    name: 'election-night',
    folder: here('dossiers/election-night/'),
    floor: { s1: 0.63, s3: 0.78, sentence: 0.54, answered: 0.9, refused: 0.64, right: 0.65 },
  },
  {
    name: 'hospital-attack',
    folder: here('dossiers/hospital-attack/'),
    floor: { s1: 0.6, s3: 0.77, sentence: 0.52, answered: 0.9, refused: 0.37, right: 0.52 },
  },
  {
    name: 'ferry-sinking',
    sealed: true,
    folder: here('dossiers/ferry-sinking/'),
    floor: { s1: 0.61, s3: 0.74, sentence: 0.52, answered: 0.92, refused: 0.32, right: 0.52 },
  },
];

const NAMES = ['s1', 's3', 'mrr', 'ndcg', 'sentence', 'answered', 'refused', 'right'] as const;
const HEAD = ['S@1', 'S@3', 'MRR@10', 'nDCG@5', 'sentence@1', 'answered', 'refused', 'right'];

/** Asks every labelled question and compares with the plain engines in the same run. */
export async function evalQuestions(options: EvalOptions = {}): Promise<EvalReport> {
  const lines: string[] = [];
  const failures: string[] = [];
  const wanted = options.sets;
  for (const set of SETS.filter(({ name }) => wanted === undefined || wanted.includes(name))) {
    const dossier = await openDossier(fileURLToPath(set.folder));
    const report = await evalSet(set, dossier);
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
