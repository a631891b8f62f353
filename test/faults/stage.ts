import { type Bot, type BotOptions, createBot } from '../../src/discord/bot.ts';
import { loadCommands } from '../../src/discord/load-commands.ts';
import type { LocalDiscordOptions } from '../../src/local/local-discord.ts';
import type { DossierService } from '../../src/service/dossier-service.ts';
import { HARBOUR, type LogEntry, recordingLog, serveFolder } from '../discord/test-bot.ts';
import { type DrivenDiscord, startDrivenDiscord } from '../local/driven-discord.ts';

/** The real bot at a stand-in that can be made to fail, over real sockets. */
export interface Stage extends Player {
  readonly discord: DrivenDiscord;
  /** Of the log: info 30, warn 40, error 50. */
  messages(level: number): readonly string[];
  close(): Promise<void>;
}

export interface Player {
  readonly bot: Bot;
  /** Why the bot was told to end; empty while it goes on. */
  readonly ends: readonly Error[];
  readonly logged: readonly LogEntry[];
}

export interface StageOptions {
  readonly discord?: LocalDiscordOptions;
  readonly bot?: Partial<BotOptions>;
  /** What is done to the stand-in before the bot comes. */
  prepare?(discord: DrivenDiscord): void;
  /** Put between the bot and its dossier. */
  wrap?(service: DossierService): DossierService;
}

export const QUESTION = 'Who signed the lease of warehouse nine?';

export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const discord = await startDrivenDiscord({ port: 0, ...options.discord });
  options.prepare?.(discord);
  const player = await startPlayer(discord, options);
  return {
    ...player,
    discord,
    messages: (level) =>
      player.logged.filter((entry) => entry.level === level).map(({ msg }) => msg),
    async close() {
      await player.bot.stop();
      await discord.close();
    },
  };
}

/** A bot at the stand-in, the first or one more. */
export async function startPlayer(
  discord: DrivenDiscord,
  options: StageOptions = {},
): Promise<Player> {
  const service = await serveFolder(HARBOUR);
  const logged: LogEntry[] = [];
  const ends: Error[] = [];
  const bot = createBot({
    token: discord.token,
    apiUrl: discord.apiUrl,
    guildId: null,
    shards: 'auto',
    commands: await loadCommands(new URL('../../commands/', import.meta.url)),
    services: { dossier: options.wrap?.(service) ?? service },
    log: recordingLog(logged),
    logQuestions: false,
    onEnd: (error) => ends.push(error),
    ...options.bot,
  });
  await bot.start();
  return { bot, ends, logged };
}
