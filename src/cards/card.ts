import type { APIMessageTopLevelComponent } from 'discord.js';

/** A message as plain JSON, not yet sent: Components V2 and files. */
export interface Card {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly files: readonly CardFile[];
}

export interface CardFile {
  readonly name: string;
  readonly content: string;
}

/** Who sees a card: everybody in the channel, or the asker alone. */
export type Seen = 'public' | 'private';
