import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Curve, plotSvg } from './cost-curve.ts';
import type { EngineRun } from './engine.ts';
import type { EngineFigures } from './engine-child.ts';
import { engineTable, growthTable } from './engine-tables.ts';
import type { Spread } from './figures.ts';
import { HEAPS } from './heaps.ts';
import { type InteractionsRun, interactionTables } from './interactions.ts';
import { pageLine } from './page.ts';
import { markdown } from './table.ts';

export interface Report {
  readonly machine: string;
  readonly runs: readonly EngineRun[];
  readonly interactions: readonly InteractionsRun[];
  readonly page: Spread | null;
}

const DOCS = new URL('../../docs/', import.meta.url);

/** Puts the figures and the plot into docs/. */
export async function writeReport(report: Report): Promise<void> {
  await mkdir(DOCS, { recursive: true });
  await writeFile(new URL('cost-curve.svg', DOCS), costCurve(report.runs));
  await writeFile(new URL('BENCHMARKS.md', DOCS), page(report, new Date()));
  console.log(`written: ${fileURLToPath(new URL('BENCHMARKS.md', DOCS))}`);
}

/** The growth table in columns. */
export function growthText(rows: readonly (readonly string[])[]): string {
  const first = Math.max(...rows.map(([name = '']) => name.length));
  const other = Math.max(...rows.flatMap(([, ...cells]) => cells.map((cell) => cell.length)));
  return rows
    .map(([name = '', ...cells]) =>
      [name.padEnd(first), ...cells.map((cell) => cell.padStart(other))].join('  '),
    )
    .join('\n');
}

function page({ machine, runs, ...report }: Report, now: Date): string {
  const [head = [], ...growth] = growthTable(runs);
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
  const tables = runs.map((run) => markdown(engineTable(run)));
  const bots = report.interactions.flatMap(interactionTables).map(markdown);
  return `# Benchmarks

Written by \`npm run bench -- --write\` on ${now.toISOString().slice(0, 10)}: ${machine}. Other machines give other
figures; compare the ratios.

The five articles of \`corpus/\` come first; the others are grown from them by a seeded generator: their sentences with other
names, places, numbers, dates and words. The vocabulary grows as in news by Heaps' law, V = K n^β with K = ${HEAPS.K} and
β = ${HEAPS.BETA} (Reuters RCV1), and each word is used again the more often the more it was used. Every engine is measured in a
process of its own on the same paragraphs: MiniSearch as it comes, and MiniSearch with a Porter stemmer and stop words.
"Open" is \`openDossier\`, from files to answers, against MiniSearch's indexing of paragraphs that are already in memory;
memory is the heap after a full collection. 300 questions are asked, with frequent and with rare words.

${tables.join('\n\n')}

## Does the cost grow with the paragraphs and no faster?

${[line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...growth.map(line)].join('\n')}

![What a corpus costs as it grows: time to open and to ask, for Attaché and MiniSearch](cost-curve.svg)

## What does an interaction cost?

The whole bot answers questions about \`corpus/\`; beside it a bare bot on discord.js answers a constant. Each runs in a process
of its own, asked over the gateway and answering over HTTP through the same stand-in for Discord, by turns. An
acknowledgement is the answer itself unless it took long enough to be deferred. The stand-in's own time is in both. A question
that was asked lately is answered from memory, so that the load is measured with and without popular questions.

${bots.join('\n\n')}

${pageLine(report.page)}.
`;
}

function costCurve(runs: readonly EngineRun[]): string {
  const curve = (name: string, dash: string, of: (run: EngineRun) => number): Curve => ({
    name,
    dash,
    points: runs.map((run) => ({ x: run.paragraphs, y: of(run) })),
  });
  const open = ({ build }: EngineFigures): number => build;
  const ask = ({ ask: { p50 } }: EngineFigures): number => p50;
  return plotSvg({
    title: 'What a corpus costs as it grows',
    x: 'paragraphs',
    y: 'milliseconds',
    curves: [
      curve('Attaché: open', '', ({ dossier }) => open(dossier)),
      curve('MiniSearch, stem + stop: index', '6 4', ({ stemmed }) => open(stemmed)),
      curve('Attaché: ask, median', '', ({ dossier }) => ask(dossier)),
      curve('MiniSearch, stem + stop: ask, median', '6 4', ({ stemmed }) => ask(stemmed)),
    ],
  });
}
