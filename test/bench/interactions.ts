import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { type BotProcess, startBotProcess, type Usage } from './bot-process.ts';
import { chanceOf } from './chance.ts';
import { type Spread, spreadOf, whole } from './figures.ts';
import { questionsFrom } from './questions.ts';
import type { Row, Table } from './table.ts';

/** What interactions cost the whole bot, and a bot that answers a constant. */
export interface InteractionsRun {
  /** What is asked. */
  readonly load: string;
  readonly ours: BotFigures;
  readonly bare: BotFigures;
}

export interface BotFigures {
  /** Milliseconds until the first answer, with so many under way at any time. */
  readonly steady: Spread;
  /** The same, when all come at once. */
  readonly burst: Spread;
  /** Milliseconds of processor time for an interaction. */
  readonly cpu: number;
  /** As the first round began, then after each. */
  readonly memory: readonly Usage[];
  /** Interactions that had no answer in time, and requests that were refused. */
  readonly errors: number;
}

const ROUNDS = 10;
const A_ROUND = 200;
const AT_A_TIME = 32;
const BURST = 100;
// One burst has a single sample above its 99th percentile.
const BURSTS = 3;
// What a tester has in a list.
const LIST = 100;
const DEFERRED = 5;
const MB = 1024 * 1024;
const LONGEST_QUESTION = 300;
const SHORTEST_QUESTION = 3;
const SEED = 11;
const P50_GOAL = 2;
const P99_GOAL = 2.5;
const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));
const BARE = fileURLToPath(new URL('./bare-bot.ts', import.meta.url));

/** Once with every question another, then with some of them popular, as on a server that talks about one incident. */
export async function measureInteractions(compiled: string): Promise<readonly InteractionsRun[]> {
  const questions = await questionsOf(CORPUS);
  return [
    await measureLoad(compiled, { load: 'every question another', questions }),
    await measureLoad(compiled, {
      load: 'questions as popular as words, by Zipf’s law',
      questions: asPopularAsWords(questions),
    }),
    await measureLoad(compiled, {
      load: `${LIST} questions by turns`,
      questions: questions.map((_, at) => questions[at % LIST] ?? ''),
    }),
  ];
}

interface Load {
  readonly load: string;
  readonly questions: readonly string[];
}

// Both bots run at once and are asked by turns, so that whatever else the machine does meets both alike.
async function measureLoad(compiled: string, { load, questions }: Load): Promise<InteractionsRun> {
  const bots: BotProcess[] = [];
  try {
    const ours = await startBotProcess(join(compiled, 'src/main.js'));
    bots.push(ours);
    const bare = await startBotProcess(BARE, process.execArgv);
    bots.push(bare);
    const figures = await measure(startRecord(ours), startRecord(bare), questions);
    return { load, ...figures };
  } finally {
    await Promise.all(bots.map((bot) => bot.stop()));
  }
}

export function interactionTables({ load, ours, bare }: InteractionsRun): readonly Table[] {
  const row = (name: string, of: (figures: BotFigures) => number, goal?: number): Row => ({
    ...{ name, ours: of(ours), theirs: [of(bare)] },
    ...(goal === undefined ? {} : { goal }),
  });
  const rivals = ['bare bot'];
  const growth = (of: (usage: Usage) => number) => (figures: BotFigures) =>
    growthOf(figures.memory.map(of)) / MB / (A_ROUND / 1000);
  return [
    {
      title: `${whole(ROUNDS * A_ROUND)} interactions, ${AT_A_TIME} at a time, and bursts of ${BURST}: ${load}`,
      rivals,
      rows: [
        row('ack p50, ms', ({ steady }) => steady.p50, P50_GOAL),
        row('ack p99, ms', ({ steady }) => steady.p99, P99_GOAL),
        row('burst p50, ms', ({ burst }) => burst.p50, P50_GOAL),
        row('burst p99, ms', ({ burst }) => burst.p99, P99_GOAL),
        row('1,000 interactions, s of processor time', ({ cpu }) => cpu),
        row(
          '1,000 interactions, MB of heap more',
          growth(({ heap }) => heap),
        ),
        row('resident at the end, MB', ({ memory }) => (memory.at(-1)?.rss ?? Number.NaN) / MB),
        row('errors', ({ errors }) => errors),
      ],
    },
    {
      title: `Resident MB after a full collection of the main thread, over ${ROUNDS} rounds of ${A_ROUND} interactions: ${load}`,
      rivals,
      rows: ours.memory.map((_, round) =>
        row(round === 0 ? 'before' : `round ${round}`, ({ memory }) => {
          return (memory[round]?.rss ?? Number.NaN) / MB;
        }),
      ),
    },
  ];
}

