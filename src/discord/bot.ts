import { setTimeout as pause } from 'node:timers/promises';
import {
  Client,
  DefaultRestOptions,
  DiscordAPIError,
  Events,
  GatewayDispatchEvents,
  HTTPError,
  type Interaction,
  Options,
  type RESTOptions,
  Status,
} from 'discord.js';
import type { Logger } from 'pino';
import { getGlobalDispatcher } from 'undici';
import { type Clock, systemClock } from '../clock.ts';
import type { Shards } from '../config.ts';
import { createRecent } from '../recent.ts';
import type { Services } from './command.ts';
import { DEFER_AFTER } from './deliver.ts';
import { exchange } from './exchange.ts';
import type { Commands } from './load-commands.ts';
import { isCallback, persistent } from './persist.ts';
import { registerCommands } from './register.ts';
import { route } from './route.ts';
import { type ShardState, startWatchdog } from './watchdog.ts';

export interface BotOptions {
  readonly token: string;
  /** Base of the REST API without the version. */
  readonly apiUrl: string;
  readonly guildId: string | null;
  readonly shards: Shards;
  readonly commands: Commands;
  readonly services: Services;
  readonly log: Logger;
  readonly logQuestions: boolean;
  /** Called when Discord ends the connection for good; the bot is of no use any more. */
  onEnd(error: LoginError): void;
  /** Milliseconds until Discord is told to wait; half of its three seconds unless a test says otherwise. */
  readonly deferAfter?: number;
  /** The watchdog's. */
  readonly clock?: Clock;
}

export interface Bot {
  /**
   * Logs in and registers the commands; each shard answers as soon as it is in. Stopped meanwhile, it never resolves.
   * @throws LoginError when Discord does not take the token or cannot be reached
   */
  start(): Promise<void>;
  /** Blank until a shard is in. */
  applicationId(): string;
  /** How each shard of this process is connected. */
  shards(): readonly ShardState[];
  /** Answers what was asked already, then leaves, also in the middle of the start. */
  stop(): Promise<void>;
}

/** Discord does not let the bot in, or cannot be reached; its message never holds the token. */
export class LoginError extends Error {
  override readonly name = 'LoginError';
}

/** The bot, not yet connected. */
export function createBot(options: BotOptions): Bot {
  const client = createClient(options);
  const answering = answerInteractions(client, options);
  const stopping = new AbortController();
  const applicationId = (): string => client.application?.id ?? '';
  return {
    async start() {
      watchOver(client, stopping.signal, options);
      try {
        await logIn(client, options);
      } catch (error) {
        if (!stopping.signal.aborted) throw error;
      }
      if (stopping.signal.aborted) await new Promise(() => undefined);
      await register(client, applicationId(), options);
    },
    applicationId,
    shards: () => shardsOf(client),
    async stop() {
      stopping.abort();
      await answering.finish();
      // The client tells a goodbye as if it came back.
      client.removeAllListeners(Events.ShardReconnecting);
      await client.destroy();
    },
  };
}

// Discord closes with this code when it does not know the token.
const AUTHENTICATION_FAILED = 4004;
// Leaves a second of the five that a supervisor grants to close the connection.
const LONGEST_GOODBYE = 4_000;
const FOREIGN = 'what answers there is not Discord';
// Refusals count towards a ban of the address; Discord's own limit is 10,000 in ten minutes.
const WARN_EVERY = 100;
const CALLBACK_LIVES = 3_000;
// A button is pressed twice within seconds, not after a thousand others.
const SHARES_KEPT = 1_000;

function createClient({ apiUrl, shards, log, onEnd }: BotOptions): Client {
  const client = new Client({
    intents: [],
    allowedMentions: { parse: [], repliedUser: false },
    ...(shards === 'auto' ? { shards } : { shards: [...shards.ids], shardCount: shards.count }),
    // Nothing is read from these caches: every interaction brings what it needs.
    makeCache: Options.cacheWithLimits({
      GuildMemberManager: 0,
      MessageManager: 0,
      ThreadManager: 0,
      UserManager: 0,
    }),
    // Cards are written as Discord reads them: there is no name to turn into another spelling.
    jsonTransformer: (card) => card,
    rest: restOptions(apiUrl, log),
  });
  letThrough(client);
  client.on(Events.Error, (error) => log.error({ err: error }, 'Error in the Discord client'));
  client.on(Events.Warn, (message) => log.warn(message));
  client.on(Events.ShardError, (error, shard) => {
    log.warn({ shard, reason: error.message }, 'Error on the gateway connection');
  });
  client.on(Events.ShardReconnecting, (shard) =>
    log.info({ shard }, 'Reconnecting to the gateway'),
  );
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'Resumed on the gateway'));
  client.on(Events.Invalidated, () => onEnd(new LoginError('Discord ended the session')));
  client.on(Events.ShardDisconnect, ({ code }) => {
    log.error({ code }, 'The gateway closed for good');
    onEnd(endOf(code));
  });
  client.rest.on('invalidRequestWarning', ({ count, remainingTime }) => {
    log.warn({ count, remainingTime }, 'Discord refused many requests');
  });
  return client;
}

// What reaches a shard the client holds back until the last one is in. Discord lets one in every five seconds, and an
// interaction lives three.
function letThrough(client: Client): void {
  const { ws } = client;
  ws.on(GatewayDispatchEvents.Ready, () => {
    if (client.readyTimestamp === null) ws.status = Status.Ready;
  });
  client.on(Events.ShardReady, () => {
    const areIn = ws.shards.every(({ status }) => status === Status.Ready);
    // The client must find itself not ready now, or it would not tell that it is.
    if (areIn && client.readyTimestamp === null) ws.status = Status.Nearly;
  });
}

