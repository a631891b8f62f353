import { afterEach, expect, test, vi } from 'vitest';
import { shownOf } from '../discord/shown.ts';
import { manualClock } from '../manual-clock.ts';
import { openStage, QUESTION, type Stage, type StageOptions, startPlayer } from './stage.ts';

// discord.js itself waits half a second before it connects again, and five after a session that cannot be resumed.
vi.setConfig({ testTimeout: 30_000 });

const stages: Stage[] = [];
afterEach(async () => {
  for (const stage of stages.splice(0)) await stage.close();
});

async function open(options: StageOptions = {}): Promise<Stage> {
  const stage = await openStage(options);
  stages.push(stage);
  return stage;
}

const MINUTE = 60_000;

// Cuts the connection in some way, and says how the bot must have come back.
test.each([
  {
    name: 'a connection cut without a word',
    cut: ({ gateway }: Stage['discord']) => gateway.drop(),
    resumes: 1,
    identifies: 1,
  },
  {
    name: 'a connection closed by the other side',
    cut: ({ gateway }: Stage['discord']) => gateway.drop(4000),
    resumes: 1,
    identifies: 1,
  },
  {
    name: 'opcode 7, asked to reconnect',
    cut: ({ gateway }: Stage['discord']) => gateway.askReconnect(),
    resumes: 1,
    identifies: 1,
  },
  {
    name: 'opcode 9, the session may be resumed',
    cut: ({ gateway }: Stage['discord']) => gateway.invalidate(true),
    resumes: 1,
    identifies: 1,
  },
  {
    name: 'opcode 9, the session is lost',
    cut: ({ gateway }: Stage['discord']) => gateway.invalidate(false),
    resumes: 0,
    identifies: 2,
  },
])('$name: the bot is back by itself and answers', async ({ cut, resumes, identifies }) => {
  const { discord, ends, messages } = await open();
  cut(discord);
  await discord.until(() => {
    const counts = discord.gateway.counts();
    return counts.resumes >= resumes && counts.identifies >= identifies;
  });
  await discord.whenReady();
  const { texts } = shownOf(await discord.command('ask', { question: QUESTION }));
  expect(texts[0]).toBe(QUESTION);
  expect(discord.gateway.counts()).toMatchObject({ resumes, identifies });
  expect(ends).toEqual([]);
  expect(messages(50)).toEqual([]);
});

test('a question asked while the connection is down is answered after resuming', async () => {
  const { discord } = await open();
  discord.gateway.drop();
  await discord.until(() => discord.gateway.sessions().every(({ connected }) => !connected));
  const asked = await discord.command('ask', { question: QUESTION });
  expect(shownOf(asked).texts[0]).toBe(QUESTION);
  expect(asked.refusals).toEqual([]);
  expect(discord.gateway.counts()).toMatchObject({ resumes: 1, identifies: 1 });
});

test('of two bots that overlap during a restart one answers, and the other does not mind', async () => {
  const { discord, messages } = await open();
  const { bot, logged } = await startPlayer(discord);
  const asked = discord.command('ask', { question: QUESTION });
  const { texts } = shownOf(await asked);
  await discord.until(() => discord.journal.refusals().some(({ code }) => code === 40_060));
  await bot.stop();
  expect(texts[0]).toBe(QUESTION);
  expect(discord.messages().length).toBe(1);
  expect([...messages(40), ...messages(50)]).toEqual([]);
  expect(logged.filter(({ level }) => Number(level) > 30)).toEqual([]);
});

test('heartbeats that are not answered end the connection, and the bot resumes', async () => {
  const { discord, messages } = await open({ discord: { heartbeatInterval: 200 } });
  discord.gateway.muteHeartbeats(true);
  await discord.until(() => discord.gateway.counts().resumes > 0);
  discord.gateway.muteHeartbeats(false);
  await discord.whenReady();
  const { texts } = shownOf(await discord.command('ask', { question: QUESTION }));
  expect(texts[0]).toBe(QUESTION);
  expect(messages(50)).toEqual([]);
});

test('a gateway that turns the bot away is tried again until it lets it in', async () => {
  const { discord, bot, ends } = await open();
  discord.gateway.refuseConnections(true);
  discord.gateway.drop();
  await until(() => bot.shards().every(({ connected }) => !connected));
  discord.gateway.refuseConnections(false);
  await discord.whenReady();
  const { texts } = shownOf(await discord.command('ask', { question: QUESTION }));
  expect(texts[0]).toBe(QUESTION);
  expect(ends).toEqual([]);
});

test('a gateway that is dead for five minutes ends the bot for its supervisor', async () => {
  const clock = manualClock(0);
  const { discord, bot, ends } = await open({ bot: { clock } });
  clock.advance(MINUTE);
  discord.gateway.refuseConnections(true);
  discord.gateway.drop();
  await until(() => bot.shards().every(({ connected }) => !connected));
  clock.advance(3 * MINUTE);
  expect(ends).toEqual([]);
  clock.advance(MINUTE);
  expect(ends.map(({ message }) => message)).toEqual([
    expect.stringMatching(/Shard 0 .* five minutes.*supervisor/),
  ]);
});

// The bot's own state has no event to wait for.
async function until(check: () => boolean): Promise<void> {
  await vi.waitFor(() => expect(check()).toBe(true), { timeout: 20_000, interval: 10 });
}
