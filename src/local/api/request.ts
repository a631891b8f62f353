import type { IncomingMessage } from 'node:http';
import { INVALID_JSON, invalidForm, type Reply, TOO_LARGE } from '../checks/reply.ts';
import type { Upload } from '../state/files.ts';

/** A request of the bot, its body read and taken apart. */
export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | null;
  readonly body: unknown;
  readonly files: readonly Upload[];
}

export type ReadRequest =
  | { readonly kind: 'read'; readonly body: unknown; readonly files: readonly Upload[] }
  | { readonly kind: 'refused'; readonly reply: Reply };

const MAX_REQUEST_BYTES = 25 * 1_024 * 1_024;

export async function readBody(incoming: IncomingMessage): Promise<ReadRequest> {
  const bytes = await readBytes(incoming, MAX_REQUEST_BYTES);
  if (!bytes) return { kind: 'refused', reply: TOO_LARGE };
  if (bytes.length === 0) return { kind: 'read', body: undefined, files: [] };
  const type = incoming.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return readMultipart(bytes, type);
  if (type.startsWith('application/json')) return readJson(bytes.toString('utf8'), []);
  const message =
    "Expected \"Content-Type\" header to be one of {'application/json', 'multipart/form-data'}.";
  return {
    kind: 'refused',
    reply: invalidForm([{ path: [], code: 'CONTENT_TYPE_INVALID', message }]),
  };
}

/** Null when there is more than `limit`; the rest is then left unread. */
export async function readBytes(incoming: IncomingMessage, limit: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > limit) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function readJson(text: string, files: readonly Upload[]): ReadRequest {
  try {
    return { kind: 'read', body: JSON.parse(text), files };
  } catch {
    return { kind: 'refused', reply: INVALID_JSON };
  }
}

async function readMultipart(bytes: Buffer, type: string): Promise<ReadRequest> {
  const form = await parseForm(bytes, type);
  if (!form) return { kind: 'refused', reply: INVALID_JSON };
  const files = await Promise.all([...form].map(([field, value]) => uploadOf(field, value)));
  const payload = form.get('payload_json');
  const text = typeof payload === 'string' ? payload : '{}';
  return readJson(
    text,
    files.filter((file) => file !== null),
  );
}

async function parseForm(bytes: Buffer, type: string): Promise<FormData | null> {
  try {
    return await new Response(new Uint8Array(bytes), {
      headers: { 'content-type': type },
    }).formData();
  } catch {
    return null;
  }
}

async function uploadOf(field: string, value: File | string): Promise<Upload | null> {
  if (typeof value === 'string') return null;
  const index = /^files\[(\d+)\]$/.exec(field)?.[1] ?? field;
  return {
    index,
    filename: safeName(value.name),
    contentType: typeByName(value.name) ?? value.type,
    bytes: new Uint8Array(await value.arrayBuffer()),
  };
}

// discord.js leaves the type to Discord, which goes by the ending.
const TYPES: ReadonlyMap<string, string> = new Map([
  ['csv', 'text/csv; charset=utf-8'],
  ['gif', 'image/gif'],
  ['jpg', 'image/jpeg'],
  ['json', 'application/json; charset=utf-8'],
  ['md', 'text/markdown; charset=utf-8'],
  ['png', 'image/png'],
  ['txt', 'text/plain; charset=utf-8'],
  ['webp', 'image/webp'],
]);

function typeByName(name: string): string | undefined {
  return TYPES.get(name.split('.').at(-1)?.toLowerCase() ?? '');
}

// Discord keeps letters, digits, dot, dash and underscore of a file's name.
function safeName(name: string): string {
  return name.replace(/[^\p{L}\p{N}._-]+/gu, '_').slice(0, 260) || 'unknown';
}
