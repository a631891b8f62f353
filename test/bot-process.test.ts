import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type ChildBot, startChildBot } from './discord/child-bot.ts';
import { shownOf } from './discord/shown.ts';
import { HARBOUR } from './discord/test-bot.ts';
import { makeFolder } from './fixtures/folder.ts';
import { type DrivenDiscord, startDrivenDiscord } from './local/driven-discord.ts';

// A start takes a second, and several on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const QUESTION = 'Who signed the lease of warehouse nine?';
const READY = 'The bot answers';
const WRONG_TOKEN = 'wrong.token.of-twenty-characters';

let discord: DrivenDiscord;
const started: ChildBot[] = [];

function start(settings: Readonly<Record<string, string>> = {}): ChildBot {
  const bot = startChildBot({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    CORPUS_DIR: HARBOUR,
    ...settings,
  });
  started.push(bot);
  return bot;
}

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

describe('a start with a token', () => {
  test('answers, and tells how to invite the bot, but no secret and nobody’s question', async () => {
    const bot = start();
    await bot.says(READY);
    const answer = shownOf(await discord.command('ask', { question: QUESTION }));
    expect(answer.texts[0]).toBe(QUESTION);
    bot.kill('SIGTERM');
    await bot.exit;
    const output = bot.output();
    expect(output).toContain('permissions=0');
    expect(output).toContain('scope=bot+applications.commands');
    expect(output).toContain('"articles":4');
    expect(output).not.toContain(discord.token);
    expect(output).not.toContain('warehouse');
    for (const { id } of discord.visitors) expect(output).not.toContain(id);
  });

  test('a second start writes no command', async () => {
    const first = start();
    await first.says(READY);
    first.kill('SIGTERM');
    await first.exit;
    discord.journal.clear();
    const second = start();
    await second.says(READY);
    expect(discord.journal.requests().filter(({ method }) => method !== 'GET')).toEqual([]);
  });
});

describe('an end', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    '%s: answers what was asked, says goodbye to the gateway, exits with 0',
    async (signal) => {
      const bot = start();
      await bot.says(READY);
      discord.faults.add({ path: /callback$/, delay: 500 });
      discord.journal.clear();
      const asked = discord.command('ask', { question: QUESTION });
      await discord.until(() => discord.journal.requests().length > 0);
      bot.kill(signal);
      const began = performance.now();
      expect(shownOf(await asked).texts[0]).toBe(QUESTION);
      expect(await bot.exit).toBe(0);
      expect(performance.now() - began).toBeLessThan(5_000);
      // A session that closed with 1000 is over; after any other code it waits to be resumed.
      expect(discord.gateway.sessions()).toEqual([]);
      expect(bot.output()).not.toContain('Reconnecting');
    },
  );

  test('while the commands are being registered it is no other', async () => {
    const first = start();
    await first.says(READY);
    first.kill('SIGTERM');
    await first.exit;
    discord.faults.add({ path: /commands$/, delay: 60_000 });
    const bot = start();
    await discord.whenReady();
    discord.faults.add({ path: /callback$/, delay: 500 });
    const asked = discord.command('ask', { question: QUESTION });
    await discord.until(() =>
      discord.journal.requests().some(({ path }) => path.endsWith('callback')),
    );
    bot.kill('SIGTERM');
    expect(shownOf(await asked).texts[0]).toBe(QUESTION);
    expect(await bot.exit).toBe(0);
    expect(discord.gateway.sessions()).toEqual([]);
  });

  test('while the shards log in it ends with 0 too', async () => {
    await discord.close();
    discord = await startDrivenDiscord({ port: 0, shards: 3, maxConcurrency: 1 });
    const bot = start();
    await discord.until(() => discord.gateway.sessions().length === 1);
    bot.kill('SIGTERM');
    expect(await bot.exit).toBe(0);
    expect(bot.output()).not.toMatch(/^\s+at |"level":50/m);
  });

  test('a second signal does not wait', async () => {
    const bot = start();
    await bot.says(READY);
    discord.faults.add({ path: /callback$/, delay: 60_000 });
    void discord.command('ask', { question: QUESTION }).catch(() => undefined);
    bot.kill('SIGINT');
    await bot.says('Stopping');
    bot.kill('SIGINT');
    expect(await bot.exit).toBe(0);
  });
});

test('SIGHUP while the first articles load: the folder is read once more, and the bot comes up', async () => {
  const files = Array.from({ length: 400 }, (_, at) => [
    `${at}.md`,
    `---\ntitle: Fire ${at}\noutlet: Gazette\n---\nHouse ${at} burnt down.`,
  ]);
  const folder = await makeFolder(Object.fromEntries(files));
  const bot = start({ CORPUS_DIR: folder.path });
  await bot.says('Loaded 25 %');
  bot.kill('SIGHUP');
  await bot.says(READY);
  await bot.says('The corpus was read again: no change');
  await folder.remove();
});

