import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { type Clock, systemClock } from '../clock.ts';
import { serveApi } from './api/rest.ts';
import type { World } from './api/world.ts';
import { guestProblem } from './checks/guest-check.ts';
import { createGateway } from './gateway/gateway.ts';
import { createCommands } from './state/commands.ts';
import { createFaults } from './state/faults.ts';
import { createFeed } from './state/feed.ts';
import { createFiles } from './state/files.ts';
import { createInteractions } from './state/interactions.ts';
import { createJournal, type RecordedRefusal } from './state/journal.ts';
import { createMessages } from './state/messages.ts';
import { VISITORS } from './state/people.ts';
import { DEFAULTS, type Settings } from './state/settings.ts';
import { snowflakes } from './state/snowflake.ts';
import { createPageApi } from './visiting/page-api.ts';

export interface LocalDiscordOptions {
  /** 0 takes any free port; left out, the first free one from 3000. */
  readonly port?: number;
  /** How many ports to try, one after the other, when one is taken. */
  readonly portsToTry?: number;
  readonly token?: string;
  readonly applicationId?: string;
  /** The servers the bot is in; the channel of the page is in the first. */
  readonly guilds?: readonly string[];
  readonly shards?: number;
  readonly maxConcurrency?: number;
  readonly heartbeatInterval?: number;
  /** The clock of interactions and their deadlines. */
  readonly clock?: Clock;
  /** The clock of heartbeats and send limits: its own, so that a test may leap over 15 minutes and keep the connection. */
  readonly gatewayClock?: Clock;
  readonly onRefusal?: (refusal: RecordedRefusal) => void;
  /** Where the page's compiled files are. */
  readonly pageFolder?: string;
}

export interface LocalDiscord {
  readonly port: number;
  /** http://127.0.0.1:PORT, which is also the page's. */
  readonly address: string;
  /** What DISCORD_API_URL should say. */
  readonly apiUrl: string;
  readonly token: string;
  readonly world: World;
  close(): Promise<void>;
}

const FIRST_PORT = 3_000;
const PORTS_TO_TRY = 100;

/** Discord on this machine: its gateway, its REST API and a page, on one port of 127.0.0.1. */
export async function startLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const server = createServer();
  const port = await listen(server, options.port ?? FIRST_PORT, options.portsToTry ?? PORTS_TO_TRY);
  const settings = settingsOf(options, port);
  const world = createWorld(settings, options);
  const page = createPageApi(world, options.pageFolder);
  server.on('request', (incoming, outgoing) => {
    void serve(world, page.serve, incoming, outgoing);
  });
  const sockets = acceptSockets(server, world);
  return {
    port,
    address: settings.address,
    apiUrl: `${settings.address}/api`,
    token: settings.token,
    world,
    async close() {
      page.close();
      world.gateway.close();
      sockets.close();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function settingsOf(options: LocalDiscordOptions, port: number): Settings {
  return {
    token: options.token ?? DEFAULTS.token,
    applicationId: options.applicationId ?? DEFAULTS.applicationId,
    guilds: options.guilds ?? DEFAULTS.guilds,
    channelId: DEFAULTS.channelId,
    visitors: VISITORS,
    shards: options.shards ?? DEFAULTS.shards,
    maxConcurrency: options.maxConcurrency ?? DEFAULTS.maxConcurrency,
    heartbeatInterval: options.heartbeatInterval ?? DEFAULTS.heartbeatInterval,
    address: `http://127.0.0.1:${port}`,
  };
}

function createWorld(settings: Settings, options: LocalDiscordOptions): World {
  const clock = options.clock ?? systemClock();
  const newId = snowflakes(clock);
  const feed = createFeed();
  const faults = createFaults();
  return {
    settings,
    clock,
    newId,
    feed,
    faults,
    journal: createJournal(options.onRefusal ?? (() => undefined)),
    commands: createCommands({ applicationId: settings.applicationId, clock, newId, feed }),
    messages: createMessages(feed),
    interactions: createInteractions(clock, feed),
    files: createFiles(settings.address, newId),
    gateway: createGateway({
      settings,
      clock: options.gatewayClock ?? systemClock(),
      newId,
      tokenIsRejected: faults.tokenIsRejected,
      onChange: () => feed.publish({ kind: 'hello' }),
    }),
  };
}

type Serve = (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>;

async function serve(
  world: World,
  servePage: Serve,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  try {
    if (incoming.url?.startsWith('/api/') && !guestProblem(incoming, world.settings.address)) {
      await serveApi(world, incoming, outgoing);
    } else {
      await servePage(incoming, outgoing);
    }
  } catch {
    // The other side went away while it was speaking; there is nobody left to answer.
    outgoing.destroy();
  }
}

function acceptSockets(server: Server, world: World): WebSocketServer {
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (incoming, socket, head) => {
    const url = new URL(incoming.url ?? '/', world.settings.address);
    const refusal = upgradeProblem(world, incoming, url);
    if (refusal !== null) {
      socket.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(incoming, socket, head, (webSocket) =>
      world.gateway.accept(webSocket, url.searchParams),
    );
  });
  return sockets;
}

function upgradeProblem(world: World, incoming: IncomingMessage, url: URL): string | null {
  if (guestProblem(incoming, world.settings.address)) return '403 Forbidden';
  if (!/^\/gateway\/?$/.test(url.pathname)) return '404 Not Found';
  if (world.gateway.isRefusing()) return '503 Service Unavailable';
  // Payloads are sent as they are: a client that wants them packed would wait for ever.
  return url.searchParams.has('compress') ? '400 Compression Is Not Supported Here' : null;
}

async function listen(server: Server, first: number, tries: number): Promise<number> {
  for (let port = first; ; port += 1) {
    const taken = await tryPort(server, port);
    if (!taken) return addressOf(server).port;
    if (port - first + 1 >= tries) throw taken;
  }
}

/** The error when the port is taken; any other is thrown. */
function tryPort(server: Server, port: number): Promise<Error | null> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') resolve(error);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      resolve(null);
    });
  });
}

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The stand-in has no port');
  return address;
}
