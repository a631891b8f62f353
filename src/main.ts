import { setFlagsFromString } from 'node:v8';
import { config as loadEnvironment } from 'dotenv';
import type { Logger } from 'pino';
import { type Config, ConfigError, readConfig } from './config.ts';
import { CorpusError } from './corpus/problem.ts';
import { type Bot, type BotOptions, createBot, LoginError } from './discord/bot.ts';
import { CommandError, loadCommands } from './discord/load-commands.ts';
import { createLog } from './discord/log.ts';
import { rehearse } from './discord/rehearse.ts';
import { type Health, serveHealth } from './health.ts';
import { startLocalDiscord } from './local/local-discord.ts';
import { type KeptDossier, keepDossier } from './service/keep-dossier.ts';
import { createLoadProgress } from './service/load-progress.ts';
import { v8Flags } from './v8-flags.ts';

for (const flag of v8Flags(process.versions.v8)) setFlagsFromString(flag);
loadEnvironment({ quiet: true });
try {
  await start(readConfig(process.env));
} catch (error) {
  fail(error);
}

async function start(config: Config): Promise<void> {
  const log = createLog({ level: config.logLevel, readable: process.stdout.isTTY });
  const terminal = process.stdout.isTTY ? process.stdout : null;
  const reloadOnSignal = heedSignal();
  const progress = createLoadProgress({ terminal, log });
  const dossier = await keepDossier({
    directory: config.corpusDir,
    log,
    onProgress: progress.told,
  });
  progress.finish();
  reloadOnSignal(dossier);
  const commands = await loadCommands(new URL('../commands/', import.meta.url));
  const services = { dossier: dossier.service };
  await rehearse({ commands, services, log });
  const discord = await reachDiscord(config);
  const bot = createBot({
    ...discord,
    guildId: config.guildId,
    shards: config.shards,
    commands,
    services,
    log,
    logQuestions: config.logQuestions,
    onEnd: fail,
  });
  if (config.healthPort !== null) {
    const { port } = await serveHealth(config.healthPort, () => healthOf(dossier, bot));
    log.info({ port }, 'Health is told at /healthz on this machine');
  }
  // Both count from the first shard on: with many shards, or where registering is put off, the start takes minutes.
  stopOnSignal(bot, log);
  await bot.start();
  tellStart(config, bot, log);
}

/** Without a listener the signal ends the process, so it has one before there is a dossier that could be read again. */
function heedSignal(): (dossier: KeptDossier) => void {
  let isWished = false;
  let reload = (): void => {
    isWished = true;
  };
  process.on('SIGHUP', () => reload());
  return (dossier) => {
    reload = dossier.reload;
    if (isWished) reload();
  };
}

/** Discord, or with no token the one on this machine: for the bot they differ by their address alone. */
async function reachDiscord(config: Config): Promise<Pick<BotOptions, 'token' | 'apiUrl'>> {
  if (config.token !== null) return { token: config.token, apiUrl: config.apiUrl };
  const { localPort } = config;
  const local = await startLocalDiscord(
    localPort === null ? {} : { port: localPort, portsToTry: 1 },
  );
  console.log(`No DISCORD_TOKEN is set, so a local Discord is open: ${local.address}`);
  return { token: local.token, apiUrl: local.apiUrl };
}

function healthOf(dossier: KeptDossier, bot: Bot): Health {
  const about = dossier.about();
  return {
    dossier: about && {
      revision: about.revision,
      articles: about.articles,
      outlets: about.outlets,
      speakers: about.speakers,
    },
    gateway: bot.shards().map(({ shard, connected, heartbeat }) => ({
      shard,
      connected,
      silentFor: heartbeat === null ? null : Date.now() - heartbeat,
    })),
  };
}

function tellStart({ token }: Config, bot: Bot, log: Logger): void {
  if (token === null) {
    log.info('The bot answers; end it with Ctrl+C');
    return;
  }
  const invite = new URL('https://discord.com/oauth2/authorize');
  invite.searchParams.set('client_id', bot.applicationId());
  invite.searchParams.set('scope', 'bot applications.commands');
  invite.searchParams.set('permissions', '0');
  log.info({ invite: invite.href }, 'The bot answers; invite it with this link');
}

function stopOnSignal(bot: Bot, log: Logger): void {
  let isStopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    // A person who presses Ctrl+C twice does not want to wait.
    if (isStopping) process.exit(0);
    isStopping = true;
    log.info({ signal }, 'Stopping: what was asked is still answered');
    bot.stop().then(() => process.exit(0), fail);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** Ends the program with a message for whoever runs it; only what nobody expected has a stack. */
function fail(error: unknown): never {
  console.error(messageOf(error));
  process.exit(1);
}

function messageOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if ('code' in error && error.code === 'EADDRINUSE') {
    return `${error.message}. Let LOCAL_PORT or HEALTH_PORT name another port, or neither.`;
  }
  const expected = [ConfigError, CommandError, CorpusError, LoginError];
  return expected.some((kind) => error instanceof kind) ? error.message : error;
}
