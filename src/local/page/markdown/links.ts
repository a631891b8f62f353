import { type MarkdownNode, type Match, type Scan, textMatch } from './node.ts';

const BARE = /^(?:https?|steam):\/\/[^\s<]+[^\s<.,:;"'\]]/;
const BRACKETED = /^<([^: >]+:\/[^ >]+)>/;
const MAIL = /^<([^\s<>@]+@[^\s<>@]+\.[^\s<>@]+)>/;
const TARGET_END = />?(?:\s+['"][^'"]*['"])?\s*\)/y;
const PROTOCOLS: readonly string[] = ['http:', 'https:', 'discord:', 'tel:', 'sms:', 'mailto:'];
// The client gives up on a label with more open brackets than this.
const OPEN_BRACKETS = 10;
const LABEL_KINDS: ReadonlySet<MarkdownNode['kind']> = new Set([
  'code',
  'em',
  'emoji',
  'heading',
  'list',
  'quote',
  'spoiler',
  'strike',
  'strong',
  'subtext',
  'text',
  'timestamp',
  'underline',
]);

export function bareLink({ rest }: Scan): Match | null {
  const url = BARE.exec(rest)?.[0];
  if (url === undefined) return null;
  return linkOrText(withoutLooseParentheses(url));
}

/** `<https://…>` and `<name@host>`: the angle brackets are not shown. */
export function bracketedLink({ rest }: Scan): Match | null {
  const url = BRACKETED.exec(rest)?.[1];
  if (url !== undefined) {
    const match = linkOrText(url);
    return { ...match, length: url.length + 2 };
  }
  const address = MAIL.exec(rest)?.[1];
  if (address === undefined) return null;
  const children: MarkdownNode[] = [{ kind: 'text', text: address }];
  return {
    length: address.length + 2,
    nodes: [{ kind: 'link', url: `mailto:${address}`, children }],
  };
}

/** `[label](target)`; with a label or target that Discord mistrusts, all of it stays plain text. */
export function maskedLink({ rest, before, context, parse }: Scan): Match | null {
  if (rest[0] !== '[' || !rest.includes('](')) return null;
  const found = maskedParts(rest);
  if (found === null) return null;
  const { label, target, length } = found;
  const whole = textMatch(length, rest.slice(0, length));
  const url = checkedUrl(target.replace(/\\([^0-9A-Za-z\s])/g, '$1'));
  if (url === null || label.trim() === '') return whole;
  const children = parse(label, { ...context, escapes: false }, before);
  if (!children.every(mayStandInLabel)) return whole;
  return { length, nodes: [{ kind: 'link', url, children }] };
}

function linkOrText(url: string): Match {
  const target = checkedUrl(url);
  if (target === null) return textMatch(url.length, url);
  const children: MarkdownNode[] = [{ kind: 'text', text: url }];
  return { length: url.length, nodes: [{ kind: 'link', url: target, children }] };
}

function withoutLooseParentheses(url: string): string {
  const opened = url.split('(').length;
  let closed = url.split(')').length;
  let end = url.length;
  while (url[end - 1] === ')' && closed > opened) {
    end -= 1;
    closed -= 1;
  }
  return url.slice(0, end);
}

function checkedUrl(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const web = url.protocol === 'http:' || url.protocol === 'https:';
  return PROTOCOLS.includes(url.protocol) && (!web || url.hostname !== '') ? address : null;
}

function mayStandInLabel(node: MarkdownNode): boolean {
  if (!LABEL_KINDS.has(node.kind)) return false;
  return !('children' in node) || node.children.every(mayStandInLabel);
}

interface MaskedParts {
  readonly label: string;
  readonly target: string;
  readonly length: number;
}

/** The longest label: a `]` inside it is one that another `]` follows before any `[`. */
function maskedParts(source: string): MaskedParts | null {
  let found: MaskedParts | null = null;
  let groups = 0;
  for (const { 0: group, index } of source.slice(1).matchAll(/\[[^\]]*\]?|\]/g)) {
    groups += 1;
    if (groups > OPEN_BRACKETS || (group !== ']' && !group.endsWith(']'))) return found;
    if (group === ']') {
      found = partsAt(source, index + 1) ?? found;
      if (!/^[^[\]]*\]/.test(source.slice(index + 2))) return found;
    }
  }
  return found;
}

function partsAt(source: string, labelEnd: number): MaskedParts | null {
  if (source[labelEnd + 1] !== '(') return null;
  let start = labelEnd + 2;
  while (/\s/.test(source[start] ?? '')) start += 1;
  if (source[start] === '<') start += 1;
  let at = start;
  while (at < source.length) {
    TARGET_END.lastIndex = at;
    const end = TARGET_END.exec(source);
    if (end !== null) {
      const target = source.slice(start, at);
      return { label: source.slice(1, labelEnd), target, length: at + end[0].length };
    }
    if (/\s/.test(source[at] ?? '')) return null;
    at += targetStep(source, at);
  }
  return null;
}

function targetStep(source: string, at: number): number {
  if (source[at] === '\\') return 2;
  const closing = source[at] === '(' ? source.indexOf(')', at) : -1;
  return closing === -1 ? 1 : closing - at + 1;
}
