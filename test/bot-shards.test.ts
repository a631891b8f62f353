import { afterEach, expect, test, vi } from 'vitest';
import { type ChildBot, startChildBot } from './discord/child-bot.ts';
import { shownOf } from './discord/shown.ts';
import { HARBOUR } from './discord/test-bot.ts';
import { type DrivenDiscord, startDrivenDiscord } from './local/driven-discord.ts';

vi.setConfig({ testTimeout: 60_000 });

// A server's shard is its id without the last 22 bits, modulo the number of shards.
const GUILDS = [0n, 1n, 2n, 3n].map((shard) => String(((1n << 40n) + shard) << 22n));
const QUESTION = 'Who signed the lease of warehouse nine?';

const started: ChildBot[] = [];
let discord: DrivenDiscord;
afterEach(async () => {
  for (const bot of started.splice(0)) {
    bot.kill('SIGKILL');
    await bot.exit;
  }
  await discord.close();
});

function start(shards: string): ChildBot {
  const bot = startChildBot({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    CORPUS_DIR: HARBOUR,
    DISCORD_SHARDS: shards,
  });
  started.push(bot);
  return bot;
}

function shards(): readonly string[] {
  const { gateway } = discord;
  return gateway
    .sessions()
    .filter(({ connected }) => connected)
    .map(({ shard }) => shard.join('/'))
    .sort();
}

test('two processes with two shards each answer every server once, and write the commands once', async () => {
  discord = await startDrivenDiscord({ port: 0, guilds: GUILDS, shards: 4 });
  const bots = [start('0-1/4'), start('2-3/4')];
  await Promise.all(bots.map((bot) => bot.says('The bot answers')));
  expect(shards()).toEqual(['0/4', '1/4', '2/4', '3/4']);
  for (const guild of GUILDS) {
    const answer = await discord.command('ask', { question: QUESTION }, { guild });
    expect(shownOf(answer).texts[0]).toBe(QUESTION);
  }
  const direct = await discord.command('ask', { question: QUESTION }, { place: 'bot-dm' });
  expect(shownOf(direct).texts[0]).toBe(QUESTION);
  expect(discord.journal.refusals()).toEqual([]);
  const puts = discord.journal.requests().filter(({ method }) => method === 'PUT');
  expect(puts.length).toBe(1);
});

test('when one process ends, the other goes on, and a new one takes its part', async () => {
  discord = await startDrivenDiscord({ port: 0, guilds: GUILDS, shards: 4 });
  const [first, second] = [start('0-1/4'), start('2-3/4')];
  await Promise.all([first.says('The bot answers'), second.says('The bot answers')]);
  second.kill('SIGTERM');
  expect(await second.exit).toBe(0);
  expect(shards()).toEqual(['0/4', '1/4']);
  const answer = await discord.command('ask', { question: QUESTION }, { guild: GUILDS[1] ?? '' });
  expect(shownOf(answer).texts[0]).toBe(QUESTION);
  await start('2-3/4').says('The bot answers');
  const back = await discord.command('ask', { question: QUESTION }, { guild: GUILDS[3] ?? '' });
  expect(shownOf(back).texts[0]).toBe(QUESTION);
});

test('by itself a process takes as many shards as Discord recommends', async () => {
  discord = await startDrivenDiscord({ port: 0, guilds: GUILDS, shards: 4 });
  await start('auto').says('The bot answers');
  expect(shards()).toEqual(['0/4', '1/4', '2/4', '3/4']);
});

test('a shard answers while the others still wait to log in', async () => {
  discord = await startDrivenDiscord({ port: 0, guilds: GUILDS, shards: 2, maxConcurrency: 1 });
  const first = start('0/2');
  await first.says('The bot answers');
  first.kill('SIGTERM');
  await first.exit;
  const bot = start('auto');
  await discord.until(() => shards().length === 1);
  const asked = await discord.command('ask', { question: QUESTION }, { guild: GUILDS[0] ?? '' });
  expect(shownOf(asked).texts[0]).toBe(QUESTION);
  expect(shards()).toEqual(['0/2']);
  await bot.says('The bot answers');
  const late = await discord.command('ask', { question: QUESTION }, { guild: GUILDS[1] ?? '' });
  expect(shownOf(late).texts[0]).toBe(QUESTION);
  expect(discord.journal.refusals()).toEqual([]);
});
