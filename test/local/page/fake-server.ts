import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Message } from '../../../src/local/page/server/payload.ts';

export const ROBIN = { id: '1', name: 'robin' };
export const KIM = { id: '2', name: 'kim' };
export const BOT = { id: '9', name: 'attache' };

/** The compiled page; `npm run build` (which `npm test` begins with) makes it. */
const PAGE = new URL('../../../dist/src/local/page/', import.meta.url);
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
};

interface Call {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly interaction: string;
}

export interface FakeServer {
  readonly url: string;
  readonly calls: readonly Call[];
  send(event: string, data: object): void;
  put(message: Message): void;
  /** The next call to this path that no test has taken yet. */
  call(path: string): Promise<Call>;
  /** Ends the event streams, as a restart of the server would; the page comes back. */
  dropStreams(): void;
  refuseNext(status: number, message: string): void;
  close(): Promise<void>;
}

/** The page's bench: it speaks the page's API, and a test plays the bot. */
export async function startFakeServer(commands: readonly object[]): Promise<FakeServer> {
  const streams = new Set<ServerResponse>();
  const messages = new Map<string, Message>();
  const calls: Call[] = [];
  const taken = new Set<Call>();
  const waiters: (() => void)[] = [];
  const refusals: { readonly status: number; readonly message: string }[] = [];

  const write = (stream: ServerResponse, event: string, data: object): void => {
    stream.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  const openStream = (response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write('retry: 100\n\n');
    write(response, 'hello', {
      application: BOT,
      ready: true,
      users: [ROBIN, KIM],
      channel: { id: '5', name: 'press-room' },
    });
    write(response, 'commands', { commands });
    for (const message of messages.values()) write(response, 'message', { message });
    streams.add(response);
    response.on('close', () => streams.delete(response));
  };
  const takeCall = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const refusal = refusals.shift();
    const call = {
      path: (request.url ?? '').replace('/page/', ''),
      body: JSON.parse(Buffer.concat(chunks).toString()),
      interaction: `i${calls.length}`,
    };
    response.writeHead(refusal?.status ?? 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(refusal ?? { interaction: call.interaction }));
    calls.push(call);
    for (const wake of waiters.splice(0)) wake();
  };

  const server = createServer((request, response) => {
    if (request.url === '/page/events') openStream(response);
    else if (request.method === 'POST') void takeCall(request, response);
    else void serveFile(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}/`,
    calls,
    send(event, data) {
      for (const stream of streams) write(stream, event, data);
    },
    put(message) {
      messages.set(message.id, message);
      for (const stream of streams) write(stream, 'message', { message });
    },
    async call(path) {
      for (;;) {
        const call = calls.find((each) => each.path === path && !taken.has(each));
        if (call !== undefined) {
          taken.add(call);
          return call;
        }
        await new Promise<void>((resolve) => waiters.push(resolve));
      }
    },
    dropStreams() {
      for (const stream of streams) stream.end();
    },
    refuseNext: (status, message) => void refusals.push({ status, message }),
    async close() {
      for (const stream of streams) stream.end();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function serveFile(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? '/';
  const name = path === '/' ? 'index.html' : path.replace('/page/', '');
  const type = TYPES[name.split('.').at(-1) ?? ''];
  const body = type === undefined ? null : await readFile(new URL(name, PAGE)).catch(() => null);
  response.writeHead(body === null ? 404 : 200, {
    'content-type': type ?? 'text/plain',
    'content-security-policy': CSP,
  });
  response.end(body ?? 'not found');
}