function restOptions(api: string, log: Logger): Partial<RESTOptions> {
  return {
    api,
    invalidRequestWarningInterval: WARN_EVERY,
    // Discord's fifty a second are not for interactions, and the bot asks for little else.
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    // The tries are made by `persistent`, so that they have pauses between them.
    retries: 0,
    makeRequest: persistent({
      makeRequest: exchange({
        dispatcher: getGlobalDispatcher,
        otherwise: DefaultRestOptions.makeRequest,
      }),
      pause,
      onRetry: (reason) => log.warn({ reason }, 'A request to Discord failed; it is made again'),
    }),
    // An answer that must wait for longer than it lives is not waited for.
    rejectOnRateLimit: ({ method, route: bucket, retryAfter }) => {
      log.warn({ method, bucket, seconds: retryAfter / 1_000 }, 'Discord asks to slow down');
      return isCallback(bucket) && retryAfter > CALLBACK_LIVES;
    },
  };
}

interface Answering {
  /** Takes nothing new and waits for what is being answered, but not for ever. */
  finish(): Promise<void>;
}

function answerInteractions(client: Client, options: BotOptions): Answering {
  const { commands, services, log, logQuestions, deferAfter = DEFER_AFTER } = options;
  const underWay = new Set<Promise<void>>();
  const shared = createRecent<string, true>(SHARES_KEPT);
  const routing = { commands, services, log, logQuestions, deferAfter, shared };
  const listen = (interaction: Interaction) => {
    const answer = route(interaction, routing)
      .catch((error) => log.error({ err: error }, 'The router failed'))
      .finally(() => underWay.delete(answer));
    underWay.add(answer);
  };
  client.on(Events.InteractionCreate, listen);
  return {
    async finish() {
      client.off(Events.InteractionCreate, listen);
      const patience = new Promise((resolve) => setTimeout(resolve, LONGEST_GOODBYE).unref());
      await Promise.race([Promise.all(underWay), patience]);
    },
  };
}

function watchOver(client: Client, stopping: AbortSignal, options: BotOptions): void {
  const { clock = systemClock(), onEnd } = options;
  const watchdog = startWatchdog({
    clock,
    shards: () => shardsOf(client),
    onDead: (shard) => onEnd(new LoginError(deadShard(shard))),
  });
  stopping.addEventListener('abort', watchdog.stop);
}

async function register(client: Client, applicationId: string, options: BotOptions): Promise<void> {
  const { shards, guildId, commands, log } = options;
  if (!ownsFirstShard(shards)) return;
  await registerCommands({
    rest: client.rest,
    applicationId,
    guildId,
    guilds: [...client.guilds.cache.keys()],
    commands: [...commands.values()].map(({ data }) => data),
    log,
  });
}

// A refused identify does not end `login`, only the connection; so whichever comes first.
async function logIn(client: Client, { token, apiUrl }: BotOptions): Promise<void> {
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  const refused = new Promise<never>((_, reject) => {
    client.once(Events.ShardDisconnect, ({ code }) => reject(endOf(code)));
  });
  // It counts only until the bot is ready; later ends are told by onEnd.
  refused.catch(() => undefined);
  try {
    await Promise.race([Promise.all([client.login(token), ready]), refused]);
  } catch (error) {
    throw loginErrorOf(error, apiUrl);
  }
}

function loginErrorOf(error: unknown, apiUrl: string): unknown {
  const isInvalid = error instanceof Error && 'code' in error && error.code === 'TokenInvalid';
  const isRefused = error instanceof DiscordAPIError && error.status === 401;
  if (isInvalid || isRefused) return endOf(AUTHENTICATION_FAILED);
  const reason = failureOnTheWay(error);
  if (reason === null) return error;
  return new LoginError(unreached(new URL(apiUrl).host, reason), { cause: error });
}

// What came back instead of Discord's answer; null when the fault lies here.
function failureOnTheWay(error: unknown): string | null {
  if (error instanceof DiscordAPIError || error instanceof HTTPError) return String(error.status);
  if (!(error instanceof Error)) return null;
  // The client looked for what Discord always answers: a page to log in to the network, another server.
  if (error instanceof TypeError && error.cause === undefined) return FOREIGN;
  if (error instanceof SyntaxError) return FOREIGN;
  const at = error.cause instanceof Error ? error.cause : error;
  // The client gives up on a request that takes too long.
  if (at.name === 'AbortError') return at.name;
  // The network's codes are in capitals, the client's own are not.
  const code = 'code' in at && typeof at.code === 'string' ? at.code : '';
  return /^[A-Z][A-Z_]+$/.test(code) ? code : null;
}

function unreached(host: string, reason: string): string {
  return `Discord cannot be reached at ${host} (${reason}). Check this machine's network, and DISCORD_API_URL and DISCORD_TOKEN in .env.`;
}

function endOf(code: number): LoginError {
  if (code === AUTHENTICATION_FAILED) {
    return new LoginError(
      'Discord does not know this token. Check DISCORD_TOKEN in .env, or make a new one at https://discord.com/developers/applications (Bot > Reset Token).',
    );
  }
  return new LoginError(`Discord closed the connection for good (code ${code}).`);
}

function shardsOf({ ws }: Client): ShardState[] {
  return [...ws.shards.values()].map(({ id, status, lastPingTimestamp }) => ({
    shard: id,
    connected: status === Status.Ready,
    heartbeat: lastPingTimestamp < 0 ? null : lastPingTimestamp,
  }));
}

function deadShard(shard: number): string {
  return `Shard ${shard} has had no connection to Discord for five minutes: ending, so that a supervisor starts the bot anew.`;
}

// Of several processes one writes the commands.
function ownsFirstShard(shards: Shards): boolean {
  return shards === 'auto' || shards.ids.includes(0);
}
