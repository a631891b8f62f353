import { isBlock } from '../../../../src/local/page/markdown/markdown.ts';
import type { MarkdownNode } from '../../../../src/local/page/markdown/node.ts';
import { isoTime } from '../../../../src/local/page/markdown/timestamp.ts';

/** What a reader sees, as characters: blocks stand on lines of their own, lists show their marks. */
export function visibleText(nodes: readonly MarkdownNode[]): string {
  let seen = '';
  let afterBlock = false;
  for (const node of nodes) {
    const shown = nodeText(node);
    const block = isBlock(node);
    if ((block || afterBlock) && seen !== '' && !seen.endsWith('\n') && !shown.startsWith('\n')) {
      seen += '\n';
    }
    seen += shown;
    afterBlock = block;
  }
  return seen;
}

function nodeText(node: MarkdownNode): string {
  switch (node.kind) {
    case 'text':
    case 'code':
    case 'codeBlock':
    case 'mention':
    case 'emoji':
      return node.text;
    case 'timestamp':
      return isoTime(node.seconds);
    case 'list':
      return node.items
        .map((item, place) => listMark(node.start, place) + visibleText(item))
        .join('\n');
    case 'em':
    case 'strong':
    case 'underline':
    case 'strike':
    case 'spoiler':
    case 'link':
    case 'quote':
    case 'heading':
    case 'subtext':
      return visibleText(node.children);
  }
}

function listMark(start: number | null, place: number): string {
  return start === null ? '• ' : `${start + place}. `;
}
