import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type ChildBot, startChildBot } from './discord/child-bot.ts';
import { HARBOUR } from './discord/test-bot.ts';
import { type DrivenDiscord, startDrivenDiscord } from './local/driven-discord.ts';

vi.setConfig({ testTimeout: 60_000 });

let discord: DrivenDiscord;
let bot: ChildBot;

beforeEach(async () => {
  discord = await startDrivenDiscord({ port: 0 });
});

afterEach(async () => {
  bot.kill('SIGKILL');
  await bot.exit;
  await discord.close();
});

function settings(): Readonly<Record<string, string>> {
  return {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    CORPUS_DIR: HARBOUR,
  };
}

function addressOf(bot: ChildBot): string {
  const port = /"port":(\d+)/.exec(bot.output())?.[1];
  return `http://127.0.0.1:${port}/healthz`;
}

async function start(more: Readonly<Record<string, string>>): Promise<string> {
  bot = startChildBot({ ...settings(), ...more });
  await bot.says('The bot answers');
  return addressOf(bot);
}

test('a connected bot is well, one without its gateway is not, and well again when it is back', async () => {
  const address = await start({ HEALTH_PORT: '0' });
  const well = await fetch(address);
  expect(well.status).toBe(200);
  expect(await well.json()).toEqual({
    status: 'ok',
    dossier: {
      revision: expect.stringMatching(/^[0-9a-f]{8}$/),
      articles: 4,
      outlets: 4,
      speakers: expect.any(Number),
    },
    gateway: [{ shard: 0, connected: true, silentFor: null }],
  });
  discord.gateway.refuseConnections(true);
  discord.gateway.drop();
  await vi.waitFor(async () => expect((await fetch(address)).status).toBe(503), 20_000);
  discord.gateway.refuseConnections(false);
  await vi.waitFor(async () => expect((await fetch(address)).status).toBe(200), 20_000);
});

test('a bot whose commands are still being registered is well', async () => {
  discord.faults.add({ path: /commands$/, delay: 60_000 });
  bot = startChildBot({ ...settings(), HEALTH_PORT: '0' });
  await bot.says('"port"');
  await discord.whenReady();
  await vi.waitFor(async () => expect((await fetch(addressOf(bot))).status).toBe(200), 5_000);
});

test('no port is open unless it is asked for', async () => {
  await start({});
  expect(bot.output()).not.toMatch(/"port"|healthz/);
});
