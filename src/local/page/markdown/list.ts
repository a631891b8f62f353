import { isLineStart, type MarkdownNode, type Match, type Scan } from './node.ts';

const MARK = String.raw`(?:[*-]|\d+\.)`;
const HEAD = new RegExp(`^\\n?( *)(${MARK}) `);
const PREFIX = new RegExp(`^ *${MARK} +`);
const NESTING_LIMIT = 11;
const LARGEST_NUMBER = 1_000_000_000;

export function list(scan: Scan): Match | null {
  const { rest, before, context, parse } = scan;
  if (context.listDepth >= NESTING_LIMIT || !mayStart(rest, before)) return null;
  const head = HEAD.exec(rest);
  if (head === null || rest.length === head[0].length) return null;
  const [opening, indent = '', mark = ''] = head;
  const length = listEnd(rest, opening.length + 1, indent);
  const source = rest.slice(0, length).replace(/^\n/, '');
  const inner = { ...context, headings: false, listDepth: context.listDepth + 1 };
  const items = itemSources(source, indent.length).map((item) =>
    parse(item, inner, before).map(withoutLastBreak),
  );
  return { length, nodes: [{ kind: 'list', start: firstNumber(mark), items }] };
}

// After a word the line break belongs to the text before, after anything else to the list.
function mayStart(rest: string, before: string): boolean {
  if (rest.startsWith('\n')) return before !== '' && !isLineStart(before);
  return isLineStart(before);
}

/** A list goes on over indented lines and over marks at its own depth. */
function listEnd(source: string, from: number, indent: string): number {
  const next = new RegExp(`^(?: |${indent}${MARK} )`);
  for (let at = source.indexOf('\n', from); at !== -1; at = source.indexOf('\n', at + 1)) {
    const lineStart = at + 1;
    const lineStop = source.indexOf('\n', lineStart);
    const line = source.slice(lineStart, lineStop === -1 ? source.length : lineStop);
    if (!next.test(line)) return lineStart;
  }
  return source.length;
}

function itemSources(source: string, depth: number): string[] {
  const opens = new RegExp(`^ {${depth},${depth + 1}}${MARK} `);
  const prefix = PREFIX.exec(source)?.[0].length ?? 0;
  const outdent = new RegExp(`^ {1,${Math.max(prefix, 1)}}`);
  const items: string[][] = [];
  for (const line of source.split('\n')) {
    if (opens.test(line) || items.length === 0) items.push([]);
    items.at(-1)?.push(line.replace(outdent, ''));
  }
  return items.map((lines) => lines.join('\n').replace(PREFIX, '').replace(/ *\n$/, ''));
}

function withoutLastBreak(node: MarkdownNode): MarkdownNode {
  if (node.kind !== 'text') return node;
  const end = node.text.trimEnd();
  const tail = node.text.slice(end.length);
  const cut = tail.indexOf('\n');
  return cut === -1 ? node : { kind: 'text', text: end + tail.slice(0, cut) };
}

function firstNumber(mark: string): number | null {
  if (mark.length === 1) return null;
  return Math.min(LARGEST_NUMBER, Math.max(1, Number.parseInt(mark, 10)));
}
