import { el, icon } from '../elements/el.ts';
import { spoiler, webAddress } from '../markdown/markdown-view.ts';
import type { Attachment, Media, MediaItem } from '../server/payload.ts';

const BYTES = 1024;
const PICTURE = /\.(?:png|jpe?g|gif|webp|avif)$/i;

export function attachmentView(attachment: Attachment): HTMLElement {
  const { filename, size } = attachment;
  const address = ownAddress(attachment.url);
  const name =
    address === null
      ? el('span', {}, filename)
      : el('a', { href: address, download: filename, 'data-key': `file ${filename}` }, filename);
  return el(
    'div',
    { class: 'file' },
    icon('file'),
    el('div', { class: 'file-text' }, name, el('span', { class: 'file-size' }, sizeText(size))),
  );
}

export function fileView(file: Media, attachments: readonly Attachment[]): HTMLElement {
  const attachment = attachmentOf(file, attachments);
  if (attachment !== null) return attachmentView(attachment);
  return el('div', { class: 'file' }, icon('file'), el('span', {}, file.url));
}

/** Pictures of our own origin are shown; others are a link, since the page loads nothing from elsewhere. */
export function pictureView(item: MediaItem, attachments: readonly Attachment[]): HTMLElement {
  const picture = pictureNode(item, attachments);
  return item.spoiler ? spoiler([picture]) : picture;
}

function pictureNode(item: MediaItem, attachments: readonly Attachment[]): HTMLElement {
  const address = attachmentOf(item.media, attachments)?.url ?? item.media.url;
  const description = item.description ?? '';
  const own = ownAddress(address);
  if (own !== null && PICTURE.test(address)) return el('img', { src: own, alt: description });
  const href = webAddress(address);
  const name = description === '' ? 'Picture' : description;
  if (href === null) return el('span', { class: 'picture' }, icon('picture'), name);
  return el(
    'a',
    { class: 'picture', href, target: '_blank', rel: 'noopener noreferrer' },
    icon('picture'),
    name,
  );
}

function attachmentOf(media: Media, attachments: readonly Attachment[]): Attachment | null {
  const name = media.url.replace(/^attachment:\/\//, '');
  return attachments.find(({ filename, url }) => filename === name || url === media.url) ?? null;
}

function ownAddress(url: string): string | null {
  const address = new URL(url, location.href);
  return address.origin === location.origin ? address.pathname + address.search : null;
}

function sizeText(size: number): string {
  if (size < BYTES) return `${size} bytes`;
  if (size < BYTES * BYTES) return `${(size / BYTES).toFixed(1)} KB`;
  return `${(size / BYTES / BYTES).toFixed(1)} MB`;
}
