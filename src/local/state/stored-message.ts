import type { JsonObject } from '../checks/json.ts';
import type { Pings } from '../checks/mentions.ts';

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
