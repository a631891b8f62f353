import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DrivenDiscord, startDrivenDiscord } from '../driven-discord.ts';

let folder: string;
let discord: DrivenDiscord;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'page-'));
  await writeFile(join(folder, 'index.html'), '<title>page</title>');
  await writeFile(join(folder, 'page.js'), 'export {};');
  await writeFile(join(folder, 'secret.json'), '{}');
  await mkdir(join(folder, 'room', 'inner'), { recursive: true });
  await writeFile(join(folder, 'room', 'part.css'), '');
  await writeFile(join(folder, 'room', 'secret.json'), '{}');
  await writeFile(join(folder, 'room', 'inner', 'deep.js'), '');
  discord = await startDrivenDiscord({ port: 0, pageFolder: folder });
});
afterEach(async () => {
  await discord.close();
  await rm(folder, { recursive: true });
});

describe('the files of the page', () => {
  test.each([
    { path: '/', type: 'text/html; charset=utf-8' },
    { path: '/page/page.js', type: 'text/javascript; charset=utf-8' },
    { path: '/page/room/part.css', type: 'text/css; charset=utf-8' },
  ])('$path, on GET and HEAD, under a strict policy', async ({ path, type }) => {
    for (const method of ['GET', 'HEAD']) {
      const response = await fetch(`${discord.address}${path}`, { method });
      expect(response.status).toBe(200);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': type,
        'content-security-policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      });
    }
  });

  test.each([
    '/page/secret.json',
    '/page/room',
    '/page/room/',
    '/page/room/secret.json',
    '/page/room/inner/deep.js',
    '/page//page.js',
    '/page/%2e%2e/page.js',
    '/page/..%2fsecret.json',
    '/page/../../package.json',
    '/page/absent.js',
    '/attachments/1/a.txt',
    '/index.html',
  ])('%s is not there', async (path) => {
    expect((await fetch(`${discord.address}${path}`)).status).toBe(404);
  });
});

describe('who is let in', () => {
  function send(body: string): Promise<Response> {
    const headers = { 'content-type': 'application/json' };
    return fetch(`${discord.address}/page/message`, { method: 'POST', headers, body });
  }

  // fetch does not let a test choose its Host.
  function ask(
    method: string,
    path: string,
    headers: Readonly<Record<string, string>>,
  ): Promise<number> {
    return new Promise((resolve, reject) => {
      const { port } = discord;
      request({ port, host: '127.0.0.1', method, path, headers }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      })
        .on('error', reject)
        .end(method === 'POST' ? '{}' : undefined);
    });
  }

  test.each([
    { name: 'a name of its own that points here', headers: { host: 'evil.example' }, path: '/' },
    { name: 'our name with another port', headers: { host: '127.0.0.1:1' }, path: '/' },
    { name: 'another site', headers: { origin: 'https://evil.example' }, path: '/page/events' },
    { name: 'a file', headers: { origin: 'null' }, path: '/' },
    {
      name: 'a name of its own, for the API',
      headers: { host: 'evil.example' },
      path: '/api/v10/gateway/bot',
    },
    {
      name: 'another site, for the API',
      headers: { origin: 'https://evil.example' },
      path: '/api/v10/gateway',
    },
  ])('$name is not', async ({ headers, path }) => {
    expect(await ask('GET', path, headers)).toBe(403);
  });

  test('another site does not reach the gateway', async () => {
    const { port } = discord;
    const headers = {
      origin: 'https://evil.example',
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
    };
    const status = await new Promise((resolve) => {
      request(
        { port, host: '127.0.0.1', path: '/gateway/?v=10&encoding=json', headers },
        (response) => resolve(response.statusCode),
      )
        .on('upgrade', () => resolve(101))
        .end();
    });
    expect(status).toBe(403);
  });

  test.each(['127.0.0.1', 'localhost'])('%s is', async (name) => {
    const host = `${name}:${discord.port}`;
    expect(await ask('GET', '/', { host, origin: `http://${host}` })).toBe(200);
  });

  test.each([
    { name: 'a form', type: 'application/x-www-form-urlencoded' },
    { name: 'plain text', type: 'text/plain' },
  ])('$name is refused with 415', async ({ type }) => {
    expect(await ask('POST', '/page/message', { 'content-type': type })).toBe(415);
  });

  test('more than 1 MB is refused with 413, another method with 405', async () => {
    expect((await send(JSON.stringify({ content: 'x'.repeat(1_024 * 1_024) }))).status).toBe(413);
    expect(await ask('PUT', '/page/message', {})).toBe(405);
  });

  test('what is no JSON object is refused with 400', async () => {
    for (const body of ['{', '[]', '1']) expect((await send(body)).status).toBe(400);
  });
});
