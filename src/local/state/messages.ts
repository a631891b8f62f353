import type { Feed } from './feed.ts';
import type { StoredMessage } from './stored-message.ts';

export interface MessageStore {
  get(id: string): StoredMessage | null;
  put(message: StoredMessage): StoredMessage;
  remove(id: string): void;
  list(): readonly StoredMessage[];
}

export function createMessages(feed: Feed): MessageStore {
  const messages = new Map<string, StoredMessage>();
  return {
    get: (id) => messages.get(id) ?? null,
    put(message) {
      messages.set(message.id, message);
      feed.publish({ kind: 'message', message });
      return message;
    },
    remove(id) {
      const message = messages.get(id);
      if (!message) return;
      messages.delete(id);
      feed.publish({ kind: 'deleted', message });
    },
    list: () => [...messages.values()],
  };
}
