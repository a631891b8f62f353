import type { JsonObject } from '../../src/local/checks/json.ts';
import type { GatewayDriver } from '../../src/local/gateway/gateway.ts';
import {
  type LocalDiscord,
  type LocalDiscordOptions,
  startLocalDiscord,
} from '../../src/local/local-discord.ts';
import type { Faults } from '../../src/local/state/faults.ts';
import type { Journal } from '../../src/local/state/journal.ts';
import type { Person } from '../../src/local/state/people.ts';
import type { StoredMessage } from '../../src/local/state/stored-message.ts';
import { createDriver, type Driver } from './driver.ts';

export interface DrivenDiscord extends LocalDiscord, Driver {
  readonly applicationId: string;
  readonly guilds: readonly string[];
  readonly channelId: string;
  readonly visitors: readonly Person[];
  readonly gateway: GatewayDriver;
  readonly faults: Faults;
  readonly journal: Journal;
  messages(): readonly StoredMessage[];
  /** Global ones, or those of a server. */
  commands(guild?: string): readonly JsonObject[];
}

/** The stand-in as tests use it: with a visitor, its faults, and all that it knows. */
export async function startDrivenDiscord(
  options: LocalDiscordOptions = {},
): Promise<DrivenDiscord> {
  const discord = await startLocalDiscord(options);
  const { world } = discord;
  const { applicationId, guilds, channelId, visitors } = world.settings;
  return {
    ...discord,
    ...createDriver(world),
    applicationId,
    guilds,
    channelId,
    visitors,
    gateway: world.gateway,
    faults: world.faults,
    journal: world.journal,
    messages: () => world.messages.list(),
    commands: (guild) => world.commands.list(guild ?? null),
  };
}
