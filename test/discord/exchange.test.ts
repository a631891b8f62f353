import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FormData, getGlobalDispatcher } from 'undici';
import { expect, onTestFinished, test } from 'vitest';
import { exchange } from '../../src/discord/exchange.ts';

const request = exchange({
  dispatcher: getGlobalDispatcher,
  otherwise: () => Promise.reject(new Error('sent otherwise')),
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // An address without a port would be a pipe's.
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

test('a text arrives with its headers, and the answer comes whole', async () => {
  const address = await serve((incoming, outgoing) => {
    outgoing.writeHead(400, { 'Retry-After': '3', 'Content-Type': 'application/json' });
    outgoing.write(`{"at":"${incoming.method} ${incoming.url}","as":`);
    incoming.on('data', (chunk) =>
      outgoing.write(`"${incoming.headers['content-type']}: ${chunk}"`),
    );
    incoming.on('end', () => outgoing.end('}'));
  });
  const response = await request(`${address}/a%40b?c=d`, {
    method: 'POST',
    headers: { 'Content-Type': 'text/plain' },
    body: 'é',
  });
  const { status, ok, statusText, headers } = response;
  expect({ status, ok, statusText }).toEqual({ status: 400, ok: false, statusText: 'Bad Request' });
  expect(headers.get('retry-after')).toBe('3');
  expect(await response.json()).toEqual({ at: 'POST /a%40b?c=d', as: 'text/plain: é' });
});

test('an empty answer is empty in every form', async () => {
  const address = await serve((_, outgoing) => outgoing.writeHead(204).end());
  const response = await request(address, { method: 'POST', body: '{}' });
  expect([response.status, response.ok, await response.text()]).toEqual([204, true, '']);
  expect((await response.arrayBuffer()).byteLength).toBe(0);
});

test('a connection that is cut is an error', async () => {
  const address = await serve((incoming) => incoming.socket.destroy());
  await expect(request(address, { method: 'POST', body: '{}' })).rejects.toThrow();
});

test('an answer in pieces that is cut is an error', async () => {
  const address = await serve((_, outgoing) => {
    outgoing.writeHead(200, { 'Content-Length': '10' });
    outgoing.write('half', () => outgoing.destroy());
  });
  await expect(request(address, { method: 'PATCH', body: '{}' })).rejects.toThrow();
});

test.each(['before', 'while'])('an end %s it waits is an error', async (when) => {
  const controller = new AbortController();
  if (when === 'before') controller.abort();
  const address = await serve(() => controller.abort());
  const init = { method: 'POST', body: '{}', signal: controller.signal };
  await expect(request(address, init)).rejects.toMatchObject({ name: 'AbortError' });
});

test('files and requests without a body go the client’s own way', async () => {
  const nowhere = 'http://127.0.0.1:1';
  const form = request(nowhere, { method: 'POST', body: new FormData() });
  await expect(form).rejects.toThrow('sent otherwise');
  await expect(request(nowhere, { method: 'GET' })).rejects.toThrow('sent otherwise');
});
