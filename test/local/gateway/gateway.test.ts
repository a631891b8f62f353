import { afterEach, describe, expect, test } from 'vitest';
import { objectOf } from '../../../src/local/checks/json.ts';
import type { LocalDiscordOptions } from '../../../src/local/local-discord.ts';
import { manualClock } from '../../manual-clock.ts';
import { type DrivenDiscord, startDrivenDiscord } from '../driven-discord.ts';
import { connect, login, loginData, nextInteraction, type RawBot } from '../raw-bot.ts';

const running: DrivenDiscord[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((discord) => discord.close()));
});

async function start(options: LocalDiscordOptions = {}): Promise<DrivenDiscord> {
  const discord = await startDrivenDiscord({ port: 0, ...options });
  running.push(discord);
  return discord;
}

const ASK = { name: 'ask', description: 'Ask', options: [] };

async function startWithCommand(options: LocalDiscordOptions = {}): Promise<DrivenDiscord> {
  const discord = await start(options);
  await fetch(`${discord.apiUrl}/v10/applications/${discord.applicationId}/commands`, {
    method: 'PUT',
    headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
    body: JSON.stringify([ASK]),
  });
  return discord;
}

describe('a connection that Discord closes', () => {
  const ready = (discord: DrivenDiscord, bot: RawBot): void => bot.send(2, loginData(discord));
  test.each([
    {
      name: 'an unknown opcode',
      code: 4001,
      act: (_: DrivenDiscord, bot: RawBot) => bot.send(99, null),
    },
    {
      name: 'a payload that is no JSON',
      code: 4002,
      act: (_: DrivenDiscord, bot: RawBot) => bot.sendText('{'),
    },
    {
      name: 'a payload that is no object',
      code: 4002,
      act: (_: DrivenDiscord, bot: RawBot) => bot.sendText('[]'),
    },
    {
      name: 'a payload over 4,096 bytes',
      code: 4002,
      act: (_: DrivenDiscord, bot: RawBot) => bot.send(1, 'x'.repeat(4_096)),
    },
    {
      name: 'an identify without properties',
      code: 4002,
      act: (discord: DrivenDiscord, bot: RawBot) =>
        bot.send(2, { token: discord.token, intents: 0 }),
    },
    {
      name: 'an identify that wants compressed payloads',
      code: 4002,
      act: (discord: DrivenDiscord, bot: RawBot) =>
        bot.send(2, loginData(discord, { compress: true })),
    },
    {
      name: 'a presence before the login',
      code: 4003,
      act: (_: DrivenDiscord, bot: RawBot) => bot.send(3, {}),
    },
    {
      name: 'a wrong token',
      code: 4004,
      act: (discord: DrivenDiscord, bot: RawBot) =>
        bot.send(2, loginData(discord, { token: 'wrong' })),
    },
    {
      name: 'a second login',
      code: 4005,
      act: (discord: DrivenDiscord, bot: RawBot) => {
        ready(discord, bot);
        ready(discord, bot);
      },
    },
    {
      name: 'a shard that is not among its shards',
      code: 4010,
      act: (discord: DrivenDiscord, bot: RawBot) =>
        bot.send(2, loginData(discord, { shard: [2, 2] })),
    },
    {
      name: 'a shard that is no pair of numbers',
      code: 4010,
      act: (discord: DrivenDiscord, bot: RawBot) =>
        bot.send(2, loginData(discord, { shard: ['0'] })),
    },
    {
      name: 'intents that do not exist',
      code: 4013,
      act: (discord: DrivenDiscord, bot: RawBot) =>
        bot.send(2, loginData(discord, { intents: 2 ** 26 })),
    },
    {
      name: '121 payloads within a minute',
      code: 4008,
      act: (_: DrivenDiscord, bot: RawBot) => {
        for (let sent = 0; sent < 121; sent += 1) bot.send(1, null);
      },
    },
  ])('$name: $code', async ({ code, act }) => {
    const discord = await start();
    const bot = connect(discord);
    await bot.next(10);
    act(discord, bot);
    expect((await bot.closed).code).toBe(code);
  });

  test.each([
    { name: 'another version', query: '?v=9&encoding=json' },
    { name: 'another encoding', query: '?v=10&encoding=etf' },
  ])('$name: 4012', async ({ query }) => {
    const bot = connect(await start(), query);
    expect((await bot.closed).code).toBe(4012);
  });

  test('compressed transport is refused before it begins', async () => {
    const bot = connect(await start(), '?v=10&encoding=json&compress=zlib-stream');
    await expect(bot.closed).rejects.toThrow('400');
  });

  test('120 payloads within a minute, and as many in the next, are let through', async () => {
    const clock = manualClock(0);
    const bot = connect(await start({ gatewayClock: clock }));
    await bot.next(10);
    for (const _minute of [1, 2]) {
      for (let sent = 0; sent < 120; sent += 1) bot.send(1, null);
      for (let acknowledged = 0; acknowledged < 120; acknowledged += 1) await bot.next(11);
      clock.advance(60_000);
    }
    expect(bot.packets.filter(({ op }) => op === 11)).toHaveLength(240);
  });

  test('a client whose heart stops is let go of, one that beats is not', async () => {
    const clock = manualClock(0);
    const discord = await start({ gatewayClock: clock });
    const bot = await login(discord);
    clock.advance(41_250);
    bot.send(1, 1);
    await bot.next(11);
    clock.advance(41_250);
    expect(discord.gateway.ready()).toBe(true);
    clock.advance(41_250);
    expect((await bot.closed).code).toBe(4009);
  });
});

