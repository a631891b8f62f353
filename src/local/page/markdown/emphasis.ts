import type { MarkdownNode, Match, Scan, SpanKind } from './node.ts';

interface Span {
  readonly kind: SpanKind;
  readonly length: number;
  readonly edge: number;
}

/** Where several fit, the longest wins, and on a tie italics before bold before underline. */
export function emphasis({ rest, before, context, parse }: Scan): Match | null {
  let best: Span | null = null;
  for (const find of [starItalics, lineItalics, bold, underline, strike]) {
    const span = find(rest);
    if (span !== null && (best === null || span.length > best.length)) best = span;
  }
  if (best === null) return null;
  const inner = rest.slice(best.edge, best.length - best.edge);
  const node: MarkdownNode = { kind: best.kind, children: parse(inner, context, before) };
  return { length: best.length, nodes: [node] };
}

/** Backticks: the closing run is as long as the opening one, or as its longest part that closes. */
export function code({ rest }: Scan): Match | null {
  const opening = /^`+/.exec(rest)?.[0].length ?? 0;
  if (opening === 0) return null;
  const closings = new Map<number, number>();
  for (const run of rest.slice(opening).matchAll(/`+/g)) {
    if (!closings.has(run[0].length)) closings.set(run[0].length, opening + run.index);
  }
  for (let ticks = opening; ticks > 0; ticks -= 1) {
    const closing = closings.get(ticks);
    if (closing !== undefined) {
      const text = withoutPadding(rest.slice(ticks, closing));
      return { length: closing + ticks, nodes: [{ kind: 'code', text }] };
    }
  }
  return null;
}

function withoutPadding(text: string): string {
  return text.replace(/^ (?= *`)/, '').replace(/(` *) $/, '$1');
}

// *so* but not * so*: no space inside the marks, pairs of stars are taken along.
function starItalics(source: string): Span | null {
  if (source[0] !== '*' || /^\*(?:\s|$)/.test(source)) return null;
  let at = 1;
  while (at < source.length) {
    const spaces = leadingSpaces(source, at);
    const star = source[at + spaces] === '*';
    const pair = star && source[at + spaces + 1] === '*';
    if (star && !pair) return spaces > 0 || at === 1 ? null : span('em', at + 1, 1);
    at += spaces + step(source, at + spaces, pair);
  }
  return null;
}

// _so_ and nowhere inside a word's end: after the closing mark no letter may follow.
function lineItalics(source: string): Span | null {
  if (source[0] !== '_') return null;
  let at = 1;
  while (at < source.length) {
    const line = source[at] === '_';
    const pair = line && source[at + 1] === '_';
    if (line && !pair) {
      return at === 1 || /\w/.test(source[at + 1] ?? '') ? null : span('em', at + 1, 1);
    }
    at += step(source, at, pair);
  }
  return null;
}

function bold(source: string): Span | null {
  return doubled(source, '*', 'strong');
}

function underline(source: string): Span | null {
  return doubled(source, '_', 'underline');
}

function doubled(source: string, mark: string, kind: SpanKind): Span | null {
  const marks = mark + mark;
  if (!source.startsWith(marks)) return null;
  let at = 2;
  while (at < source.length) {
    const closes = at > 2 && source.startsWith(marks, at) && source[at + 2] !== mark;
    if (closes) return span(kind, at + 2, 2);
    at += step(source, at, false);
  }
  return null;
}

function strike(source: string): Span | null {
  if (!source.startsWith('~~')) return null;
  let at = source.indexOf('~~', 3);
  while (at !== -1 && source[at + 2] === '_') at = source.indexOf('~~', at + 1);
  return at === -1 ? null : span('strike', at + 2, 2);
}

function span(kind: SpanKind, length: number, edge: number): Span {
  return { kind, length, edge };
}

function step(source: string, at: number, pair: boolean): number {
  return pair || source[at] === '\\' ? 2 : 1;
}

function leadingSpaces(source: string, at: number): number {
  let count = 0;
  while (/\s/.test(source[at + count] ?? '')) count += 1;
  return count;
}
