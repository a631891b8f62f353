import type { IncomingMessage, ServerResponse } from 'node:http';
import { objectOf } from '../checks/json.ts';
import {
  INVALID_VERSION,
  METHOD_NOT_ALLOWED,
  MISSING_ACCESS,
  NOT_FOUND,
  ok,
  type Reply,
  UNAUTHORIZED,
} from '../checks/reply.ts';
import { type Fault, faultReply } from '../state/faults.ts';
import { botUser } from '../state/people.ts';
import { answerInteraction } from './callbacks.ts';
import {
  accessProblem,
  createCommand,
  deleteCommand,
  editCommand,
  getCommand,
  listCommands,
  replaceCommands,
} from './commands-api.ts';
import { applicationOf, gatewayInformation } from './identity.ts';
import { type ApiRequest, readBody } from './request.ts';
import { deleteMessage, followUp, getMessage, patchMessage, type WebhookCall } from './webhooks.ts';
import type { World } from './world.ts';

interface Route {
  readonly method: string;
  readonly path: RegExp;
  /** Callbacks and webhooks bear their token in the path. */
  readonly open?: boolean;
  readonly run: (world: World, request: ApiRequest, parts: readonly string[]) => Reply;
}

/** One request of the bot, from its first byte to its entry in the journal. */
export async function serveApi(
  world: World,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const url = new URL(incoming.url ?? '/', world.settings.address);
  const path = decoded(url.pathname);
  const method = incoming.method ?? 'GET';
  const fault = world.faults.strike(method, path);
  const read = await readBody(incoming);
  const request: ApiRequest = {
    method,
    path,
    query: url.searchParams,
    authorization: incoming.headers.authorization ?? null,
    body: read.kind === 'read' ? read.body : undefined,
    files: read.kind === 'read' ? read.files : [],
  };
  if (fault?.delay !== undefined) await pause(world, fault.delay);
  const reply = read.kind === 'read' ? answer(world, request, fault) : read.reply;
  record(world, request, reply);
  if (fault?.hangUp) outgoing.destroy();
  else write(outgoing, reply);
}

function answer(world: World, request: ApiRequest, fault: Fault | null): Reply {
  const broken = fault && faultReply(fault);
  if (broken && !fault.tookEffect) return broken;
  const reply = route(world, request);
  return broken ?? reply;
}

function route(world: World, request: ApiRequest): Reply {
  if (!request.path.startsWith('/api/v10/')) {
    return /^\/api\/v\d+\//.test(request.path) ? INVALID_VERSION : NOT_FOUND;
  }
  const path = request.path.slice('/api/v10'.length);
  const here = ROUTES.filter((one) => one.path.test(path));
  const found = here.find(({ method }) => method === request.method);
  if (!found) return here.length > 0 ? METHOD_NOT_ALLOWED : NOT_FOUND;
  if (!found.open && !isAuthorized(world, request)) return UNAUTHORIZED;
  return found.run(world, request, found.path.exec(path)?.slice(1) ?? []);
}

function isAuthorized(world: World, { authorization }: ApiRequest): boolean {
  return !world.faults.tokenIsRejected() && authorization === `Bot ${world.settings.token}`;
}

