import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrivenDiscord, startDrivenDiscord } from '../driven-discord.ts';
import { call } from '../raw-bot.ts';

let discord: DrivenDiscord;
beforeAll(async () => {
  discord = await startDrivenDiscord({ port: 0 });
});
afterAll(() => discord.close());

describe('a request that leads nowhere', () => {
  test.each([
    { name: 'an unknown route', method: 'GET', path: '/api/v10/answers', status: 404, code: 0 },
    {
      name: 'a known route by another method',
      method: 'DELETE',
      path: '/api/v10/gateway/bot',
      status: 405,
      code: 0,
    },
    {
      name: 'another version of the API',
      method: 'GET',
      path: '/api/v9/gateway/bot',
      status: 400,
      code: 50_041,
    },
    {
      name: 'no version of the API',
      method: 'GET',
      path: '/api/gateway/bot',
      status: 404,
      code: 0,
    },
    {
      name: 'a channel',
      method: 'POST',
      path: '/api/v10/channels/1/messages',
      status: 403,
      code: 50_001,
    },
    { name: 'a server', method: 'GET', path: '/api/v10/guilds/1', status: 403, code: 50_001 },
  ])('$name: $status, $code', async ({ method, path, status, code }) => {
    const headers = { authorization: `Bot ${discord.token}` };
    const response = await fetch(`${discord.address}${path}`, { method, headers });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code, message: expect.any(String) });
  });
});

describe('a token', () => {
  const WHO = '/users/@me';
  test.each([
    { name: 'that is missing', headers: {} },
    { name: 'that is wrong', headers: { authorization: 'Bot wrong' } },
    { name: 'without the word Bot', headers: { authorization: 'token' } },
  ])('$name is refused with 401', async ({ headers }) => {
    const { status, body } = await call(discord, 'GET', WHO, undefined, headers);
    expect({ status, body }).toEqual({
      status: 401,
      body: { message: '401: Unauthorized', code: 0 },
    });
  });

  test('that was taken back is refused with 401, until it is given again', async () => {
    discord.faults.rejectToken(true);
    expect((await call(discord, 'GET', WHO)).status).toBe(401);
    discord.faults.rejectToken(false);
    expect((await call(discord, 'GET', WHO)).status).toBe(200);
  });
});

describe('a body', () => {
  const path = (): string => `${discord.apiUrl}/v10/applications/${discord.applicationId}/commands`;
  test.each([
    { name: 'that is no JSON', type: 'application/json', body: '{', status: 400, code: 50_109 },
    { name: 'of another type', type: 'text/plain', body: '[]', status: 400, code: 50_035 },
    {
      name: 'that is no list of commands',
      type: 'application/json',
      body: '{}',
      status: 400,
      code: 50_035,
    },
  ])('$name: $status, $code', async ({ type, body, status, code }) => {
    const headers = { authorization: `Bot ${discord.token}`, 'content-type': type };
    const response = await fetch(path(), { method: 'PUT', headers, body });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code });
  });
});

describe('what a bot may ask about itself', () => {
  test('the gateway, with the number of shards', async () => {
    expect((await call(discord, 'GET', '/gateway/bot')).body).toEqual({
      url: `${discord.address.replace('http', 'ws')}/gateway`,
      shards: 1,
      session_start_limit: {
        total: 1_000,
        remaining: 1_000,
        reset_after: 86_400_000,
        max_concurrency: 16,
      },
    });
  });

  test.each(['/applications/@me', '/oauth2/applications/@me', '/users/%40me'])(
    '%s',
    async (path) => {
      expect((await call(discord, 'GET', path)).body.id).toBe(discord.applicationId);
    },
  );
});

describe('the port', () => {
  test('is the next free one when it is taken', async () => {
    const second = await startDrivenDiscord({ port: discord.port });
    expect(second.port).toBeGreaterThan(discord.port);
    await second.close();
  });

  test('that is taken is an error when no other may be tried', async () => {
    await expect(startDrivenDiscord({ port: discord.port, portsToTry: 1 })).rejects.toThrow(
      'EADDRINUSE',
    );
  });
});

test('every request and every refusal is on record', async () => {
  const told: number[] = [];
  const own = await startDrivenDiscord({ port: 0, onRefusal: ({ code }) => told.push(code) });
  await call(own, 'GET', '/gateway/bot');
  await call(own, 'GET', '/guilds/1?x=1');
  expect(own.journal.requests()).toMatchObject([
    { method: 'GET', path: '/api/v10/gateway/bot', status: 200 },
    { method: 'GET', path: '/api/v10/guilds/1', query: 'x=1', status: 403 },
  ]);
  expect(own.journal.refusals()).toMatchObject([{ code: 50_001, message: 'Missing Access' }]);
  expect(told).toEqual([50_001]);
  own.journal.clear();
  expect(own.journal.requests()).toEqual([]);
  await own.close();
});
