// `npm run bench`: every figure in one run, side by side with plain engines. See docs/BENCHMARKS.md.
import { availableParallelism, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type EngineRun, measureEngine } from './engine.ts';
import { engineTable, growthTable } from './engine-tables.ts';
import { type InteractionsRun, interactionTables, measureInteractions } from './interactions.ts';
import { measurePage, pageLine } from './page.ts';
import { growthText, writeReport } from './report.ts';
import { printed } from './table.ts';

const USUAL = [5, 100, 1000];
const FULL = [...USUAL, 10_000];

const { values } = parseArgs({
  options: {
    articles: { type: 'string' },
    compiled: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) },
    bot: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
    write: { type: 'boolean', default: false },
  },
});

const HELP = `npm run bench -- [options]
  --full           also with 10,000 articles (takes some minutes more)
  --articles LIST  with so many articles instead, such as 5,2000
  --bot            only what interactions cost the whole bot
  --compiled DIR   measure the project compiled there (default: dist)
  --write          put the figures into docs/BENCHMARKS.md, the plot into docs/cost-curve.svg`;

if (values.help) console.log(HELP);
else if (values.bot) await benchBot();
else await bench();

async function bench(): Promise<void> {
  console.log(`${machine()}\n`);
  const runs: EngineRun[] = [];
  for (const articles of sizes()) {
    const run = await measureEngine(articles, values.compiled);
    runs.push(run);
    console.log(`${printed(engineTable(run))}\n`);
  }
  console.log(`${growthText(growthTable(runs))}\n`);
  const interactions = await benchBot();
  const page = await measurePage();
  console.log(`${pageLine(page)}\n`);
  if (values.write) await writeReport({ machine: machine(), runs, interactions, page });
}

async function benchBot(): Promise<readonly InteractionsRun[]> {
  const interactions = await measureInteractions(values.compiled);
  for (const table of interactions.flatMap(interactionTables)) console.log(`${printed(table)}\n`);
  return interactions;
}

function sizes(): readonly number[] {
  if (values.articles === undefined) return values.full ? FULL : USUAL;
  return values.articles.split(',').map(Number);
}

function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${availableParallelism()} cores, ${memory} GB, Node ${process.version}`;
}
