import type { Clock } from './clock.ts';
import type { CommandStore } from './commands.ts';
import type { Faults } from './faults.ts';
import type { Feed } from './feed.ts';
import type { FileStore } from './files.ts';
import type { Gateway } from './gateway.ts';
import type { InteractionStore } from './interactions.ts';
import type { Journal } from './journal.ts';
import type { MessageStore } from './messages.ts';
import type { Settings } from './settings.ts';

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
