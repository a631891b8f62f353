import type { JsonObject } from '../checks/json.ts';
import type { StoredMessage } from './stored-message.ts';

/** What happened, for whoever looks on: the page and the tests. */
export type FeedEvent =
  | { readonly kind: 'hello' }
  | { readonly kind: 'commands' }
  | { readonly kind: 'message'; readonly message: StoredMessage }
  | { readonly kind: 'deleted'; readonly message: StoredMessage }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'autocomplete'; readonly interaction: string; readonly choices: Choices }
  | { readonly kind: 'modal'; readonly interaction: string; readonly modal: JsonObject }
  | { readonly kind: 'acked'; readonly interaction: string }
  /** Any request of the bot, once it is on record. */
  | { readonly kind: 'request' };

export type Choices = readonly JsonObject[];

interface Failure {
  readonly user: string | null;
  readonly interaction: string | null;
  readonly status: number;
  readonly code: number;
  readonly message: string;
  readonly errors: JsonObject | null;
}

export interface Feed {
  publish(event: FeedEvent): void;
  subscribe(listener: (event: FeedEvent) => void): () => void;
}

export function createFeed(): Feed {
  const listeners = new Set<(event: FeedEvent) => void>();
  return {
    publish(event) {
      for (const listener of [...listeners]) listener(event);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
