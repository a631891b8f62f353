import type { Message } from '../server/payload.ts';
import type { MessageMenu } from './message-menu.ts';

export interface MenuSource {
  find(id: string): Message | null;
  readonly open: MessageMenu['open'];
}

/** The right mouse button, the menu key and Shift+F10 open what the "⋯" button opens. */
export function openMenuByPointerAndKey(list: HTMLElement, source: MenuSource): void {
  list.addEventListener('contextmenu', (event) => {
    const { target } = event;
    // A link keeps the browser's menu: to copy an address is worth more there.
    if (!(target instanceof Element) || target.closest('a') !== null) return;
    openAt(event, target, { x: event.clientX, y: event.clientY }, source);
  });
  list.addEventListener('keydown', (event) => {
    const asked = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    if (!asked || !(event.target instanceof Element)) return;
    const { left, bottom } = event.target.getBoundingClientRect();
    openAt(event, event.target, { x: left, y: bottom }, source);
  });
}

function openAt(
  event: Event,
  target: Element,
  at: { readonly x: number; readonly y: number },
  source: MenuSource,
): void {
  const article = target.closest<HTMLElement>('article.message');
  const message = source.find(article?.parentElement?.dataset.message ?? '');
  if (article === null || message === null) return;
  event.preventDefault();
  const inside = target.closest<HTMLElement>('button');
  source.open(message, at, inside ?? article.querySelector('button.menu-button') ?? article);
}
