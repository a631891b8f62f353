import type { MarkdownNode } from '../../../../src/local/page/markdown/node.ts';

const MARKS: Readonly<Record<string, string>> = {
  em: 'i',
  strong: 'b',
  underline: 'u',
  strike: 's',
  spoiler: 'spoiler',
  quote: 'quote',
  subtext: 'small',
};

/** A tree as one line: [b bold], [code x], [list - a | b], text in plain. */
export function drawn(nodes: readonly MarkdownNode[]): string {
  return nodes.map(drawnNode).join('');
}

function drawnNode(node: MarkdownNode): string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'code':
      return `[code ${node.text}]`;
    case 'codeBlock':
      return `[block ${node.language}: ${node.text}]`;
    case 'heading':
      return `[h${node.level} ${drawn(node.children)}]`;
    case 'list':
      return `[list ${node.start ?? '-'} ${node.items.map(drawn).join(' | ')}]`;
    case 'link':
      return `[link ${drawn(node.children)} -> ${node.url}]`;
    case 'mention':
      return `[${node.of} ${node.text} ${node.id}]`;
    case 'timestamp':
      return `[time ${node.seconds} ${node.style}]`;
    case 'emoji':
      return `[emoji ${node.text}]`;
    default:
      return `[${MARKS[node.kind]} ${drawn(node.children)}]`;
  }
}
