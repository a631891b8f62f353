import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { DrivenDiscord } from '../local/driven-discord.ts';
import { residentMegabytes } from './memory.ts';

/** The bot as processes: one, and for a moment two while one takes over from the other. */
export interface Fleet {
  readonly counts: { restarts: number; crashes: number; reloads: number; complaints: number };
  /** What the running process takes, in megabytes. */
  memory(): Promise<number>;
  /** Starts the next process, then ends the one before. */
  takeOver(): Promise<void>;
  /** What was printed at warn and above, newest last. */
  complaints(): readonly string[];
  stop(): Promise<void>;
}

const PROGRAM = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));
const WARN = 40;
const KEPT = 200;

export async function startFleet(discord: DrivenDiscord, corpus: string): Promise<Fleet> {
  const counts = { restarts: 0, crashes: 0, reloads: 0, complaints: 0 };
  const complaints: string[] = [];
  const read = (line: string): void => {
    if (line.includes('The corpus changed')) counts.reloads += 1;
    if (levelOf(line) < WARN) return;
    counts.complaints += 1;
    complaints.push(line);
    if (complaints.length > KEPT) complaints.shift();
  };
  const start = async (): Promise<ChildProcess> => {
    const env = {
      PATH: process.env.PATH ?? '',
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      CORPUS_DIR: corpus,
    };
    const child = spawn(process.execPath, [PROGRAM], { cwd: tmpdir(), env, stdio: 'pipe' });
    child.on('exit', (code) => {
      if (code !== 0) counts.crashes += 1;
    });
    await ready(child, read);
    return child;
  };
  let running = await start();
  return {
    counts,
    memory: () => residentMegabytes(running.pid ?? 0),
    complaints: () => complaints,
    async takeOver() {
      const before = running;
      running = await start();
      await end(before);
      counts.restarts += 1;
    },
    stop: () => end(running),
  };
}

function ready(child: ChildProcess, read: (line: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let rest = '';
    const take = (chunk: Buffer): void => {
      const lines = `${rest}${chunk.toString()}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        read(line);
        if (line.includes('The bot answers')) resolve();
      }
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.once('exit', () => reject(new Error(`The bot ended before it was ready: ${rest}`)));
  });
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

function levelOf(line: string): number {
  const level = /^\{"level":(\d+)/.exec(line)?.[1];
  return level === undefined ? WARN : Number(level);
}
