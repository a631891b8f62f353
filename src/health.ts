import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** How the bot is, for whoever watches over it. */
export interface Health {
  /** Null while no dossier can be asked. */
  readonly dossier: {
    readonly revision: string;
    readonly articles: number;
    readonly outlets: number;
    readonly speakers: number;
  } | null;
  /** One for each shard of this process. */
  readonly gateway: readonly ShardHealth[];
}

export interface ShardHealth {
  readonly shard: number;
  readonly connected: boolean;
  /** Milliseconds since Discord last gave a sign of life; null before the first. */
  readonly silentFor: number | null;
}

export interface HealthPage {
  readonly port: number;
  close(): Promise<void>;
}

/** A bot that answers: it has a dossier, and every shard of it is connected. */
export function isWell({ dossier, gateway }: Health): boolean {
  return dossier !== null && gateway.length > 0 && gateway.every(({ connected }) => connected);
}

/**
 * Serves `/healthz` on loopback: 200 when the bot answers, else 503; both with the details as JSON.
 * @throws when the port is taken
 */
export async function serveHealth(port: number, health: () => Health): Promise<HealthPage> {
  const server = createServer((request, response) => respond(request, response, health));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, resolve);
  });
  // A supervisor that keeps its connection open must not keep the bot alive.
  server.unref();
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const LOOPBACK = '127.0.0.1';
// A page in a browser on this machine could reach this port by a name of its own that leads to 127.0.0.1.
const OWN_NAMES = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/;

function respond(request: IncomingMessage, response: ServerResponse, health: () => Health): void {
  const problem = problemOf(request);
  if (problem !== null) {
    response.writeHead(problem).end();
    return;
  }
  const now = health();
  const well = isWell(now);
  response.writeHead(well ? 200 : 503, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify({ status: well ? 'ok' : 'unwell', ...now }));
}

function problemOf({ headers, url, method }: IncomingMessage): number | null {
  if (!OWN_NAMES.test(headers.host ?? '')) return 403;
  if (url?.split('?')[0] !== '/healthz') return 404;
  return method === 'GET' || method === 'HEAD' ? null : 405;
}
