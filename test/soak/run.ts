import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { chanceOf } from '../bench/chance.ts';
import { startDrivenDiscord } from '../local/driven-discord.ts';
import { createChaos, type Mishap } from './chaos.ts';
import { type CorpusEditor, createCorpusEditor } from './corpus-editor.ts';
import { startFleet } from './fleet.ts';
import { startVisitors } from './visitors.ts';

// npm run soak -- --minutes 5 --seed 7 --visitors 6
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: '7' },
    visitors: { type: 'string', default: '6' },
  },
});
const MINUTE = 60_000;
const RESTART_EVERY = 45_000;
const EDIT_EVERY = 1_500;
const MISHAP_EVERY = 2_500;
// The last changes settle before every article is asked for once more.
const SETTLE = 12_000;

const chance = chanceOf(Number(values.seed));
const editor = await createCorpusEditor(chance);
const discord = await startDrivenDiscord({ port: 0 });
const fleet = await startFleet(discord, editor.path);
const visitors = startVisitors({ discord, editor, chance, visitors: Number(values.visitors) });
const chaos = createChaos(chance);
const memory = [await fleet.memory()];
let turn: Promise<void> = Promise.resolve();
const until = Date.now() + Number(values.minutes) * MINUTE;

await Promise.all([
  every(EDIT_EVERY, () => editor.edit()),
  every(MISHAP_EVERY, () => strike(chaos.next())),
  every(RESTART_EVERY, restart),
]);
await visitors.stop();
discord.faults.clear();
await editor.mendAll();
await pause(SETTLE);
const missing = await missingArticles(editor);
memory.push(await fleet.memory());
await fleet.stop();
await discord.close();
await editor.remove();
report();

async function every(milliseconds: number, action: () => Promise<void>): Promise<void> {
  while (Date.now() + milliseconds < until) {
    await pause(milliseconds);
    await action();
  }
}

async function strike(mishap: Mishap): Promise<void> {
  if (!mishap.silent) return mishap.happen(discord);
  await oneByOne(() =>
    visitors.hush(async () => {
      mishap.happen(discord);
      await discord.whenReady();
    }),
  );
}

// A bot that starts knows no earlier version of a file, so the editor mends first.
async function restart(): Promise<void> {
  await editor.mendAll();
  memory.push(await fleet.memory());
  await oneByOne(() => fleet.takeOver());
}

// While one process takes over from another, a lost session is both's: the old one may be back first, and then end.
async function oneByOne(action: () => Promise<void>): Promise<void> {
  turn = turn.then(action);
  await turn;
}

async function missingArticles({ depots }: CorpusEditor): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const { name, file, crates } of depots()) {
    if (crates === null) continue;
    const question = `How many crates does the ${name} depot hold?`;
    const { message } = await discord.command('ask', { question });
    if (!JSON.stringify(message?.body ?? '').includes(String(crates))) missing.push(file);
  }
  return missing;
}

function report(): void {
  const { tally, latencies } = visitors;
  const sorted = [...latencies].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  const mishaps = [...chaos.counts].map(([name, times]) => `${name} ${times}`).join(', ');
  const edits = Object.entries(editor.counts).map(([kind, times]) => `${kind} ${times}`);
  console.log(`asked      ${tally.asked} (${tally.deferred} deferred)`);
  console.log(`lost       ${tally.lost}, failed ${tally.failed}, wrong ${tally.wrong}`);
  console.log(`suggestions lost ${tally.suggestionsLost}`);
  console.log(`articles lost    ${missing.length}`);
  console.log(`first answer     p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, worst ${at(1)} ms`);
  console.log(`mishaps    ${mishaps}`);
  console.log(`edits      ${edits.join(', ')}`);
  console.log(`reloads ${fleet.counts.reloads}, restarts ${fleet.counts.restarts}`);
  console.log(`crashes ${fleet.counts.crashes}, complaints in the log ${fleet.counts.complaints}`);
  console.log(`memory     ${memory.join(', ')} MB`);
  for (const loss of [...tally.losses, ...missing]) console.log(`  ${loss}`);
  const losses = tally.lost + tally.failed + tally.wrong + missing.length + fleet.counts.crashes;
  if (losses === 0) return;
  for (const line of fleet.complaints().slice(-20)) console.log(`  ${line}`);
  process.exitCode = 1;
}
