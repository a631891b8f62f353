import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type DrivenDiscord, startDrivenDiscord } from '../local/driven-discord.ts';

/** A bot in a process of its own, with a stand-in of its own in this one. */
export interface BotProcess {
  readonly discord: DrivenDiscord;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

/** What the process has used so far; memory after a full collection of the main thread. */
export interface Usage {
  /** Milliseconds of processor time. */
  readonly cpu: number;
  /** The same with the collection that came of being asked. */
  readonly cpuAfter: number;
  /** Of the main thread alone. */
  readonly heap: number;
  /** Of all threads. */
  readonly rss: number;
}

const usage = z.object({
  ...{ cpu: z.number(), cpuAfter: z.number(), heap: z.number(), rss: z.number() },
});
const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));
const COMMAND = 'ask';

// Loaded before the program, which knows nothing of it: whenever a message comes, it tells what the process has used.
// The program's worker threads load it too, but have nobody to send to.
const PROBE = `data:text/javascript,${encodeURIComponent(`
const used = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
if (process.send) process.on('message', () => {
  const cpu = used();
  gc();
  const { heapUsed: heap, rss } = process.memoryUsage();
  process.send({ cpu, cpuAfter: used(), heap, rss });
});
process.channel?.unref();
`)}`;

/** Starts a program as a bot and waits until it can be asked. */
export async function startBotProcess(
  program: string,
  execArgv: readonly string[] = [],
): Promise<BotProcess> {
  const discord = await startDrivenDiscord({ port: 0 });
  const child = fork(program, [], {
    execArgv: [...execArgv, '--expose-gc', '--import', PROBE],
    env: {
      PATH: process.env.PATH ?? '',
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      CORPUS_DIR: CORPUS,
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const failed = ended.then(() => Promise.reject(new Error(`${program} ended`)));
  // Once it is stopped, nobody waits for its failure.
  failed.catch(() => undefined);
  const ready = async (): Promise<void> => {
    await discord.whenReady();
    await discord.until(() => discord.commands().some(({ name }) => name === COMMAND));
  };
  await Promise.race([ready(), failed]);
  return {
    discord,
    usage() {
      const told = new Promise((resolve) => child.once('message', resolve));
      child.send('usage');
      return Promise.race([told.then((message) => usage.parse(message)), failed]);
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
      await discord.close();
    },
  };
}
