import type { RESTPostAPIApplicationCommandsJSONBody as CommandBody } from 'discord.js';
import { type REST, Routes } from 'discord.js';
import type { Logger } from 'pino';
import { z } from 'zod';
import { compare } from '../text/compare.ts';

export interface Registration {
  readonly rest: REST;
  readonly applicationId: string;
  /** Null: everywhere. */
  readonly guildId: string | null;
  /** Servers the bot is in, to look for commands left over there. */
  readonly guilds: readonly string[];
  readonly commands: readonly CommandBody[];
  readonly log: Logger;
}

/** Writes the commands to Discord if it has others. A refusal is logged: what is registered already can be answered. */
export async function registerCommands(registration: Registration): Promise<void> {
  const { rest, guildId, log } = registration;
  const wanted = registration.commands.map((command) => scoped(command, guildId));
  try {
    if (await hasAlready(registration, wanted)) {
      log.info({ commands: wanted.length }, 'Commands are registered already');
    } else {
      await rest.put(routeFor(registration, guildId), { body: wanted });
      log.info({ commands: wanted.length, guild: guildId }, 'Registered the commands');
    }
  } catch (error) {
    log.error(
      { err: error },
      'Discord refused to register the commands; those registered before are still answered. Is the bot invited with the scope applications.commands?',
    );
  }
  await warnOfDoubles(registration);
}

/** A command as it is written in a scope: where it can be used is told for global ones only. */
export function scoped(command: CommandBody, guildId: string | null): CommandBody {
  if (guildId !== null) return command;
  return { ...command, integration_types: [...EVERY_INSTALL], contexts: [...EVERY_CONTEXT] };
}

/** Whether Discord has exactly these commands, whatever it added to them. */
export function sameCommands(present: readonly unknown[], wanted: readonly unknown[]): boolean {
  const texts = (commands: readonly unknown[]) =>
    commands.map((command) => JSON.stringify(essence(command))).sort();
  return JSON.stringify(texts(present)) === JSON.stringify(texts(wanted));
}

// Installed to a server or a user; used in servers, in the bot's direct messages, in other private channels.
const EVERY_INSTALL = [0, 1] as const;
const EVERY_CONTEXT = [0, 1, 2] as const;
// A bot in many servers was never tried out in one of them: no need to ask them all.
const GUILDS_TO_ASK = 10;
// What Discord adds to a command.
const ADDED = new Set(['id', 'application_id', 'guild_id', 'version', 'handler', 'dm_permission']);

// A list that cannot be had tells nothing: writing the commands again does no harm.
async function hasAlready(
  registration: Registration,
  wanted: readonly CommandBody[],
): Promise<boolean> {
  const { rest, guildId, log } = registration;
  try {
    const present = await fetchCommands(rest, routeFor(registration, guildId));
    return sameCommands(
      present.map((command) => comparable(command, guildId)),
      wanted,
    );
  } catch (error) {
    log.warn({ err: error }, 'Discord does not tell which commands are registered');
    return false;
  }
}

function routeFor({ applicationId }: Registration, guildId: string | null): `/${string}` {
  return guildId === null
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}

async function fetchCommands(rest: REST, route: `/${string}`): Promise<z.infer<typeof listed>> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  return listed.parse(await rest.get(route, { query }));
}

const listed = z.array(z.looseObject({ name: z.string(), type: z.number().optional() }));

// Discord gives back defaults for what was not sent, in an order of its own.
function essence(value: unknown): unknown {
  if (Array.isArray(value)) return value.every(isPlain) ? [...value].sort() : value.map(essence);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([key, field]) => !ADDED.has(key) && !isDefault(key, field))
    .sort(([a], [b]) => compare(a, b))
    .map(([key, field]) => [key, essence(field)]);
}

// For a server's commands Discord may give back where they can be used, which cannot be chosen there.
function comparable(command: Readonly<Record<string, unknown>>, guildId: string | null): unknown {
  if (guildId === null) return command;
  const { integration_types: _, contexts: __, ...rest } = command;
  return rest;
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

function isDefault(key: string, field: unknown): boolean {
  if (field === null || field === undefined || field === false || field === '') return true;
  if (key === 'type') return field === 1;
  return Array.isArray(field) && field.length === 0;
}

// One name in both scopes shows twice in a server's list of commands.
async function warnOfDoubles(registration: Registration): Promise<void> {
  const { guildId, guilds, rest, log, commands } = registration;
  const names = new Set(commands.map(({ name }) => name));
  const others = guildId === null ? guilds.slice(0, GUILDS_TO_ASK) : [null];
  for (const other of others) {
    try {
      const present = await fetchCommands(rest, routeFor(registration, other));
      const doubles = present.map(({ name }) => name).filter((name) => names.has(name));
      if (doubles.length > 0) log.warn({ commands: doubles, guild: other }, doubleWarning(other));
    } catch (error) {
      log.debug({ err: error, guild: other }, 'Could not look for commands in the other scope');
    }
  }
}

function doubleWarning(other: string | null): string {
  const where = other === null ? 'globally' : 'in a server';
  return `The same commands are also registered ${where}, so they show twice there; delete one of the two sets`;
}
