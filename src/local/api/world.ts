import type { Clock } from '../../clock.ts';
import type { Gateway } from '../gateway/gateway.ts';
import type { CommandStore } from '../state/commands.ts';
import type { Faults } from '../state/faults.ts';
import type { Feed } from '../state/feed.ts';
import type { FileStore } from '../state/files.ts';
import type { InteractionStore } from '../state/interactions.ts';
import type { Journal } from '../state/journal.ts';
import type { MessageStore } from '../state/messages.ts';
import type { Settings } from '../state/settings.ts';

/** All that the stand-in knows; every part is handed to those who need it. */
export interface World {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly feed: Feed;
  readonly journal: Journal;
  readonly faults: Faults;
  readonly commands: CommandStore;
  readonly messages: MessageStore;
  readonly interactions: InteractionStore;
  readonly files: FileStore;
  readonly gateway: Gateway;
}
