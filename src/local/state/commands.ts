import type { Clock } from '../../clock.ts';
import { commandKey, typeOf } from '../checks/commands-check.ts';
import { isGiven, isObject, type JsonObject, listOf, stringOf } from '../checks/json.ts';
import type { Feed } from './feed.ts';

/** Commands of one scope: null is global, else a server's id. */
export type Scope = string | null;

export interface CommandStore {
  list(scope: Scope): readonly JsonObject[];
  get(scope: Scope, id: string): JsonObject | null;
  /** How many of these Discord would have to create, as against update. */
  newOnes(scope: Scope, bodies: readonly JsonObject[]): number;
  createsToday(scope: Scope): number;
  /** Adds or replaces one; the rest stays. */
  put(scope: Scope, body: JsonObject): JsonObject;
  /** Replaces them all. */
  putAll(scope: Scope, bodies: readonly JsonObject[]): readonly JsonObject[];
  patch(scope: Scope, id: string, body: JsonObject): JsonObject;
  remove(scope: Scope, id: string): void;
  guilds(): readonly string[];
}

const DAY = 24 * 60 * 60_000;

export interface CommandStoreOptions {
  readonly applicationId: string;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly feed: Feed;
}

export function createCommands({
  applicationId,
  clock,
  newId,
  feed,
}: CommandStoreOptions): CommandStore {
  const scopes = new Map<string, readonly JsonObject[]>();
  const creates = new Map<string, readonly number[]>();
  const list = (scope: Scope): readonly JsonObject[] => scopes.get(scope ?? '') ?? [];
  const known = (scope: Scope, body: JsonObject): JsonObject | null =>
    list(scope).find((command) => commandKey(command) === commandKey(body)) ?? null;
  const today = (scope: Scope): readonly number[] =>
    (creates.get(scope ?? '') ?? []).filter((at) => at > clock.now() - DAY);
  const store = (scope: Scope, commands: readonly JsonObject[]): void => {
    scopes.set(scope ?? '', commands);
    feed.publish({ kind: 'commands' });
  };
  const written = (scope: Scope, body: JsonObject): JsonObject => {
    const before = known(scope, body);
    if (!before) creates.set(scope ?? '', [...today(scope), clock.now()]);
    return revise(before, normalized(body, scope), { applicationId, newId });
  };
  return {
    list,
    get: (scope, id) => list(scope).find((command) => command.id === id) ?? null,
    newOnes: (scope, bodies) => bodies.filter((body) => !known(scope, body)).length,
    createsToday: (scope) => today(scope).length,
    put(scope, body) {
      const command = written(scope, body);
      store(scope, [...list(scope).filter((one) => one.id !== command.id), command]);
      return command;
    },
    putAll(scope, bodies) {
      const commands = bodies.map((body) => written(scope, body));
      store(scope, commands);
      return commands;
    },
    patch(scope, id, body) {
      const before = list(scope).find((command) => command.id === id) ?? {};
      const after = revise(before, normalized({ ...before, ...body }, scope), {
        applicationId,
        newId,
      });
      store(
        scope,
        list(scope).map((command) => (command.id === id ? after : command)),
      );
      return after;
    },
    remove: (scope, id) =>
      store(
        scope,
        list(scope).filter((command) => command.id !== id),
      ),
    guilds: () => [...scopes.keys()].filter((scope) => scope !== ''),
  };
}

/** Discord leaves translations out unless they are asked for. */
export function withoutLocalizations(command: JsonObject): JsonObject {
  const fields = Object.entries(command).filter(([name]) => !name.endsWith('_localizations'));
  const options = command.options;
  return {
    ...Object.fromEntries(fields),
    ...(Array.isArray(options)
      ? { options: options.filter(isObject).map(withoutLocalizations) }
      : {}),
  };
}

interface Making {
  readonly applicationId: string;
  readonly newId: () => string;
}

function revise(before: JsonObject | null, definition: JsonObject, making: Making): JsonObject {
  const id = before?.id ?? making.newId();
  const same =
    before !== null &&
    Object.entries(definition).every(
      ([name, value]) => JSON.stringify(before[name]) === JSON.stringify(value),
    );
  const version = same ? before.version : making.newId();
  return { id, application_id: making.applicationId, version, ...definition };
}

// As Discord gives them back: defaults filled in, and options without the fields that say nothing.
function normalized(body: JsonObject, scope: Scope): JsonObject {
  const options = listOf(body.options).filter(isObject);
  return {
    default_member_permissions: body.default_member_permissions ?? null,
    type: typeOf(body),
    name: body.name,
    name_localizations: body.name_localizations ?? null,
    description: stringOf(body.description),
    description_localizations: body.description_localizations ?? null,
    ...(scope === null ? globalFields(body) : { guild_id: scope }),
    nsfw: body.nsfw ?? false,
    ...(options.length > 0 ? { options: options.map(normalizedOption) } : {}),
  };
}

function globalFields(body: JsonObject): JsonObject {
  const contexts = body.contexts ?? null;
  const dm = !Array.isArray(contexts) || contexts.includes(1);
  return {
    dm_permission: body.dm_permission ?? dm,
    contexts,
    integration_types: body.integration_types ?? [0, 1],
  };
}

function normalizedOption(option: JsonObject): JsonObject {
  const says = Object.entries(option).filter(
    ([, value]) =>
      isGiven(value) && value !== false && !(Array.isArray(value) && value.length === 0),
  );
  const options = listOf(option.options).filter(isObject);
  return {
    ...Object.fromEntries(says),
    ...(options.length > 0 ? { options: options.map(normalizedOption) } : {}),
  };
}
