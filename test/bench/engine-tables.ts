import type { EngineRun } from './engine.ts';
import type { EngineFigures } from './engine-child.ts';
import { shortNumber, whole } from './figures.ts';
import type { Row, Table } from './table.ts';

const MB = 1024 * 1024;
// The sizes at which the goals were set: a ratio at a few paragraphs says nothing.
const GOAL_FROM = 10_000;

/** One size of corpus: the dossier beside the plain engines. */
export function engineTable({ articles, paragraphs, ...run }: EngineRun): Table {
  const { dossier, stemmed, defaults, testimony } = run;
  const row = (name: string, of: (figures: EngineFigures) => number, goal?: number): Row => ({
    ...{ name, ours: of(dossier), theirs: [of(stemmed), of(defaults)] },
    ...(goal === undefined || paragraphs < GOAL_FROM ? {} : { goal }),
  });
  return {
    title: `${whole(articles)} articles, ${whole(paragraphs)} paragraphs`,
    rivals: ['stem + stop', 'defaults'],
    rows: [
      row('open, s', ({ build }) => build / 1000, 3),
      row('open, s of processor time', ({ cpu }) => cpu / 1000),
      row('ask p50, ms', ({ ask }) => ask.p50, 4),
      row('ask p99, ms', ({ ask }) => ask.p99, 3),
      row('ask mean, ms of processor time', ({ askCpu }) => askCpu),
      row('memory with texts, MB', ({ heap }) => heap / MB, 2.5),
      row('memory but for texts, MB', ({ index }) => index / MB),
      row('resident, MB', ({ rss }) => rss / MB),
      {
        name: 'quotes beside indexing, s',
        ours: testimony.build / 1000,
        theirs: [stemmed.build / 1000, defaults.build / 1000],
        ...(paragraphs < GOAL_FROM ? {} : { goal: 1.5 }),
      },
      {
        name: 'the same, of processor time',
        ours: testimony.cpu / 1000,
        theirs: [stemmed.cpu / 1000, defaults.cpu / 1000],
      },
      {
        name: 'statements a second',
        ours: (testimony.statements * 1000) / testimony.build,
        theirs: [Number.NaN, Number.NaN],
      },
    ],
  };
}

/** What a paragraph costs as the corpus grows: where the cost is linear, the lines of a column are alike. */
export function growthTable(runs: readonly EngineRun[]): readonly string[][] {
  const cost = (name: string, of: (run: EngineRun) => number): string[] => [
    name,
    ...runs.map((run) => shortNumber(of(run))),
  ];
  return [
    ['a paragraph costs', ...runs.map(({ paragraphs }) => `at ${whole(paragraphs)}`)],
    cost(
      'open, µs of processor time',
      ({ dossier, paragraphs }) => (dossier.cpu * 1000) / paragraphs,
    ),
    cost(
      'quotes, µs of processor time',
      ({ testimony, paragraphs }) => (testimony.cpu * 1000) / paragraphs,
    ),
    cost('ask p50, ns', ({ dossier, paragraphs }) => (dossier.ask.p50 * 1e6) / paragraphs),
    cost('ask p99, ns', ({ dossier, paragraphs }) => (dossier.ask.p99 * 1e6) / paragraphs),
    cost('memory, kB', ({ dossier, paragraphs }) => dossier.heap / 1024 / paragraphs),
    cost(
      'MiniSearch stem + stop: build, µs',
      ({ stemmed, paragraphs }) => (stemmed.cpu * 1000) / paragraphs,
    ),
    cost(
      'MiniSearch stem + stop: ask p50, ns',
      ({ stemmed, paragraphs }) => (stemmed.ask.p50 * 1e6) / paragraphs,
    ),
  ];
}
