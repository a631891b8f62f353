const CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})/i;
const HEAD_BYTES = 4096;
const WESTERN = 'windows-1252';
const WESTERN_FROM = 0x80;
// What windows-1252 has at 0x80 to 0x9F; a blank is no character of it.
const WESTERN_MARKS =
  '\u20AC \u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152 \u017D  \u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153 \u017E\u0178';
// PDF and RTF files may have nothing but plain characters, and are no text for all that.
const DOCUMENT = /^(?:%PDF-|\{\\rtf)/;
// A character of UTF-8 beyond ASCII, a byte each.
const UTF8 =
  /[\xC2-\xDF][\x80-\xBF]|(?:\xE0[\xA0-\xBF]|\xED[\x80-\x9F]|[\xE1-\xEC\xEE\xEF][\x80-\xBF])[\x80-\xBF]|(?:\xF0[\x90-\xBF]|\xF4[\x80-\x8F]|[\xF1-\xF3][\x80-\xBF])[\x80-\xBF]{2}/g;
const UTF8_NAME = /^utf-?8$/i;
const NOT_TEXT = /[^\P{Cc}\t\n\f\r]/u;

/**
 * The text of a file: UTF-8 or what a mark at its start tells, else the encoding that a page names, else windows-1252, as
 * browsers and old editors have it. UTF-8 with bytes that are none, as pasting makes it, is read as UTF-8 all the same, and
 * these as windows-1252. Null for what is no text.
 */
export function decode(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.slice(0, HEAD_BYTES));
  if (DOCUMENT.test(head)) return null;
  const text = decodeAs(marked(bytes) ?? 'utf-8', bytes);
  if (text !== null) return text;
  const named = CHARSET.exec(head)?.[1];
  if (named !== undefined && !UTF8_NAME.test(named)) return decodeAs(named, bytes);
  const raw = Buffer.from(bytes).toString('latin1');
  return named !== undefined || isMostlyUtf8(raw) ? mixed(raw) : decodeAs(WESTERN, bytes);
}

// In windows-1252 too, two or three characters side by side may be the bytes of one.
function isMostlyUtf8(raw: string): boolean {
  const characters = raw.match(UTF8)?.length ?? 0;
  const strays = raw.replace(UTF8, '').match(/[\x80-\xFF]/g)?.length ?? 0;
  return characters > strays;
}

function mixed(raw: string): string | null {
  const text = withMarks(
    raw.replace(UTF8, (character) => Buffer.from(character, 'latin1').toString('utf8')),
  ).replace(/[\u0080-\u009F]/g, '\uFFFD');
  return NOT_TEXT.test(text) ? null : text;
}

// The mark that Windows puts before what it calls Unicode.
function marked([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    if (decoder.encoding !== WESTERN) return text.includes('\0') ? null : text;
    const western = withMarks(text);
    return NOT_TEXT.test(western) ? null : western;
  } catch {
    // Not in this encoding, or an encoding nobody knows.
    return null;
  }
}

// Some versions of Node (20.20 for one) decode windows-1252 as latin1: control characters stand for quotation marks.
function withMarks(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (mark) => {
    const known = WESTERN_MARKS[mark.charCodeAt(0) - WESTERN_FROM];
    return known === undefined || known === ' ' ? mark : known;
  });
}
