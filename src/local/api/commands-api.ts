import { checkCommand, checkCommands, typeOf } from '../checks/commands-check.ts';
import { isObject, type JsonObject, objectOf } from '../checks/json.ts';
import {
  invalidForm,
  MISSING_ACCESS,
  NO_CONTENT,
  ok,
  type Reply,
  TOO_MANY_COMMANDS,
  TOO_MANY_CREATES,
  UNKNOWN_COMMAND,
} from '../checks/reply.ts';
import { type Scope, withoutLocalizations } from '../state/commands.ts';
import type { ApiRequest } from './request.ts';
import type { World } from './world.ts';

const MAX_CREATES_A_DAY = 200;
// Of chat input, user and message commands in one scope.
const MAX_OF_TYPE = new Map([
  [1, 100],
  [2, 15],
  [3, 15],
]);

export function listCommands(world: World, request: ApiRequest, scope: Scope): Reply {
  const commands = world.commands.list(scope);
  const whole = request.query.get('with_localizations') === 'true';
  return ok(whole ? commands : commands.map(withoutLocalizations));
}

export function replaceCommands(world: World, request: ApiRequest, scope: Scope): Reply {
  if (!Array.isArray(request.body)) {
    const message = 'Only iterables may be used in a ListType';
    return invalidForm([{ path: [], code: 'LIST_TYPE_CONVERT', message }]);
  }
  const problems = checkCommands(request.body, scope !== null);
  if (problems.length > 0) return invalidForm(problems);
  const bodies = request.body.filter(isObject);
  return limits(world, scope, bodies, bodies) ?? ok(world.commands.putAll(scope, bodies));
}

export function createCommand(world: World, request: ApiRequest, scope: Scope): Reply {
  const problems = checkCommand(request.body, [], scope !== null);
  if (problems.length > 0) return invalidForm(problems);
  const body = objectOf(request.body);
  const isNew = world.commands.newOnes(scope, [body]) > 0;
  const after = isNew ? [...world.commands.list(scope), body] : world.commands.list(scope);
  const refused = limits(world, scope, [body], after);
  return refused ?? { status: isNew ? 201 : 200, body: world.commands.put(scope, body) };
}

export function getCommand(world: World, scope: Scope, id: string): Reply {
  const command = world.commands.get(scope, id);
  return command ? ok(command) : UNKNOWN_COMMAND;
}

export function editCommand(world: World, request: ApiRequest, scope: Scope, id: string): Reply {
  const command = world.commands.get(scope, id);
  if (!command) return UNKNOWN_COMMAND;
  const problems = checkCommand({ ...command, ...objectOf(request.body) }, [], scope !== null);
  if (problems.length > 0) return invalidForm(problems);
  return ok(world.commands.patch(scope, id, objectOf(request.body)));
}

export function deleteCommand(world: World, scope: Scope, id: string): Reply {
  if (!world.commands.get(scope, id)) return UNKNOWN_COMMAND;
  world.commands.remove(scope, id);
  return NO_CONTENT;
}

/** Null when the bot is in this server, or when no server is meant. */
export function accessProblem(world: World, scope: Scope): Reply | null {
  return scope === null || world.settings.guilds.includes(scope) ? null : MISSING_ACCESS;
}

function limits(
  world: World,
  scope: Scope,
  bodies: readonly JsonObject[],
  after: readonly JsonObject[],
): Reply | null {
  for (const [type, most] of MAX_OF_TYPE) {
    if (after.filter((command) => typeOf(command) === type).length > most) return TOO_MANY_COMMANDS;
  }
  const creates = world.commands.createsToday(scope) + world.commands.newOnes(scope, bodies);
  return creates > MAX_CREATES_A_DAY ? TOO_MANY_CREATES : null;
}
