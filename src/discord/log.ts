import { DiscordAPIError } from 'discord.js';
import { type DestinationStream, type Logger, pino } from 'pino';
import { PinoPretty } from 'pino-pretty';

export interface LogOptions {
  readonly level: string;
  /** Whether a person reads along; else one JSON object a line. */
  readonly readable: boolean;
}

export function createLog({ level, readable }: LogOptions): Logger {
  const options = { level, base: null, serializers: { err: tellError } };
  if (!readable) return pino(options, gathering());
  // In this process: a transport would be a thread of its own and lose the last lines at exit.
  return pino(options, PinoPretty({ translateTime: 'HH:MM:ss' }));
}

// A write for each line wakes a thread of Node's pool, which costs more than a tenth of what an answer costs.
const GATHERED_FOR = 50;
const GATHERED_BYTES = 8_192;

// Written in the background, so that a log that nobody reads on does not stop the bot; at exit pino writes what is left.
function gathering(): DestinationStream {
  const output = pino.destination({ dest: 1, sync: false, minLength: GATHERED_BYTES });
  let waits = false;
  return {
    write(line) {
      output.write(line);
      if (waits) return;
      waits = true;
      setTimeout(() => {
        waits = false;
        output.flush();
      }, GATHERED_FOR).unref();
    },
  };
}

/** What went wrong, without what was asked: errors of discord.js carry the whole message and the interaction's token. */
export function tellError(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  if (!(error instanceof DiscordAPIError)) return { name, message, stack };
  return { name, message, stack, code: error.code, status: error.status, method: error.method };
}
