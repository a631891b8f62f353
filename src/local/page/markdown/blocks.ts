import { isLineStart, type Match, type Scan } from './node.ts';

const HEADING_MARK = /^ *(#{1,3})\s+(?=\S)/;
const SUBTEXT = /^-# +(?!-#)([^\n]+)\n?/;
const LANGUAGE_LINE = /^[\w+\-.#]+\n/;
const QUOTE_REST = /^ *>>> +/;
const QUOTE_LINE = /^ *>(?!>>) +/;

export function heading({ rest, before, context, parse }: Scan): Match | null {
  if (!context.headings || !startsLine(before)) return null;
  const mark = HEADING_MARK.exec(rest);
  if (mark === null) return null;
  const start = mark[0].length;
  if (/^#{1,3}\s/.test(rest.slice(start))) return null;
  const end = lineEnd(rest, start);
  const title = withoutClosingMarks(rest.slice(start, end));
  return {
    length: end + blankLines(rest, end),
    nodes: [
      { kind: 'heading', level: (mark[1] ?? '').length, children: parse(title, context, before) },
    ],
  };
}

export function subtext({ rest, before, context, parse }: Scan): Match | null {
  if (!context.subtext || !startsLine(before)) return null;
  const match = SUBTEXT.exec(rest);
  if (match === null) return null;
  const small = (match[1] ?? '').trim();
  const children = parse(small, { ...context, subtext: false }, before);
  return { length: match[0].length, nodes: [{ kind: 'subtext', children }] };
}

export function codeBlock({ rest }: Scan): Match | null {
  if (!rest.startsWith('```')) return null;
  const language = LANGUAGE_LINE.exec(rest.slice(3))?.[0] ?? '';
  return fenced(rest, language) ?? fenced(rest, '');
}

export function quote({ rest, before, context, parse }: Scan): Match | null {
  if (!context.quotes || !isLineStart(before)) return null;
  const length = QUOTE_REST.test(rest) ? rest.length : quotedLines(rest);
  if (length === 0) return null;
  const quoted = rest.slice(0, length);
  const inner = QUOTE_REST.test(rest)
    ? quoted.replace(/^ *>>> ?/, '')
    : quoted.replace(/^ *> ?/gm, '');
  const children = parse(inner, { ...context, quotes: false }, before);
  return { length, nodes: [{ kind: 'quote', children }] };
}

// Headings and small lines, unlike quotes and lists, want no spaces before them.
function startsLine(before: string): boolean {
  return before === '' || before.endsWith('\n');
}

function lineEnd(source: string, from: number): number {
  const newline = source.indexOf('\n', from);
  return newline === -1 ? source.length : newline;
}

function withoutClosingMarks(line: string): string {
  const title = line.trimEnd();
  let end = title.length;
  while (end > 1 && title[end - 1] === '#') end -= 1;
  return title.slice(0, end).trim();
}

/** A heading swallows the empty lines after it, as far as the next line with words. */
function blankLines(source: string, from: number): number {
  const after = source.slice(from);
  const words = after.search(/\S/);
  return words === -1 ? after.length : after.slice(0, words).lastIndexOf('\n') + 1;
}

function fenced(source: string, language: string): Match | null {
  let start = 3 + language.length;
  while (source[start] === '\n') start += 1;
  const end = source.indexOf('```', start + 1);
  if (end === -1) return null;
  let last = end;
  while (last > start + 1 && source[last - 1] === '\n') last -= 1;
  const text = source.slice(start, last);
  return { length: end + 3, nodes: [{ kind: 'codeBlock', language: language.trim(), text }] };
}

function quotedLines(source: string): number {
  let length = 0;
  while (length < source.length && QUOTE_LINE.test(source.slice(length, lineEnd(source, length)))) {
    length = Math.min(lineEnd(source, length) + 1, source.length);
  }
  return length;
}
