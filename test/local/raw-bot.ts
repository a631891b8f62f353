import { WebSocket } from 'ws';
import { type JsonObject, objectOf } from '../../src/local/checks/json.ts';
import type { DrivenDiscord } from './driven-discord.ts';

interface Packet {
  readonly op: number;
  readonly d: unknown;
  readonly s: number | null;
  readonly t: string | null;
}

export interface Answer {
  readonly status: number;
  readonly body: JsonObject;
}

/** A bot with no library: it sends exactly what a test tells it to. */
export interface RawBot {
  readonly packets: readonly Packet[];
  send(op: number, d: unknown): void;
  sendText(text: string): void;
  /** The next packet that fits, from those not yet taken. */
  next(op: number, name?: string): Promise<Packet>;
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
  close(code?: number): void;
}

export function connect(discord: DrivenDiscord, query = '?v=10&encoding=json'): RawBot {
  const socket = new WebSocket(`${discord.address.replace('http', 'ws')}/gateway${query}`);
  const packets: Packet[] = [];
  const waiting = new Set<() => void>();
  let taken = 0;
  socket.on('message', (data) => {
    packets.push(JSON.parse(String(data)));
    for (const look of [...waiting]) look();
  });
  const closed = new Promise<{ code: number; reason: string }>((resolve, reject) => {
    socket.on('close', (code, reason) => resolve({ code, reason: reason.toString() }));
    socket.on('error', reject);
  });
  // A test that does not look at the end must not fail by it.
  closed.catch(() => undefined);
  return {
    packets,
    closed,
    send: (op, d) => socket.send(JSON.stringify({ op, d })),
    sendText: (text) => socket.send(text),
    next: (op, name) =>
      new Promise((resolve) => {
        const look = (): void => {
          const index = packets.findIndex(
            (packet, at) => at >= taken && packet.op === op && (!name || packet.t === name),
          );
          const packet = packets[index];
          if (!packet) return;
          taken = index + 1;
          waiting.delete(look);
          resolve(packet);
        };
        waiting.add(look);
        look();
      }),
    close: (code = 1000) => socket.close(code),
  };
}

export function loginData(discord: DrivenDiscord, more: JsonObject = {}): JsonObject {
  return { token: discord.token, properties: { os: 'test' }, intents: 0, ...more };
}

/** Connected and ready. */
export async function login(discord: DrivenDiscord, more: JsonObject = {}): Promise<RawBot> {
  const bot = connect(discord);
  await bot.next(10);
  bot.send(2, loginData(discord, more));
  await bot.next(0, 'READY');
  return bot;
}

export async function call(
  discord: DrivenDiscord,
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = { authorization: `Bot ${discord.token}` },
): Promise<Answer> {
  const form = body instanceof FormData;
  const response = await fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers: {
      ...headers,
      ...(body === undefined || form ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? {} : JSON.parse(text) };
}

/** Discord's inner codes by where they are: { 'data.content': 'BASE_TYPE_MAX_LENGTH' }. */
export function codesOf(errors: unknown, path: readonly string[] = []): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [key, value] of Object.entries(objectOf(errors))) {
    if (key === '_errors' && Array.isArray(value))
      found[path.join('.')] = String(objectOf(value[0]).code);
    else Object.assign(found, codesOf(value, [...path, key]));
  }
  return found;
}

/** What a raw bot knows of the interaction it just got. */
export interface Told {
  readonly id: string;
  readonly token: string;
  readonly payload: JsonObject;
}

export async function nextInteraction(bot: RawBot): Promise<Told> {
  const { d } = await bot.next(0, 'INTERACTION_CREATE');
  const payload = objectOf(d);
  return { id: String(payload.id), token: String(payload.token), payload };
}

export function answer(
  discord: DrivenDiscord,
  told: Told,
  body: unknown,
  query = '',
): Promise<Answer> {
  return call(discord, 'POST', `/interactions/${told.id}/${told.token}/callback${query}`, body, {});
}

export function webhook(discord: DrivenDiscord, told: Told, tail = ''): string {
  return `/webhooks/${discord.applicationId}/${told.token}${tail}`;
}
