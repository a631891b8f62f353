import { el, icon } from '../elements/el.ts';
import { isBlock, parseMarkdown } from './markdown.ts';
import type { MarkdownNode } from './node.ts';
import { isoTime, localTime } from './timestamp.ts';

/** What the text cannot know: names behind ids, and what a click on a command does. */
export interface Names {
  user(id: string): string | null;
  channel(id: string): string | null;
  command(id: string, name: string): (() => void) | null;
}

export function markdownView(source: string, names: Names): HTMLElement {
  return el('div', { class: 'markdown' }, ...views(parseMarkdown(source), names));
}

export function webAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? url : null;
}

function views(nodes: readonly MarkdownNode[], names: Names): Node[] {
  return nodes.map((node, place) => {
    const before = nodes[place - 1];
    // A block ends its line itself; the break after it would draw an empty one.
    if (node.kind === 'text' && before?.kind === 'codeBlock') {
      return document.createTextNode(node.text.replace(/^\n/, ''));
    }
    if (node.kind === 'text' && isBlock(nodes[place + 1] ?? node)) {
      return document.createTextNode(node.text.replace(/\n$/, ''));
    }
    return view(node, names);
  });
}

function view(node: MarkdownNode, names: Names): Node {
  switch (node.kind) {
    case 'text':
      return document.createTextNode(node.text);
    case 'em':
      return el('em', {}, ...views(node.children, names));
    case 'strong':
      return el('strong', {}, ...views(node.children, names));
    case 'underline':
      return el('u', {}, ...views(node.children, names));
    case 'strike':
      return el('s', {}, ...views(node.children, names));
    case 'spoiler':
      return spoiler(views(node.children, names));
    case 'code':
      return el('code', {}, node.text);
    case 'codeBlock':
      return el('pre', { tabindex: 0 }, el('code', {}, node.text));
    case 'quote':
      return el('blockquote', {}, ...views(node.children, names));
    case 'heading':
      // One level for all three: authors skip levels, a page outline must not.
      return el('h3', { class: `heading-${node.level}` }, ...views(node.children, names));
    case 'subtext':
      return el('small', {}, ...views(node.children, names));
    case 'list':
      return listView(node.start, node.items, names);
    case 'link':
      return link(node.url, views(node.children, names));
    case 'mention':
      return mention(node, names);
    case 'timestamp':
      return time(node.seconds, node.style);
    case 'emoji':
      return el('span', { role: 'img', 'aria-label': node.name }, node.text);
  }
}

function listView(
  start: number | null,
  items: readonly (readonly MarkdownNode[])[],
  names: Names,
): HTMLElement {
  const rows = items.map((item) => el('li', {}, ...views(item, names)));
  return start === null ? el('ul', {}, ...rows) : el('ol', { start }, ...rows);
}

function link(url: string, children: readonly Node[]): HTMLElement {
  const href = webAddress(url);
  if (href === null) return el('span', {}, ...children);
  return el('a', { href, target: '_blank', rel: 'noopener noreferrer' }, ...children);
}

export function spoiler(children: readonly Node[]): HTMLElement {
  const cover = el('button', { type: 'button', class: 'cover', 'aria-label': 'Show the spoiler' });
  const hidden = el('span', { class: 'spoiler-text' }, ...children);
  const root = el('span', { class: 'spoiler' }, hidden, cover);
  cover.addEventListener('click', () => {
    root.classList.add('shown');
    cover.remove();
  });
  return root;
}

function mention(node: MarkdownNode & { kind: 'mention' }, names: Names): HTMLElement {
  const open = node.of === 'command' ? names.command(node.id, node.text.slice(1)) : null;
  if (open !== null) {
    const button = el('button', { type: 'button', class: 'mention' }, node.text);
    button.addEventListener('click', open);
    return button;
  }
  const pill = el('span', { class: 'mention' });
  if (node.of === 'user') pill.append(named('@', names.user(node.id), node.text));
  else if (node.of === 'channel') pill.append(named('#', names.channel(node.id), node.text));
  else pill.append(...(node.of === 'guide' ? [icon('guide')] : []), node.text);
  return pill;
}

function named(sign: string, name: string | null, unknown: string): string {
  return name === null ? unknown : sign + name;
}

function time(seconds: number, style: string): HTMLElement {
  const iso = isoTime(seconds);
  return el('time', { datetime: iso, title: iso }, localTime(seconds, style, Date.now()));
}
