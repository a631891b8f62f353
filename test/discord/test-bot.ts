import { fileURLToPath } from 'node:url';
import { type Logger, pino } from 'pino';
import { type Bot, type BotOptions, createBot } from '../../src/discord/bot.ts';
import { loadCommands } from '../../src/discord/load-commands.ts';
import { tellError } from '../../src/discord/log.ts';
import { openDossier } from '../../src/dossier.ts';
import type { DossierService } from '../../src/service/dossier-service.ts';
import { serveDossier } from '../../src/service/serve-dossier.ts';
import { type DrivenDiscord, startDrivenDiscord } from '../local/driven-discord.ts';
import { documentProblems } from '../local/openapi.ts';

export const HARBOUR = fileURLToPath(new URL('../fixtures/harbour', import.meta.url));

export interface TestBot {
  readonly discord: DrivenDiscord;
  /** What the bot logged, one entry a line. */
  readonly logged: LogEntry[];
  /** Stops the bot and starts another one, as after a deployment; Discord stays. */
  restart(options?: Partial<BotOptions>): Promise<void>;
  /** What Discord would have against the bot's requests so far: refusals, and its OpenAPI document. */
  problems(): string[];
  close(): Promise<void>;
}

export interface LogEntry {
  readonly level: number;
  readonly msg: string;
  readonly [field: string]: unknown;
}

/** The real bot over real sockets at a local Discord; the harbour's articles unless another service is given. */
export async function startTestBot(options: Partial<BotOptions> = {}): Promise<TestBot> {
  const discord = await startDrivenDiscord({ port: 0 });
  const logged: LogEntry[] = [];
  const start = async (changed: Partial<BotOptions>): Promise<Bot> => {
    const bot = createBot({
      token: discord.token,
      apiUrl: discord.apiUrl,
      guildId: null,
      shards: 'auto',
      commands: await loadCommands(new URL('../../commands/', import.meta.url)),
      services: { dossier: await serveFolder(HARBOUR) },
      log: recordingLog(logged),
      logQuestions: false,
      onEnd: (error) => logged.push({ level: 60, msg: error.message }),
      ...changed,
    });
    await bot.start();
    return bot;
  };
  let bot = await start(options);
  await discord.whenReady();
  return {
    discord,
    logged,
    async restart(changed = {}) {
      await bot.stop();
      bot = await start({ ...options, ...changed });
      await discord.whenReady();
    },
    problems: () => [
      ...discord.journal
        .refusals()
        .map(({ code, path, errors }) => `${code} ${path} ${JSON.stringify(errors)}`),
      ...discord.journal.requests().flatMap(requestProblems),
    ],
    async close() {
      await bot.stop();
      await discord.close();
    },
  };
}

export async function serveFolder(folder: string): Promise<DossierService> {
  return serveDossier(await openDossier(folder));
}

export function recordingLog(logged: LogEntry[]): Logger {
  const write = (line: string): void => {
    logged.push(JSON.parse(line));
  };
  return pino({ level: 'debug', base: null, serializers: { err: tellError } }, { write });
}

// A request with files is a form: its JSON part is what the document describes.
function requestProblems({ method, path, body }: Sent): string[] {
  const sent = body === undefined || body === null ? {} : { body };
  return documentProblems({ method, path, ...sent }).map(
    (problem) => `${method} ${path}: ${problem}`,
  );
}

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}
