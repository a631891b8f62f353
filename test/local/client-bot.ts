import { Client, type ClientOptions, Events, type Interaction } from 'discord.js';
import type { DrivenDiscord } from './driven-discord.ts';

export interface ClientBot {
  readonly client: Client<true>;
  /** Everything that a handler threw. */
  readonly errors: unknown[];
}

/** A bot on the real discord.js, connected to the stand-in and ready. */
export async function startClient(
  discord: DrivenDiscord,
  handle: (interaction: Interaction) => Promise<unknown> = async () => undefined,
  options: Partial<ClientOptions> = {},
): Promise<ClientBot> {
  const errors: unknown[] = [];
  const client = new Client({
    intents: [],
    rest: { api: discord.apiUrl },
    allowedMentions: { parse: [] },
    ...options,
  });
  client.on(Events.Error, (error) => errors.push(error));
  client.on(Events.InteractionCreate, (interaction) => {
    handle(interaction).catch((error: unknown) => errors.push(error));
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  return { client: await ready, errors };
}
