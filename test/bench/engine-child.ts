// Measures one engine in a process of its own, so that memory and warm-up are its own: engine, corpus folder, file of
// paragraphs, folder of the compiled project.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Spread, spreadOf } from './figures.ts';
import { readParagraphs } from './grown-folder.ts';
import { questionsFrom } from './questions.ts';
import { plainMiniSearch, type Rival, stemmingMiniSearch } from './rivals.ts';

export interface EngineFigures {
  /** Milliseconds by the clock, and of processor time: on a busy machine only the latter can be compared. */
  readonly build: number;
  readonly cpu: number;
  readonly ask: Spread;
  /** Processor time of a question on the mean. */
  readonly askCpu: number;
  /** Bytes in use after a full collection, more than before anything was read. */
  readonly heap: number;
  /** The same without the paragraphs' own text, for an engine that leaves them to its caller. */
  readonly index: number;
  readonly rss: number;
  readonly peak: number;
}

export interface TestimonyFigures {
  readonly build: number;
  readonly cpu: number;
  readonly statements: number;
}

// Half of the questions are about the real articles, with which every corpus begins, and have frequent words; the others
// are about the first hundred articles or so.
const QUESTIONS = 300;
const REAL_PARAGRAPHS = 100;
const ASKED_ABOUT = 2000;
const WARM_UP = 30;
const MOST_PASSES = 3;
const ENOUGH_MS = 10_000;

const [engine, corpus = '', paragraphsFile = '', compiled = ''] = process.argv.slice(2);
process.send?.(engine === 'quotes' ? await measureTestimony() : await measureEngine());

async function measureTestimony(): Promise<TestimonyFigures> {
  const { loadCorpus }: typeof import('../../src/corpus/load-corpus.ts') =
    await load('corpus/load-corpus.js');
  const { readTestimony }: typeof import('../../src/quotes/testimony.ts') =
    await load('quotes/testimony.js');
  const { articles } = await loadCorpus(corpus);
  const { made, build, cpu } = await timed(async () => readTestimony(articles));
  return { build, cpu, statements: made.statements.length };
}

async function measureEngine(): Promise<EngineFigures> {
  const questions = await questionList();
  const open = engine === 'dossier' ? await dossierOpener() : rivalOpener();
  const before = memory();
  const { rival, build, cpu, index } = await open();
  const after = memory();
  return {
    build,
    cpu,
    ...timesOf(rival, questions),
    heap: after.heap - before.heap,
    index,
    rss: after.rss - before.rss,
    peak: process.resourceUsage().maxRSS * 1024 - before.rss,
  };
}

async function questionList(): Promise<string[]> {
  const paragraphs = await readParagraphs(paragraphsFile);
  return [REAL_PARAGRAPHS, ASKED_ABOUT].flatMap((first) =>
    questionsFrom(paragraphs.slice(0, first), QUESTIONS / 2),
  );
}

interface Opened {
  readonly rival: Rival;
  readonly build: number;
  readonly cpu: number;
  readonly index: number;
}

async function dossierOpener(): Promise<() => Promise<Opened>> {
  const { openDossier }: typeof import('../../src/dossier.ts') = await load('dossier.js');
  return async () => {
    const before = memory().heap;
    const { made, build, cpu } = await timed(() => openDossier(corpus));
    const rival = { ask: (question: string) => made.ask(question).passages };
    return { rival, build, cpu, index: memory().heap - before };
  };
}

function rivalOpener(): () => Promise<Opened> {
  const make = engine === 'defaults' ? plainMiniSearch : stemmingMiniSearch;
  return async () => {
    const paragraphs = await readParagraphs(paragraphsFile);
    const before = memory().heap;
    const { made, build, cpu } = await timed(async () => make(paragraphs));
    // The paragraphs are kept: a bot has to show them.
    const ask = (question: string): readonly unknown[] =>
      paragraphs.length > 0 ? made.ask(question) : [];
    return { rival: { ask }, build, cpu, index: memory().heap - before };
  };
}

interface Timed<Made> {
  readonly made: Made;
  readonly build: number;
  readonly cpu: number;
}

async function timed<Made>(make: () => Promise<Made>): Promise<Timed<Made>> {
  const before = process.cpuUsage();
  const start = performance.now();
  const made = await make();
  const build = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { made, build, cpu: (user + system) / 1000 };
}

function memory(): { heap: number; rss: number } {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heap: heapUsed + external, rss };
}

function timesOf(
  { ask }: Rival,
  questions: readonly string[],
): { readonly ask: Spread; readonly askCpu: number } {
  for (const question of questions.slice(0, WARM_UP)) ask(question);
  const samples: number[] = [];
  const end = performance.now() + ENOUGH_MS;
  const before = process.cpuUsage();
  for (let pass = 0; pass < MOST_PASSES && (pass === 0 || performance.now() < end); pass += 1) {
    for (const question of questions) {
      const start = performance.now();
      ask(question);
      samples.push(performance.now() - start);
    }
  }
  const { user, system } = process.cpuUsage(before);
  return { ask: spreadOf(samples), askCpu: (user + system) / 1000 / samples.length };
}

// The compiled project, as `npm start` runs it: tsx would slow down every closure.
async function load<Module>(path: string): Promise<Module> {
  return await import(pathToFileURL(join(compiled, 'src', path)).href);
}
