import { EMOJI } from './emoji-names.ts';
import { type MarkdownNode, type Match, type MentionKind, type Scan, textMatch } from './node.ts';

const SHRUG = '¯\\_(ツ)_/¯';
const TIMESTAMP = /^<t:(-?\d{1,17})(?::([tTdDfFsSR]))?>/;
const EMOJI_NAME = /^:([^\s:]+(?:::skin-tone-\d)?):/;
const CUSTOM_EMOJI = /^<a?:(\w+):(\d+)>/;
const GUIDE = /^<id:(home|browse|customize|guide|linked-roles)(?::\d+)?>/;
const COMMAND =
  /^<\/([-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}(?: [-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}){0,2}):(\d+)>/u;
// A text runs on to the next place where another rule could begin.
const TEXT_END =
  /[^0-9A-Za-z\s\u00c0-\uffff]|\n\n|(?<! ) {2,}\n|(?<!\d)\d+\.|(?:https?|steam):\/\//g;

/** The one face whose backslash Discord keeps. */
export function shrug({ rest }: Scan): Match | null {
  return rest.startsWith(SHRUG) ? textMatch(SHRUG.length, SHRUG) : null;
}

/** A backslash escapes every character but letters, digits (of ASCII) and spaces. */
export function escapedMark({ rest, context }: Scan): Match | null {
  if (!context.escapes) return null;
  const escaped = /^\\([^0-9A-Za-z\s])/.exec(rest)?.[1];
  return escaped === undefined ? null : textMatch(2, escaped);
}

/** Two spaces at the end of a line are not shown. */
export function lineBreak({ rest }: Scan): Match | null {
  const match = /^ {2,}\n/.exec(rest);
  return match === null ? null : textMatch(match[0].length, '\n');
}

export function timestamp({ rest }: Scan): Match | null {
  const match = TIMESTAMP.exec(rest);
  if (match === null) return null;
  const seconds = Number(match[1]);
  const readable = !Number.isNaN(new Date(seconds * 1000).getTime());
  if (!readable) return textMatch(match[0].length, match[0]);
  return {
    length: match[0].length,
    nodes: [{ kind: 'timestamp', seconds, style: match[2] ?? 'f' }],
  };
}

export function emoji({ rest }: Scan): Match | null {
  const match = EMOJI_NAME.exec(rest);
  const name = match?.[1] ?? '';
  const picture = EMOJI.get(name);
  if (match === null || picture === undefined) return null;
  return { length: match[0].length, nodes: [{ kind: 'emoji', name, text: picture }] };
}

export function customEmoji({ rest }: Scan): Match | null {
  const match = CUSTOM_EMOJI.exec(rest);
  if (match === null) return null;
  const name = match[1] ?? '';
  return { length: match[0].length, nodes: [{ kind: 'emoji', name, text: `:${name}:` }] };
}

export function mention({ rest }: Scan): Match | null {
  const everyone = /^@(?:everyone|here)/.exec(rest)?.[0];
  if (everyone !== undefined) return mentionMatch(everyone.length, 'everyone', '', everyone);
  if (rest[0] !== '<') return null;
  const pointed = /^<(@!?|@&|#)(\d+)>/.exec(rest);
  if (pointed !== null) {
    const [whole, sign = '', id = ''] = pointed;
    const [kind, label] = POINTERS.get(sign) ?? USER;
    return mentionMatch(whole.length, kind, id, label);
  }
  const command = COMMAND.exec(rest);
  if (command !== null) {
    return mentionMatch(command[0].length, 'command', command[2] ?? '', `/${command[1]}`);
  }
  const guide = GUIDE.exec(rest);
  if (guide === null) return null;
  return mentionMatch(guide[0].length, 'guide', guide[1] ?? '', `#${guide[1]}`);
}

export function spoiler({ rest, before, context, parse }: Scan): Match | null {
  if (!rest.startsWith('||')) return null;
  const end = rest.indexOf('||', 3);
  if (end === -1) return null;
  const children = parse(rest.slice(2, end), context, before);
  return { length: end + 2, nodes: [{ kind: 'spoiler', children }] };
}

export function text({ rest }: Scan): Match {
  const end = new RegExp(TEXT_END);
  end.lastIndex = 1;
  const length = end.exec(rest)?.index ?? rest.length;
  return textMatch(length, rest.slice(0, length));
}

// Names are the view's to put in: the parser knows no users, roles or channels.
const USER: readonly [MentionKind, string] = ['user', '@unknown-user'];
const POINTERS: ReadonlyMap<string, readonly [MentionKind, string]> = new Map([
  ['@', USER],
  ['@!', USER],
  ['@&', ['role', '@unknown-role']],
  ['#', ['channel', '#unknown-channel']],
]);

function mentionMatch(length: number, of: MentionKind, id: string, label: string): Match {
  const node: MarkdownNode = { kind: 'mention', of, id, text: label };
  return { length, nodes: [node] };
}
