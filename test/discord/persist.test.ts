import type { DefaultRestOptions } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { isCallback, persistent } from '../../src/discord/persist.ts';

const CALLBACK =
  'https://discord.com/api/v10/interactions/123/aW50ZXJhY3Rpb24/callback?with_response=false';
const OTHER = 'https://discord.com/api/v10/webhooks/123/aW50ZXJhY3Rpb24/messages/%40original';
const ACKNOWLEDGED = { message: 'Interaction has already been acknowledged.', code: 40_060 };
const UNKNOWN = { message: 'Unknown interaction', code: 10_062 };

interface Run {
  readonly status: number | null;
  readonly body: string;
  readonly error: string | null;
  readonly tries: number;
  readonly waited: number;
}

// What each try meets, one after the other, the last one for good: a status, a refusal, or a broken connection.
async function run(url: string, script: readonly (number | object | string)[]): Promise<Run> {
  let tries = 0;
  let waited = 0;
  const request = persistent({
    makeRequest: async () => {
      const step = script[Math.min(tries, script.length - 1)];
      tries += 1;
      if (typeof step === 'string') throw new Error(step);
      if (typeof step === 'number') return responseOf(step, '{}');
      return responseOf(400, JSON.stringify(step));
    },
    pause: async (milliseconds) => {
      waited += milliseconds;
    },
    onRetry: () => undefined,
  });
  try {
    const response = await request(url, {});
    return { status: response.status, body: await response.text(), error: null, tries, waited };
  } catch (error) {
    return { status: null, body: '', error: String(error), tries, waited };
  }
}

describe('a request', () => {
  test.each([
    { name: 'that succeeds is made once', script: [200], status: 200, tries: 1 },
    { name: 'after a 500', script: [500, 200], status: 200, tries: 2 },
    { name: 'after a 502 and a cut connection', script: [502, 'cut', 200], status: 200, tries: 3 },
    { name: 'that is refused is not repeated', script: [UNKNOWN], status: 400, tries: 1 },
    { name: 'that is limited is the client’s to repeat', script: [429], status: 429, tries: 1 },
  ])('$name', async ({ script, status, tries }) => {
    for (const url of [CALLBACK, OTHER]) {
      expect(await run(url, script)).toMatchObject({ status, tries, error: null });
    }
  });

  test.each([
    { name: 'an interaction’s first answer', url: CALLBACK, tries: 10 },
    { name: 'anything else', url: OTHER, tries: 8 },
  ])('for $name that a server never answers well ends with its refusal', async ({ url, tries }) => {
    expect(await run(url, [503])).toMatchObject({ status: 503, tries, error: null });
  });

  test('over a network that stays down ends with its error', async () => {
    expect(await run(CALLBACK, ['getaddrinfo ENOTFOUND'])).toMatchObject({
      tries: 10,
      error: expect.stringContaining('ENOTFOUND'),
    });
  });

  test.each([
    {
      name: 'the code of a failure',
      error: Object.assign(new Error('x'), { code: 'ECONNRESET' }),
      told: 'ECONNRESET',
    },
    {
      name: 'the code of what caused it',
      error: new TypeError('fetch failed', {
        cause: Object.assign(new Error('x'), { code: 'ENOTFOUND' }),
      }),
      told: 'ENOTFOUND',
    },
    {
      name: 'its kind, and never its message',
      error: new TypeError('no /token/'),
      told: 'TypeError',
    },
  ])('that is made again tells $name', async ({ error, told }) => {
    const reasons: string[] = [];
    const request = persistent({
      makeRequest: () => Promise.reject(error),
      pause: async () => undefined,
      onRetry: (reason) => reasons.push(reason),
    });
    await expect(request(OTHER, {})).rejects.toBe(error);
    expect(new Set(reasons)).toEqual(new Set([told]));
  });

  test('for a callback is given up when the three seconds leave just enough to say so', async () => {
    const { waited } = await run(CALLBACK, [500]);
    expect(waited).toBeGreaterThanOrEqual(2_700);
    expect(waited).toBeLessThan(2_800);
    expect((await run(OTHER, [500])).waited).toBeGreaterThan(waited);
  });
});

describe('"already acknowledged"', () => {
  test.each([
    {
      name: 'after a failure is the failed try’s success',
      url: CALLBACK,
      script: [502, ACKNOWLEDGED],
      status: 200,
    },
    {
      name: 'at the first try is somebody else’s',
      url: CALLBACK,
      script: [ACKNOWLEDGED],
      status: 400,
    },
    {
      name: 'of anything but a callback stays what it is',
      url: OTHER,
      script: [502, ACKNOWLEDGED],
      status: 400,
    },
  ])('$name', async ({ url, script, status }) => {
    expect((await run(url, script)).status).toBe(status);
  });

  test('another refusal after a failure keeps its words', async () => {
    const { status, body } = await run(CALLBACK, [502, UNKNOWN]);
    expect(status).toBe(400);
    expect(JSON.parse(body)).toEqual(UNKNOWN);
  });
});

test.each([
  { address: CALLBACK, is: true },
  { address: '/interactions/:id/:token/callback', is: true },
  { address: OTHER, is: false },
  { address: '/webhooks/:id/:token', is: false },
])('$address: $is', ({ address, is }) => {
  expect(isCallback(address)).toBe(is);
});

type Answered = Awaited<ReturnType<typeof DefaultRestOptions.makeRequest>>;

function responseOf(status: number, text: string): Answered {
  return {
    status,
    statusText: '',
    ok: status < 300,
    headers: new Headers({ 'content-type': 'application/json' }) as Answered['headers'],
    body: null,
    bodyUsed: false,
    text: async () => text,
    json: async () => JSON.parse(text),
    arrayBuffer: async () => new TextEncoder().encode(text).buffer,
  };
}
