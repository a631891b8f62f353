import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileStore } from '../state/files.ts';

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
]);
// At most one folder deep, as the page's rooms are.
const PAGE_FILE = /^\/page\/((?:[a-z0-9-]+\/)?[a-z0-9-]+\.(?:js|css|svg))$/;
// Everything else a bot sends is only ever saved, never shown.
const SHOWN = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'text/plain'];

/** False when there is no such file. */
export async function servePageFile(
  folder: string | undefined,
  path: string,
  outgoing: ServerResponse,
): Promise<boolean> {
  const name = path === '/' ? 'index.html' : PAGE_FILE.exec(path)?.[1];
  if (name === undefined) return false;
  const content = await readFile(join(folder ?? compiledPage(), name)).catch(() => null);
  if (!content) return false;
  outgoing
    .writeHead(200, { 'content-type': TYPES.get(extname(name)) ?? 'text/plain' })
    .end(content);
  return true;
}

/** A file that the bot sent: to be saved, so that it cannot act as a page of this origin. */
export function serveAttachment(files: FileStore, path: string, outgoing: ServerResponse): boolean {
  const [, id = '', name = ''] = /^\/attachments\/(\d+)\/([^/]+)$/.exec(path) ?? [];
  const file = files.get(id, decodeName(name));
  if (!file) return false;
  const type = file.contentType.split(';')[0] ?? '';
  outgoing
    .writeHead(200, {
      'content-type': SHOWN.includes(type) ? file.contentType : 'application/octet-stream',
      'content-length': file.bytes.length,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.filename)}`,
    })
    .end(file.bytes);
  return true;
}

// Run from its source, the server takes the page from where the build put it.
function compiledPage(): string {
  const built = import.meta.url.endsWith('.js');
  return fileURLToPath(
    new URL(built ? '../page/' : '../../../dist/src/local/page/', import.meta.url),
  );
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return '';
  }
}
