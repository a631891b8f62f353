import { decode } from './decode.ts';

const ARCHIVE = /^(?:(?:From|Snapshot-Content-Location|Subject|Date|MIME-Version):[^\n]*\n)+/i;
const HEAD = 4000;
const BOUNDARY = /\bboundary="?([^"\r\n;]+)"?/i;
const PAGE = /^content-type:\s*text\/html/im;
const LOCATION = /^(?:snapshot-)?content-location:\s*(\S+)/im;
const ENCODING = /^content-transfer-encoding:\s*(\S+)/im;
const BLANK_LINE = /\r?\n\r?\n/;

/**
 * The page in an MHTML file, as Chrome saves a page in a single file, with the comment that tells its address. Null for
 * what is no such file.
 */
export function pageInArchive(content: string): string | null {
  const head = content.slice(0, HEAD);
  const boundary = ARCHIVE.test(head) ? BOUNDARY.exec(head)?.[1] : undefined;
  if (boundary === undefined) return null;
  const part = content.split(`--${boundary}`).find((one) => PAGE.test(partHead(one)));
  if (part === undefined) return null;
  const start = BLANK_LINE.exec(part.trimStart());
  const body = start ? part.trimStart().slice(start.index + start[0].length) : '';
  const page = decode(bytesOf(body, ENCODING.exec(partHead(part))?.[1] ?? ''));
  if (page === null) return null;
  const address = LOCATION.exec(partHead(part))?.[1] ?? LOCATION.exec(head)?.[1];
  return address ? `<!-- saved from url=(0)${address} -->\n${page}` : page;
}

function partHead(part: string): string {
  return part.trimStart().split(BLANK_LINE, 1)[0] ?? '';
}

function bytesOf(body: string, encoding: string): Uint8Array {
  if (/^base64$/i.test(encoding)) return Buffer.from(body, 'base64');
  if (!/^quoted-printable$/i.test(encoding)) return Buffer.from(body, 'utf8');
  const printed = body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(printed, 'latin1');
}
