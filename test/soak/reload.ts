import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { growFolder } from '../bench/grown-folder.ts';
import { article } from '../fixtures/folder.ts';
import { startDrivenDiscord } from '../local/driven-discord.ts';
import { startFleet } from './fleet.ts';

// What a large corpus costs: its load, its memory, and the answers while it is loaded again.
// npx tsx test/soak/reload.ts --articles 10000
const { values } = parseArgs({ options: { articles: { type: 'string', default: '1000' } } });
const QUESTIONS = 200;
const AT_A_TIME = 4;
// With a number after it: an answer from memory would tell nothing about the thread.
const QUESTION = 'Who did Russia accuse of spying?';
const HEARTBEAT = 1_000;

const folder = await growFolder(Number(values.articles));
const discord = await startDrivenDiscord({ port: 0, heartbeatInterval: HEARTBEAT });
const began = performance.now();
const fleet = await startFleet(discord, folder.corpus);
const seconds = (performance.now() - began) / 1_000;
const before = await fleet.memory();
console.log(`${folder.articles} articles, ${folder.count} paragraphs`);
console.log(`ready after ${seconds.toFixed(1)} s, ${before} MB`);

const quiet: number[] = [];
while (quiet.length < QUESTIONS) await askTogether(quiet);
console.log(`quiet           ${figures(quiet)}`);

const busy: number[] = [];
const beats = discord.gateway.counts().heartbeats;
const changed = performance.now();
await writeFile(join(folder.corpus, 'zz-new.md'), article('The surveyor found a crack.'));
let peak = before;
while (fleet.counts.reloads === 0) {
  await askTogether(busy);
  peak = Math.max(peak, await fleet.memory());
}
const reload = (performance.now() - changed) / 1_000;
console.log(`during a reload ${figures(busy)}`);
console.log(
  `reload ${reload.toFixed(1)} s, ${discord.gateway.counts().heartbeats - beats} heartbeats`,
);
await pause(HEARTBEAT);
console.log(`memory ${before} MB, at the most ${peak} MB, after it ${await fleet.memory()} MB`);
const { connections, resumes } = discord.gateway.counts();
console.log(`connections ${connections}, resumes ${resumes}, crashes ${fleet.counts.crashes}`);
await fleet.stop();
await discord.close();
await folder.remove();
if (resumes > 0 || fleet.counts.crashes > 0) process.exitCode = 1;

async function askTogether(latencies: number[]): Promise<void> {
  const asked = Array.from({ length: AT_A_TIME }, (_, at) =>
    discord.command('ask', { question: `${QUESTION} ${latencies.length + at}` }),
  );
  for (const { acknowledged, expired } of await Promise.all(asked)) {
    if (expired || acknowledged === null) process.exitCode = 1;
    else latencies.push(acknowledged.after);
  }
}

function figures(latencies: readonly number[]): string {
  const sorted = [...latencies].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return `${sorted.length} answers, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, worst ${at(1)} ms`;
}
