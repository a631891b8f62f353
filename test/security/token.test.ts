import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepDossier } from '../../src/service/keep-dossier.ts';
import { type ChildBot, startChildBot } from '../discord/child-bot.ts';
import { HARBOUR } from '../discord/test-bot.ts';
import { type DrivenDiscord, startDrivenDiscord } from '../local/driven-discord.ts';
import { recordedLog } from '../service/recorded-log.ts';

vi.setConfig({ testTimeout: 60_000 });

const WRONG = 'wrong.token.of-twenty-characters';
const READY = 'The bot answers';

let discord: DrivenDiscord;
const started: ChildBot[] = [];
beforeEach(async () => {
  discord = await startDrivenDiscord({ port: 0 });
});
afterEach(async () => {
  for (const bot of started.splice(0)) {
    bot.kill('SIGKILL');
    await bot.exit;
  }
  await discord.close();
});

function start(settings: Readonly<Record<string, string>> = {}): ChildBot {
  const bot = startChildBot({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    CORPUS_DIR: HARBOUR,
    LOG_LEVEL: 'trace',
    ...settings,
  });
  started.push(bot);
  return bot;
}

test('the token stands in no process’s arguments, and the bot starts no other process', async () => {
  const before = await childrenOf(process.pid);
  await start().says(READY);
  const after = await childrenOf(process.pid);
  const bots = after.filter(({ pid }) => !before.some((one) => one.pid === pid));
  const programs = bots.filter(({ args }) => args.includes('main.js'));
  expect(programs).toHaveLength(1);
  for (const { pid, args } of bots) {
    expect(args).not.toContain(discord.token);
    expect(await childrenOf(pid)).toEqual([]);
  }
});

test('the thread of the dossier gets neither the environment nor the arguments', async () => {
  process.env.DISCORD_TOKEN = 'a-token-for-this-test';
  const program = new URL('./telling-worker.mjs', import.meta.url);
  const kept = await keepDossier({ directory: HARBOUR, log: recordedLog(), program });
  const told = JSON.stringify(await kept.service.article('any'));
  delete process.env.DISCORD_TOKEN;
  await kept.close();
  expect(told).toContain('"known":null');
  expect(told).not.toContain('a-token-for-this-test');
  expect(told).toContain('"env":{}');
});

describe('nothing printed has the token, at the most talkative level', () => {
  test.each([
    { name: 'a wrong token', settings: { DISCORD_TOKEN: WRONG } },
    { name: 'a token with a blank', settings: { DISCORD_TOKEN: `${WRONG} x` } },
    {
      name: 'a token for a plain address',
      settings: { DISCORD_TOKEN: WRONG, DISCORD_API_URL: 'http://example.com/api' },
    },
    { name: 'another wrong setting', settings: { DISCORD_TOKEN: WRONG, LOG_LEVEL: 'loud' } },
    { name: 'no folder', settings: { DISCORD_TOKEN: WRONG, CORPUS_DIR: '/nowhere/at/all' } },
  ])('$name', async ({ settings }) => {
    const bot = start(settings);
    expect(await bot.exit).toBe(1);
    expect(bot.output()).not.toContain(WRONG);
    expect(bot.output()).not.toContain(discord.token);
  });

  test('when Discord fails at the start', async () => {
    discord.faults.add({ path: /gateway\/bot$/, status: 500, times: 100 });
    const bot = start();
    expect(await bot.exit).toBe(1);
    expect(bot.output()).not.toContain(discord.token);
  });

  test('when the gateway closes for good', async () => {
    const bot = start();
    await bot.says(READY);
    discord.gateway.drop(4012);
    expect(await bot.exit).toBe(1);
    expect(bot.output()).not.toContain(discord.token);
  });
});

interface Process {
  readonly pid: number;
  readonly args: string;
}

// Other test files run programs of their own meanwhile, so only one's own children count.
async function childrenOf(parent: number): Promise<readonly Process[]> {
  const { stdout } = await promisify(execFile)('ps', ['-axww', '-o', 'ppid,pid,args']);
  return stdout.split('\n').flatMap((line) => {
    const [, ppid, pid, args] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return Number(ppid) === parent ? [{ pid: Number(pid), args: args ?? '' }] : [];
  });
}