describe('a login', () => {
  test('is greeted with HELLO and READY, which holds what a client needs', async () => {
    const discord = await start();
    const bot = connect(discord);
    expect(objectOf((await bot.next(10)).d).heartbeat_interval).toBe(41_250);
    bot.send(2, loginData(discord));
    const { d, s } = await bot.next(0, 'READY');
    expect(s).toBe(1);
    expect(d).toMatchObject({
      v: 10,
      user: { id: discord.applicationId, bot: true },
      application: { id: discord.applicationId, flags: 0 },
      guilds: discord.guilds.map((id) => ({ id, unavailable: true })),
      shard: [0, 1],
      session_id: expect.stringMatching(/^\d+$/),
      resume_gateway_url: `${discord.address.replace('http', 'ws')}/gateway`,
    });
  });

  test('heartbeats are answered, unless they are muted', async () => {
    const discord = await start();
    const bot = await login(discord);
    bot.send(1, 1);
    await bot.next(11);
    discord.gateway.muteHeartbeats(true);
    bot.send(1, 1);
    await discord.until(() => discord.gateway.counts().heartbeats >= 1);
    bot.close();
    await bot.closed;
    expect(bot.packets.filter(({ op }) => op === 11)).toHaveLength(1);
  });
});

describe('a session', () => {
  test('that was cut is resumed with the events it missed, in order', async () => {
    const discord = await startWithCommand();
    const first = await login(discord);
    const ready = objectOf(first.packets.find(({ t }) => t === 'READY')?.d);
    void discord.command('ask');
    const before = await first.next(0, 'INTERACTION_CREATE');
    discord.gateway.drop();
    await first.closed;
    void discord.command('ask');
    void discord.command('ask');
    const second = connect(discord);
    await second.next(10);
    second.send(6, { token: discord.token, session_id: ready.session_id, seq: before.s });
    const resumed = await second.next(0, 'RESUMED');
    const replayed = second.packets.filter(({ t }) => t === 'INTERACTION_CREATE');
    expect(replayed.map(({ s }) => s)).toEqual([3, 4]);
    expect(resumed.s).toBe(5);
    void discord.command('ask');
    expect((await second.next(0, 'INTERACTION_CREATE')).s).toBe(6);
  });

  test.each([
    { name: 'that nobody opened', op: 9, login: { session_id: '1', seq: 1 } },
    { name: 'with a number from the future', op: 4007, login: { seq: 99 } },
    { name: 'with a wrong token', op: 4004, login: { seq: 1, token: 'wrong' } },
  ])('$name is not resumed: $op', async ({ op, login: wrong }) => {
    const discord = await start();
    const first = await login(discord);
    const ready = objectOf(first.packets.find(({ t }) => t === 'READY')?.d);
    discord.gateway.drop();
    await first.closed;
    const second = connect(discord);
    await second.next(10);
    second.send(6, { token: discord.token, session_id: ready.session_id, ...wrong });
    if (op === 9) expect((await second.next(9)).d).toBe(false);
    else expect((await second.closed).code).toBe(op);
  });

  test('is over when the client closes with 1000', async () => {
    const discord = await start();
    const bot = await login(discord);
    bot.close(1000);
    await discord.until(() => !discord.gateway.ready());
    expect(discord.gateway.sessions()).toEqual([]);
  });

  test('is asked to reconnect, or declared invalid, on demand', async () => {
    const discord = await start();
    const bot = await login(discord);
    discord.gateway.askReconnect();
    await bot.next(7);
    discord.gateway.invalidate(true);
    expect((await bot.next(9)).d).toBe(true);
    expect(discord.gateway.sessions()).toMatchObject([{ connected: false }]);
    const ready = objectOf(bot.packets.find(({ t }) => t === 'READY')?.d);
    bot.send(6, { token: discord.token, session_id: ready.session_id, seq: 1 });
    await bot.next(0, 'RESUMED');
    discord.gateway.invalidate(false);
    expect((await bot.next(9)).d).toBe(false);
    expect(discord.gateway.sessions()).toEqual([]);
  });
});

describe('shards', () => {
  test("an event goes to the shard of its server, a direct message's to shard 0", async () => {
    const guilds = [0, 1, 2, 3].map((shard) =>
      String((1_300_000_000n << 22n) + (BigInt(shard) << 22n)),
    );
    const discord = await startWithCommand({ shards: 4, guilds });
    const bots = await Promise.all(
      [0, 1, 2, 3].map((shard) => login(discord, { shard: [shard, 4] })),
    );
    for (const [index, guild] of guilds.entries()) {
      void discord.command('ask', {}, { guild });
      const bot = bots[index];
      if (!bot) throw new Error('no such shard');
      expect((await nextInteraction(bot)).payload.guild_id).toBe(guild);
    }
    void discord.command('ask', {}, { place: 'bot-dm' });
    const [first] = bots;
    if (first) expect((await nextInteraction(first)).payload.context).toBe(1);
    const counts = bots.map(
      ({ packets }) => packets.filter(({ t }) => t === 'INTERACTION_CREATE').length,
    );
    expect(counts).toEqual([2, 1, 1, 1]);
  });
});
