import type { Feed } from './feed.ts';
import type { JsonObject } from './json.ts';
import type { Pings } from './mentions.ts';

export interface StoredMessage {
  readonly id: string;
  /** The message as Discord's API returns it. */
  readonly body: JsonObject;
  readonly channelId: string;
  readonly author: string;
  /** The interaction it answers; null for what a visitor wrote. */
  readonly interaction: string | null;
  readonly ephemeralFor: string | null;
  /** Still the "is thinking" of a deferred answer. */
  readonly deferred: boolean;
  /** Everybody it pinged, when sent or in any later edit. */
  readonly pings: Pings;
}

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