describe('a start that cannot be', () => {
  const taken = (): string => new URL(discord.address).port;
  test.each([
    {
      name: 'a wrong token',
      settings: () => ({ DISCORD_TOKEN: WRONG_TOKEN }),
      says: 'Discord does not know this token',
    },
    {
      name: 'no token in production',
      settings: () => ({ DISCORD_TOKEN: '', NODE_ENV: 'production' }),
      says: 'DISCORD_TOKEN is not set',
    },
    {
      name: 'a taken port for the local Discord',
      settings: () => ({ DISCORD_TOKEN: '', LOCAL_PORT: taken() }),
      says: 'LOCAL_PORT',
    },
    {
      name: 'a taken port for the health',
      settings: () => ({ HEALTH_PORT: taken() }),
      says: 'HEALTH_PORT',
    },
  ])(
    '$name: a clear message without the token or a stack, and exit code 1',
    async ({ settings, says }) => {
      const bot = start(settings());
      expect(await bot.exit).toBe(1);
      expect(bot.output()).toContain(says);
      expect(bot.output()).not.toContain(WRONG_TOKEN);
      expect(bot.output()).not.toMatch(/^\s+at /m);
    },
  );

  test.each([
    {
      name: 'a token that Discord refuses',
      settings: async () => ({ DISCORD_TOKEN: WRONG_TOKEN }),
      says: /^Discord does not know this token\. Check DISCORD_TOKEN/,
    },
    {
      name: 'nobody listens at the address',
      settings: async () => ({ DISCORD_API_URL: `http://127.0.0.1:${await closedPort()}/api` }),
      says: /^Discord cannot be reached at 127\.0\.0\.1:\d+ \(ECONNREFUSED\)/,
    },
    {
      name: 'the name leads nowhere',
      settings: async () => ({ DISCORD_API_URL: 'https://discord.invalid/api' }),
      says: /^Discord cannot be reached at discord\.invalid \([A-Z_]+\)/,
    },
    {
      name: 'the address is not that of the API',
      settings: async () => ({ DISCORD_API_URL: `${discord.address}/nothing` }),
      says: /^Discord cannot be reached at 127\.0\.0\.1:\d+ \(404\)/,
    },
    {
      name: 'another server answers there',
      settings: async () => ({ DISCORD_API_URL: await answering('{}') }),
      says: /^Discord cannot be reached at 127\.0\.0\.1:\d+ \(what answers there is not Discord\)/,
    },
    {
      name: 'a page to log in to the network answers there',
      settings: async () => ({ DISCORD_API_URL: await answering('<html>Log in</html>') }),
      says: /^Discord cannot be reached at 127\.0\.0\.1:\d+ \(what answers there is not Discord\)/,
    },
    {
      name: 'Discord fails',
      settings: async () => {
        discord.faults.add({ path: /gateway\/bot$/, status: 500, times: Infinity });
        return {};
      },
      says: /^Discord cannot be reached at 127\.0\.0\.1:\d+ \(500\)/,
    },
  ])('$name: one line says what to check', async ({ settings, says }) => {
    const bot = start(await settings());
    expect(await bot.exit).toBe(1);
    const told = bot.output().split('\n');
    const [line = '', ...more] = told.filter((one) => one !== '' && !one.startsWith('{'));
    expect(line).toMatch(says);
    expect(line).toContain('DISCORD_TOKEN');
    if (line.includes('reached')) expect(line).toMatch(/network.*DISCORD_API_URL/);
    expect(more).toEqual([]);
    expect(bot.output()).not.toContain(WRONG_TOKEN);
    expect(bot.output()).not.toContain(discord.token);
  });

  test('a folder without a usable article', async () => {
    const folder = await makeFolder({ 'README.md': 'No article.' });
    const bot = start({ CORPUS_DIR: folder.path });
    expect(await bot.exit).toBe(1);
    expect(bot.output()).not.toMatch(/^\s+at /m);
    await folder.remove();
  });

  test('a token that is taken back while the bot runs', async () => {
    const bot = start();
    await bot.says(READY);
    discord.faults.rejectToken(true);
    discord.gateway.drop(4004);
    expect(await bot.exit).toBe(1);
    expect(bot.output()).toContain('Discord does not know this token');
  });
});

describe('a start without a token', () => {
  test('opens a local Discord and prints its address, and no other', async () => {
    const bot = start({ DISCORD_TOKEN: '', LOCAL_PORT: '0' });
    await bot.says(READY);
    const addresses = bot.output().match(/https?:\/\/[^\s"]+/g) ?? [];
    expect(addresses).toEqual([expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/)]);
    const page = await fetch(addresses[0] ?? '');
    expect(page.status).toBe(200);
    await page.body?.cancel();
    bot.kill('SIGINT');
    expect(await bot.exit).toBe(0);
  });
});

/** A port that was free a moment ago. */
/** The address of a server that says the same to everything. */
async function answering(body: string): Promise<string> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', body.startsWith('{') ? 'application/json' : 'text/html');
    response.end(body);
  });
  onTestFinished(() => {
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
