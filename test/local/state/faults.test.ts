import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ManualClock, manualClock } from '../../manual-clock.ts';
import { startClient } from '../client-bot.ts';
import { type DrivenDiscord, startDrivenDiscord } from '../driven-discord.ts';
import { answer, call, connect, login, nextInteraction } from '../raw-bot.ts';

let clock: ManualClock;
let discord: DrivenDiscord;
beforeEach(async () => {
  clock = manualClock(Date.now());
  discord = await startDrivenDiscord({ port: 0, clock });
  await call(discord, 'PUT', `/applications/${discord.applicationId}/commands`, [
    { name: 'ask', description: 'Ask' },
  ]);
});
afterEach(() => discord.close());

const ME = '/users/@me';
const CALLBACK = /\/callback$/;

describe('a fault of the REST API', () => {
  test.each([
    {
      name: 'a 500',
      fault: { path: /@me$/, status: 500 },
      status: 500,
      body: { code: 0, message: '500: Internal Server Error' },
    },
    {
      name: 'a 502',
      fault: { path: /@me$/, status: 502 },
      status: 502,
      body: { code: 0, message: '502: Bad Gateway' },
    },
    {
      name: 'a code of its own',
      fault: { path: /@me$/, status: 403, code: 50_001, message: 'Missing Access' },
      status: 403,
      body: { code: 50_001, message: 'Missing Access' },
    },
    {
      name: 'a wait',
      fault: { path: /@me$/, retryAfter: 1.5 },
      status: 429,
      body: { retry_after: 1.5, global: false },
    },
  ])('$name strikes once, and then no more', async ({ fault, status, body }) => {
    discord.faults.add(fault);
    expect(await call(discord, 'GET', ME)).toMatchObject({ status, body });
    expect((await call(discord, 'GET', ME)).status).toBe(200);
  });

  test('strikes as often as it is told, only where it is told', async () => {
    discord.faults.add({ method: 'GET', path: /@me$/, status: 500, times: 2 });
    const statuses = [];
    for (const path of ['/gateway/bot', ME, ME, ME])
      statuses.push((await call(discord, 'GET', path)).status);
    expect(statuses).toEqual([200, 500, 500, 200]);
  });

  test('ends when it is switched off', async () => {
    const end = discord.faults.add({ path: /@me$/, status: 500, times: Infinity });
    expect((await call(discord, 'GET', ME)).status).toBe(500);
    end();
    expect((await call(discord, 'GET', ME)).status).toBe(200);
    discord.faults.add({ path: /@me$/, status: 500, times: Infinity });
    discord.faults.clear();
    expect((await call(discord, 'GET', ME)).status).toBe(200);
  });

  test('may have taken effect: the message stands, and the second try is refused with 40060', async () => {
    const bot = await login(discord);
    const asked = discord.command('ask');
    const told = await nextInteraction(bot);
    discord.faults.add({ path: CALLBACK, status: 500, tookEffect: true });
    expect((await answer(discord, told, { type: 4, data: { content: 'x' } })).status).toBe(500);
    expect((await asked).message?.body.content).toBe('x');
    const again = await answer(discord, told, { type: 4, data: { content: 'x' } });
    expect(again.body.code).toBe(40_060);
  });

  test('may only delay: past three seconds the answer is late', async () => {
    const bot = await login(discord);
    const asked = discord.command('ask');
    const told = await nextInteraction(bot);
    discord.faults.add({ path: CALLBACK, delay: 3_000 });
    const answered = answer(discord, told, { type: 4, data: { content: 'x' } });
    await new Promise((resolve) => setTimeout(resolve, 50));
    clock.advance(3_000);
    expect((await answered).body.code).toBe(10_062);
    expect((await asked).expired).toBe(true);
  });

  test('may cut the line', async () => {
    discord.faults.add({ path: /@me$/, hangUp: true });
    await expect(call(discord, 'GET', ME)).rejects.toThrow();
  });
});

describe('the real discord.js', () => {
  test('tries again after a 500, and after a wait that it is told of', async () => {
    const { client, errors } = await startClient(discord, async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply('x');
    });
    discord.faults.add({ path: CALLBACK, status: 500 });
    discord.faults.add({ path: CALLBACK, retryAfter: 0.05 });
    expect((await discord.command('ask')).message?.body.content).toBe('x');
    expect(
      discord.journal
        .requests()
        .filter(({ path }) => CALLBACK.test(path))
        .map(({ status }) => status),
    ).toEqual([500, 429, 204]);
    expect(errors).toEqual([]);
    await client.destroy();
  });
});

test('a gateway can turn every connection away, and let them in again', async () => {
  discord.gateway.refuseConnections(true);
  await expect(connect(discord).closed).rejects.toThrow('503');
  discord.gateway.refuseConnections(false);
  await login(discord);
  expect(discord.gateway.ready()).toBe(true);
});