interface BotRecord {
  readonly bot: BotProcess;
  readonly steady: number[];
  readonly burst: number[];
  readonly memory: Usage[];
  cpu: number;
  unanswered: number;
}

function startRecord(bot: BotProcess): BotRecord {
  return { bot, steady: [], burst: [], memory: [], cpu: 0, unanswered: 0 };
}

async function measure(
  ours: BotRecord,
  bare: BotRecord,
  questions: readonly string[],
): Promise<Omit<InteractionsRun, 'load'>> {
  const both = [ours, bare];
  const partOf = (round: number): readonly string[] =>
    questions.slice(round * A_ROUND, (round + 1) * A_ROUND);
  // A first round that does not count: a bot that runs for weeks has its code compiled.
  for (const record of both) {
    await askAll(record, partOf(ROUNDS), AT_A_TIME);
    record.memory.push(await record.bot.usage());
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const record of both) await steadyRound(record, partOf(round));
  }
  for (let burst = 0; burst < BURSTS; burst += 1) {
    for (const record of both) {
      const asked = questions.slice(burst * BURST, (burst + 1) * BURST);
      record.burst.push(...(await askAll(record, asked, BURST)));
    }
  }
  return { ours: figuresOf(ours), bare: figuresOf(bare) };
}

async function steadyRound(record: BotRecord, questions: readonly string[]): Promise<void> {
  const before = await record.bot.usage();
  record.steady.push(...(await askAll(record, questions, AT_A_TIME)));
  const after = await record.bot.usage();
  record.memory.push(after);
  record.cpu += after.cpu - before.cpuAfter;
}

/** Asks everything, so many at a time; the milliseconds until each was acknowledged. */
async function askAll(
  record: BotRecord,
  questions: readonly string[],
  atATime: number,
): Promise<number[]> {
  const waiting = questions.values();
  const times: number[] = [];
  const asker = async (): Promise<void> => {
    for (const question of waiting) {
      const time = await askOne(record.bot, question);
      if (time === null) record.unanswered += 1;
      else times.push(time);
    }
  };
  await Promise.all(Array.from({ length: atATime }, asker));
  return times;
}

async function askOne({ discord }: BotProcess, question: string): Promise<number | null> {
  const began = performance.now();
  const { acknowledged } = await discord.command('ask', { question });
  const took = performance.now() - began;
  if (acknowledged === null) return null;
  return acknowledged.type === DEFERRED ? acknowledged.after : took;
}

function figuresOf({ bot, steady, burst, memory, cpu, unanswered }: BotRecord): BotFigures {
  return {
    ...{ steady: spreadOf(steady), burst: spreadOf(burst), memory },
    cpu: cpu / (ROUNDS * A_ROUND),
    errors: unanswered + bot.discord.journal.refusals().length,
  };
}

/** By how much a value grows from one to the next: the slope of the line that fits best. */
function growthOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const weight = values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  return values.reduce((sum, value, at) => sum + (at - middle) * value, 0) / weight;
}

// The second question is asked half as often as the first, the third a third as often; as many in all.
function asPopularAsWords(questions: readonly string[]): string[] {
  const chance = chanceOf(SEED);
  const sums: number[] = [];
  for (const at of questions.keys()) sums.push((sums.at(-1) ?? 0) + 1 / (at + 1));
  const all = sums.at(-1) ?? 0;
  return questions.map(() => {
    const drawn = chance.next() * all;
    return questions[sums.findIndex((sum) => sum > drawn)] ?? '';
  });
}

async function questionsOf(corpus: string): Promise<readonly string[]> {
  const { articles } = await loadCorpus(corpus);
  const paragraphs = articles.flatMap(({ article }) => article.paragraphs);
  return questionsFrom(paragraphs, (ROUNDS + 1) * A_ROUND).map((question) =>
    question.slice(0, LONGEST_QUESTION).padEnd(SHORTEST_QUESTION, '?'),
  );
}
