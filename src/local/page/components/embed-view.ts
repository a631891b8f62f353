import { type Child, el } from '../elements/el.ts';
import { markdownView, type Names, webAddress } from '../markdown/markdown-view.ts';
import { messageTime } from '../markdown/timestamp.ts';
import type { Embed, EmbedField } from '../server/payload.ts';
import { cssColour } from './component-view.ts';
import { pictureView } from './media-view.ts';
import type { Stage } from './stage.ts';

export function embedView(embed: Embed, stage: Stage): HTMLElement {
  const { names } = stage;
  const root = el('div', { class: 'container embed accent' });
  if (typeof embed.color === 'number') root.style.setProperty('--accent', cssColour(embed.color));
  if (embed.author) {
    root.append(linked('embed-author', embed.author.name, embed.author.url ?? null));
  }
  if (embed.title) root.append(linked('embed-title', embed.title, embed.url ?? null));
  if (embed.description) root.append(markdownView(embed.description, names));
  if (embed.fields?.length) {
    root.append(
      el('div', { class: 'fields' }, ...embed.fields.map((field) => fieldView(field, names))),
    );
  }
  for (const media of [embed.image, embed.thumbnail]) {
    if (media) root.append(pictureView({ media }, stage.attachments));
  }
  const small = [embed.footer?.text, embed.timestamp ? messageTime(embed.timestamp) : null];
  const footer = small.filter((text) => text).join(' • ');
  if (footer !== '') root.append(el('p', { class: 'embed-footer' }, footer));
  return root;
}

function fieldView(field: EmbedField, names: Names): HTMLElement {
  return el(
    'div',
    { class: field.inline ? 'field inline' : 'field' },
    el('p', { class: 'field-name' }, field.name),
    markdownView(field.value, names),
  );
}

function linked(className: string, text: string, url: string | null): HTMLElement {
  const href = url === null ? null : webAddress(url);
  const inside: Child =
    href === null ? text : el('a', { href, target: '_blank', rel: 'noopener noreferrer' }, text);
  return el('p', { class: className }, inside);
}