const ROUTES: readonly Route[] = [
  { method: 'GET', path: /^\/gateway\/bot$/, run: (world) => ok(gatewayInformation(world)) },
  {
    method: 'GET',
    path: /^\/gateway$/,
    open: true,
    run: (world) => ok({ url: gatewayInformation(world).url }),
  },
  {
    method: 'GET',
    path: /^\/users\/@me$/,
    run: ({ settings }) => ok(botUser(settings.applicationId)),
  },
  { method: 'GET', path: /^\/applications\/@me$/, run: (world) => ok(applicationOf(world)) },
  {
    method: 'GET',
    path: /^\/oauth2\/applications\/@me$/,
    run: (world) => ok(applicationOf(world)),
  },
  ...commandRoutes('GET', '', (world, request, scope) => listCommands(world, request, scope)),
  ...commandRoutes('PUT', '', (world, request, scope) => replaceCommands(world, request, scope)),
  ...commandRoutes('POST', '', (world, request, scope) => createCommand(world, request, scope)),
  ...commandRoutes('GET', '/(\\d+)', (world, _request, scope, id) => getCommand(world, scope, id)),
  ...commandRoutes('PATCH', '/(\\d+)', (world, request, scope, id) =>
    editCommand(world, request, scope, id),
  ),
  ...commandRoutes('DELETE', '/(\\d+)', (world, _request, scope, id) =>
    deleteCommand(world, scope, id),
  ),
  {
    method: 'POST',
    path: /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
    open: true,
    run: (world, request, [id = '', token = '']) => answerInteraction(world, request, id, token),
  },
  webhookRoute('POST', '', (call) => followUp(call)),
  webhookRoute('GET', '/messages/([^/]+)', getMessage),
  webhookRoute('PATCH', '/messages/([^/]+)', patchMessage),
  webhookRoute('DELETE', '/messages/([^/]+)', deleteMessage),
  // A bot that was not invited as a member may not speak or look around in channels.
  ...['GET', 'POST', 'PATCH', 'DELETE', 'PUT'].map((method) => ({
    method,
    path: /^\/(?:channels|guilds)\/\d+/,
    run: () => MISSING_ACCESS,
  })),
];

function commandRoutes(
  method: string,
  tail: string,
  run: (world: World, request: ApiRequest, scope: string | null, id: string) => Reply,
): readonly Route[] {
  return [
    {
      method,
      path: new RegExp(`^/applications/(\\d+)/commands${tail}$`),
      run: (world, request, [application = '', id = '']) =>
        application === world.settings.applicationId
          ? run(world, request, null, id)
          : MISSING_ACCESS,
    },
    {
      method,
      path: new RegExp(`^/applications/(\\d+)/guilds/(\\d+)/commands${tail}$`),
      run: (world, request, [application = '', guild = '', id = '']) =>
        application === world.settings.applicationId
          ? (accessProblem(world, guild) ?? run(world, request, guild, id))
          : MISSING_ACCESS,
    },
  ];
}

function webhookRoute(
  method: string,
  tail: string,
  run: (call: WebhookCall, message: string) => Reply,
): Route {
  return {
    method,
    path: new RegExp(`^/webhooks/(\\d+)/([^/]+)${tail}$`),
    open: true,
    run: (world, request, [webhook = '', token = '', message = '']) =>
      run({ world, request, webhook, token }, message),
  };
}

// discord.js writes @original as %40original.
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function pause(world: World, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    world.clock.after(milliseconds, resolve);
  });
}

function record(world: World, request: ApiRequest, reply: Reply): void {
  world.journal.add({
    method: request.method,
    path: request.path,
    query: request.query.toString(),
    body: request.body,
    files: request.files.map(({ index, filename, contentType, bytes }) => ({
      field: `files[${index}]`,
      filename,
      contentType,
      size: bytes.length,
    })),
    at: world.clock.now(),
    status: reply.status,
    answer: reply.body,
  });
  world.feed.publish({ kind: 'request' });
  if (reply.status < 400) return;
  const token = /\/(?:interactions\/\d+|webhooks\/\d+)\/([^/]+)/.exec(request.path)?.[1];
  const interaction = world.interactions.byToken(token ?? '');
  const body = objectOf(reply.body);
  world.feed.publish({
    kind: 'failed',
    failure: {
      user: interaction?.scene.user.id ?? null,
      interaction: interaction?.id ?? null,
      status: reply.status,
      code: typeof body.code === 'number' ? body.code : 0,
      message: String(body.message ?? ''),
      errors: body.errors === undefined ? null : objectOf(body.errors),
    },
  });
}

function write(outgoing: ServerResponse, { status, body, headers }: Reply): void {
  if (body === null) {
    outgoing.writeHead(status, headers).end();
    return;
  }
  outgoing
    .writeHead(status, { 'content-type': 'application/json', ...headers })
    .end(JSON.stringify(body));
}
