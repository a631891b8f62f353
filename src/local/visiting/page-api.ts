import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBytes } from '../api/request.ts';
import type { World } from '../api/world.ts';
import { guestProblem } from '../checks/guest-check.ts';
import { isObject, type JsonObject, listOf, stringOf } from '../checks/json.ts';
import type { OptionInput } from '../checks/option-check.ts';
import type { Visit } from '../state/visit.ts';
import { submitModal, useComponent } from './component-use.ts';
import { createEvents, type PageEvents } from './page-events.ts';
import { serveAttachment, servePageFile } from './static-files.ts';
import { complete, dismiss, refused, say, useCommand, useMenu, type Visited } from './visitor.ts';

export interface PageApi {
  serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void>;
  close(): void;
}

const MAX_BODY = 1_024 * 1_024;
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** The page of a visitor: its files, its stream of events, and what it asks for. */
export function createPageApi(world: World, folder: string | undefined): PageApi {
  const events = createEvents(world);
  return {
    close: () => events.close(),
    async serve(incoming, outgoing) {
      for (const [name, value] of Object.entries(HEADERS)) outgoing.setHeader(name, value);
      const call = { world, events, folder, incoming, outgoing };
      const { status, body } = (await answerTo(call)) ?? {};
      if (status !== undefined) writeJson(outgoing, status, body ?? {});
    },
  };
}

interface Call {
  readonly world: World;
  readonly events: PageEvents;
  readonly folder: string | undefined;
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

/** Null when a file or the stream was given. */
async function answerTo(call: Call): Promise<Answer | null> {
  const { world, incoming } = call;
  const problem = guestProblem(incoming, world.settings.address);
  if (problem !== null) return { status: 403, body: { message: problem } };
  const { pathname } = new URL(incoming.url ?? '/', world.settings.address);
  const method = incoming.method ?? 'GET';
  if (method === 'POST') return post(call, pathname);
  if (method === 'GET' || method === 'HEAD') return get(call, pathname);
  return { status: 405, body: { message: 'Only GET, HEAD and POST are understood here' } };
}

async function get(call: Call, path: string): Promise<Answer | null> {
  const { world, events, folder, incoming, outgoing } = call;
  if (path === '/page/events' && incoming.method === 'GET') {
    events.open(outgoing);
    return null;
  }
  if (serveAttachment(world.files, path, outgoing)) return null;
  if (await servePageFile(folder, path, outgoing)) return null;
  return { status: 404, body: { message: 'There is nothing here' } };
}

interface Answer {
  readonly status: number;
  readonly body: JsonObject;
}

async function post({ world, events, incoming }: Call, path: string): Promise<Answer> {
  const action = ACTIONS.get(path);
  if (!action) return { status: 404, body: { message: 'There is nothing here' } };
  if (!/^application\/json\b/.test(incoming.headers['content-type'] ?? '')) {
    return { status: 415, body: { message: 'Only application/json is taken' } };
  }
  const bytes = await readBytes(incoming, MAX_BODY);
  if (!bytes) return { status: 413, body: { message: 'At most 1 MB is taken' } };
  const body = parsed(bytes);
  if (!body) return { status: 400, body: { message: 'This is no JSON object' } };
  if (!world.settings.visitors.some(({ id }) => id === body.user)) {
    return { status: 400, body: { message: 'There is no such user' } };
  }
  return action({ world, events, body, visit: { user: stringOf(body.user) } });
}

interface Wish {
  readonly world: World;
  readonly events: PageEvents;
  readonly body: JsonObject;
  readonly visit: Visit;
}

const ACTIONS: ReadonlyMap<string, (wish: Wish) => Answer> = new Map([
  [
    '/page/command',
    ({ world, visit, body }) =>
      answer(useCommand(world, visit, stringOf(body.name), optionsOf(body))),
  ],
  ['/page/autocomplete', autocomplete],
  [
    '/page/component',
    ({ world, visit, body }) =>
      answer(
        useComponent(world, visit, {
          message: stringOf(body.message),
          customId: stringOf(body.custom_id),
          componentType: Number(body.component_type),
          values: listOf(body.values).map(String),
        }),
      ),
  ],
  [
    '/page/menu',
    ({ world, visit, body }) =>
      answer(useMenu(world, visit, stringOf(body.name), stringOf(body.message))),
  ],
  [
    '/page/modal',
    ({ world, visit, body }) => {
      const opener = world.interactions.get(stringOf(body.interaction));
      const known = opener?.modal?.custom_id === body.custom_id;
      return answer(submitModal(world, visit, known ? opener : null, listOf(body.components)));
    },
  ],
  [
    '/page/message',
    ({ world, visit, body }) => {
      const outcome = say(world, visit, stringOf(body.content));
      if ('kind' in outcome) return answer(outcome);
      return { status: 200, body: { message: outcome.id } };
    },
  ],
  [
    '/page/dismiss',
    ({ world, visit, body }) => {
      const problem = dismiss(world, visit, stringOf(body.message));
      return problem ? answer(problem) : { status: 200, body: {} };
    },
  ],
]);

function autocomplete({ world, events, visit, body }: Wish): Answer {
  const nonce = body.nonce;
  if (typeof nonce !== 'string' && typeof nonce !== 'number') {
    return answer(refused(400, 'A nonce is needed'));
  }
  const outcome = complete(world, visit, stringOf(body.name), optionsOf(body));
  if (outcome.kind === 'sent') events.expectChoices(outcome.interaction.id, nonce);
  return answer(outcome);
}

function answer(visited: Visited): Answer {
  return visited.kind === 'sent'
    ? { status: 200, body: { interaction: visited.interaction.id } }
    : { status: visited.status, body: { message: visited.message } };
}

function optionsOf(body: JsonObject): readonly OptionInput[] {
  return listOf(body.options)
    .filter(isObject)
    .map(({ name, value, focused }) => ({
      name: stringOf(name),
      value,
      focused: focused === true,
    }));
}

function parsed(bytes: Buffer): JsonObject | null {
  try {
    const body: unknown = JSON.parse(bytes.toString('utf8'));
    return isObject(body) ? body : null;
  } catch {
    return null;
  }
}

function writeJson(outgoing: ServerResponse, status: number, body: JsonObject): void {
  outgoing.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
