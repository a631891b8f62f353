import { DiscordAPIError } from 'discord.js';
import { type Logger, pino } from 'pino';
import { PinoPretty } from 'pino-pretty';

export interface LogOptions {
  readonly level: string;
  /** Whether a person reads along; else one JSON object a line. */
  readonly readable: boolean;
}

export function createLog({ level, readable }: LogOptions): Logger {
  const options = { level, base: null, serializers: { err: tellError } };
  if (!readable) return pino(options);
  // In this process: a transport would be a thread of its own and lose the last lines at exit.
  return pino(options, PinoPretty({ translateTime: 'HH:MM:ss' }));
}

/** What went wrong, without what was asked: errors of discord.js carry the whole message and the interaction's token. */
export function tellError(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  if (!(error instanceof DiscordAPIError)) return { name, message, stack };
  return { name, message, stack, code: error.code, status: error.status, method: error.method };
}
