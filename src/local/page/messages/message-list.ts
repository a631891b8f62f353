import { el } from '../elements/el.ts';
import { replaceKeepingFocus } from '../elements/focus.ts';
import type { Failure, Message } from '../server/payload.ts';
import { failureView } from './failure-view.ts';
import { type MessageActions, messageView } from './message-view.ts';

export interface MessageList {
  put(message: Message): void;
  remove(id: string): void;
  fail(failure: Failure): void;
  find(id: string): Message | null;
  /** Shows what this visitor may see. */
  showFor(visitor: string): void;
  redraw(): void;
  clear(): void;
}

interface Entry {
  readonly item: HTMLElement;
  readonly message: Message;
}

export function createMessageList(list: HTMLElement, actions: MessageActions): MessageList {
  const entries = new Map<string, Entry>();
  const failures = new Map<string, { readonly item: HTMLElement; readonly user: string | null }>();
  let visitor = '';

  const mayShow = (owner: string | null): boolean => owner === null || owner === visitor;
  const draw = (entry: Entry): void => {
    const old = entry.item.firstElementChild;
    const next = messageView(entry.message, actions);
    if (old instanceof HTMLElement) replaceKeepingFocus(old, next);
    else entry.item.append(next);
    entry.item.hidden = !mayShow(entry.message.local.ephemeralFor);
  };
  const drop = (key: string): void => {
    failures.get(key)?.item.remove();
    failures.delete(key);
  };

  return {
    put(message) {
      const item = entries.get(message.id)?.item ?? newItem(list, entries, message.id);
      const entry = { item, message };
      entries.set(message.id, entry);
      draw(entry);
    },
    remove(id) {
      entries.get(id)?.item.remove();
      entries.delete(id);
    },
    fail(failure) {
      const key = JSON.stringify(failure);
      drop(key);
      const item = el(
        'li',
        {},
        failureView(failure, () => drop(key)),
      );
      item.hidden = !mayShow(failure.user);
      failures.set(key, { item, user: failure.user });
      list.append(item);
    },
    find: (id) => entries.get(id)?.message ?? null,
    showFor(user) {
      visitor = user;
      for (const { item, message } of entries.values())
        item.hidden = !mayShow(message.local.ephemeralFor);
      for (const { item, user: owner } of failures.values()) item.hidden = !mayShow(owner);
    },
    redraw() {
      for (const entry of entries.values()) draw(entry);
    },
    clear() {
      for (const { item } of entries.values()) item.remove();
      entries.clear();
    },
  };
}

/** Ids grow with time, so a new message stands before the first one with a greater id. */
function newItem(list: HTMLElement, entries: ReadonlyMap<string, Entry>, id: string): HTMLElement {
  const item = el('li', { 'data-message': id });
  const later = [...entries.values()]
    .filter((entry) => isOlder(id, entry.message.id))
    .toSorted((a, b) => (isOlder(a.message.id, b.message.id) ? -1 : 1))[0];
  list.insertBefore(item, later?.item ?? null);
  return item;
}

function isOlder(id: string, other: string): boolean {
  return id.length === other.length ? id < other : id.length < other.length;
}
