import { request } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { type Health, type HealthPage, serveHealth } from '../src/health.ts';

const WELL: Health = {
  dossier: { revision: '1a2b3c4d', articles: 5, outlets: 5, speakers: 7 },
  gateway: [
    { shard: 0, connected: true, silentFor: 1_200 },
    { shard: 1, connected: true, silentFor: null },
  ],
};

const pages: HealthPage[] = [];
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close();
});

interface Answer {
  readonly status: number;
  readonly body: string;
}

async function ask(
  health: Health,
  { path = '/healthz', method = 'GET', host = 'localhost' } = {},
): Promise<Answer> {
  const page = await serveHealth(0, () => health);
  pages.push(page);
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: page.port, path, method, headers: { host } };
    request(options, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on('error', reject)
      .end();
  });
}

test.each([
  { name: 'a dossier and every shard connected', health: WELL, status: 200, word: 'ok' },
  { name: 'no dossier', health: { ...WELL, dossier: null }, status: 503, word: 'unwell' },
  { name: 'no shard yet', health: { ...WELL, gateway: [] }, status: 503, word: 'unwell' },
  {
    name: 'one shard of two cut off',
    health: {
      ...WELL,
      gateway: [
        { shard: 0, connected: true, silentFor: 10 },
        { shard: 1, connected: false, silentFor: 90_000 },
      ],
    },
    status: 503,
    word: 'unwell',
  },
])('$name is $status, with the details', async ({ health, status, word }) => {
  const answer = await ask(health);
  expect(answer.status).toBe(status);
  expect(JSON.parse(answer.body)).toEqual({ status: word, ...health });
});

test.each([
  { name: 'another path', request: { path: '/' }, status: 404 },
  { name: 'a query, which changes nothing', request: { path: '/healthz?x=1' }, status: 200 },
  { name: 'another method', request: { method: 'POST' }, status: 405 },
  { name: 'a foreign name that leads here', request: { host: 'evil.example' }, status: 403 },
])('$name: $status', async ({ request: sent, status }) => {
  expect((await ask(WELL, sent)).status).toBe(status);
});

test('a port that is taken is an error at the start', async () => {
  const page = await serveHealth(0, () => WELL);
  pages.push(page);
  await expect(serveHealth(page.port, () => WELL)).rejects.toThrow(/EADDRINUSE/);
});
