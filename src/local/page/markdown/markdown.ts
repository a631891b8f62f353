import { codeBlock, heading, quote, subtext } from './blocks.ts';
import { code, emphasis } from './emphasis.ts';
import { bareLink, bracketedLink, maskedLink } from './links.ts';
import { list } from './list.ts';
import type { MarkdownContext, MarkdownNode, Match, Rule, Scan } from './node.ts';
import {
  customEmoji,
  emoji,
  escapedMark,
  lineBreak,
  mention,
  shrug,
  spoiler,
  text,
  timestamp,
} from './tokens.ts';

// Discord's client builds on Khan's simple-markdown: at each place the first rule that matches
// wins, so the order below is part of the language.
const RULES: readonly Rule[] = [
  heading,
  subtext,
  codeBlock,
  quote,
  list,
  shrug,
  escapedMark,
  bracketedLink,
  bareLink,
  maskedLink,
  emphasis,
  code,
  lineBreak,
  timestamp,
  emoji,
  mention,
  customEmoji,
  spoiler,
];

const WHOLE_MESSAGE: MarkdownContext = {
  headings: true,
  subtext: true,
  quotes: true,
  escapes: true,
  listDepth: 0,
  depth: 0,
};

// Deeper than anyone writes, and far from the end of the stack.
const DEPTH_LIMIT = 100;

/** Discord's markdown as its client reads it: tabs become four spaces, as there. */
export function parseMarkdown(source: string): MarkdownNode[] {
  const plain = source.replace(/\r\n?/g, '\n').replaceAll('\f', '').replaceAll('\t', '    ');
  return joinTexts(parseTokens(plain, WHOLE_MESSAGE, ''));
}

export function isBlock(node: MarkdownNode): boolean {
  return ['codeBlock', 'heading', 'list', 'quote', 'subtext'].includes(node.kind);
}

function parseTokens(source: string, context: MarkdownContext, before: string): MarkdownNode[] {
  if (context.depth > DEPTH_LIMIT) return [{ kind: 'text', text: source }];
  const inner = { ...context, depth: context.depth + 1 };
  const nodes: MarkdownNode[] = [];
  let rest = source;
  let previous = before;
  while (rest !== '') {
    const match = firstMatch({ rest, before: previous, context: inner, parse: parseTokens });
    nodes.push(...match.nodes);
    previous = rest.slice(0, match.length);
    rest = rest.slice(match.length);
  }
  return nodes;
}

function firstMatch(scan: Scan): Match {
  for (const rule of RULES) {
    const match = rule(scan);
    if (match !== null) return match;
  }
  return text(scan);
}

function joinTexts(nodes: readonly MarkdownNode[]): MarkdownNode[] {
  const joined: MarkdownNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.kind === 'text' && last?.kind === 'text') {
      joined[joined.length - 1] = { kind: 'text', text: last.text + node.text };
    } else if (node.kind !== 'text' || node.text !== '') {
      joined.push(joinInside(node));
    }
  }
  return joined;
}

function joinInside(node: MarkdownNode): MarkdownNode {
  if (node.kind === 'list') return { ...node, items: node.items.map(joinTexts) };
  if ('children' in node) return { ...node, children: joinTexts(node.children) };
  return node;
}
