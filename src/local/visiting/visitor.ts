import { createPlainMessage } from '../api/message-body.ts';
import type { World } from '../api/world.ts';
import { OPTION, typeOf } from '../checks/commands-check.ts';
import { isObject, type JsonObject, listOf, stringOf } from '../checks/json.ts';
import { type OptionInput, optionsProblem, withTypes } from '../checks/option-check.ts';
import type { Interaction } from '../state/interactions.ts';
import { userOf } from '../state/people.ts';
import type { StoredMessage } from '../state/stored-message.ts';
import { type Scene, sceneOf, type Visit } from '../state/visit.ts';
import { startInteraction } from './start-interaction.ts';

/** What became of a visitor's wish: the bot was told, or Discord would not let it through. */
export type Visited = { readonly kind: 'sent'; readonly interaction: Interaction } | Refused;

export interface Refused {
  readonly kind: 'refused';
  readonly status: number;
  readonly message: string;
}

export function refused(status: number, message: string): Refused {
  return { kind: 'refused', status, message };
}

const CHAT_INPUT = 1;
const MESSAGE_MENU = 3;
const MAX_PLAIN = 2_000;

export function useCommand(
  world: World,
  visit: Visit,
  name: string,
  options: readonly OptionInput[],
): Visited {
  const scene = sceneOf(world.settings, visit);
  const command = findCommand(world, scene, name, CHAT_INPUT);
  if (!command) return refused(404, `There is no command /${name} here`);
  const problem = visit.unchecked ? null : optionsProblem(command, options, true);
  if (problem !== null) return refused(400, problem);
  const data = commandData(world, command, options);
  return sent(startInteraction(world, { kind: 'command', scene, data, command: named(command) }));
}

export function complete(
  world: World,
  visit: Visit,
  name: string,
  options: readonly OptionInput[],
): Visited {
  const scene = sceneOf(world.settings, visit);
  const command = findCommand(world, scene, name, CHAT_INPUT);
  if (!command) return refused(404, `There is no command /${name} here`);
  const focused = options.find((option) => option.focused === true);
  const definition = listOf(command.options)
    .filter(isObject)
    .find((option) => option.name === focused?.name);
  if (definition?.autocomplete !== true) {
    return refused(400, 'Exactly one option with autocomplete must be focused');
  }
  const problem = visit.unchecked ? null : optionsProblem(command, options, false);
  if (problem !== null) return refused(400, problem);
  const data = commandData(world, command, options);
  const focusedType = Number(definition.type);
  return sent(
    startInteraction(world, {
      kind: 'autocomplete',
      scene,
      data,
      command: named(command),
      focusedType,
    }),
  );
}

export function useMenu(world: World, visit: Visit, name: string, messageId: string): Visited {
  const scene = sceneOf(world.settings, visit);
  const command = findCommand(world, scene, name, MESSAGE_MENU);
  if (!command) return refused(404, `There is no message command "${name}" here`);
  const target = visibleMessage(world, scene, messageId);
  if (!target) return refused(404, 'There is no such message');
  const data = {
    ...commandData(world, command, []),
    target_id: target.id,
    resolved: { messages: { [target.id]: target.body } },
  };
  return sent(
    startInteraction(world, {
      kind: 'command',
      scene,
      data,
      command: named(command),
      target: target.id,
    }),
  );
}

/** A plain message of a visitor. */
export function say(world: World, visit: Visit, content: string): StoredMessage | Refused {
  const { user } = sceneOf(world.settings, visit);
  if (content.trim() === '' || content.length > MAX_PLAIN) {
    return refused(400, `A message has 1 to ${MAX_PLAIN} characters`);
  }
  return createPlainMessage(world, user, content);
}

/** Takes a private message from the sight of the one who may see it. */
export function dismiss(world: World, visit: Visit, messageId: string): Refused | null {
  const { user } = sceneOf(world.settings, visit);
  const message = world.messages.get(messageId);
  if (message?.ephemeralFor !== user.id) return refused(404, 'There is no such private message');
  world.messages.remove(messageId);
  return null;
}

export function visibleMessage(world: World, scene: Scene, id: string): StoredMessage | null {
  const message = world.messages.get(id);
  if (!message) return null;
  const visible = message.ephemeralFor === null || message.ephemeralFor === scene.user.id;
  return visible ? message : null;
}

export function sent(interaction: Interaction): Visited {
  return { kind: 'sent', interaction };
}

/** The commands a visitor finds here: the server's own, then the global ones that fit the place. */
export function commandsHere(world: World, scene: Scene): readonly JsonObject[] {
  const own = scene.guildId === null ? [] : world.commands.list(scene.guildId);
  return [...own, ...world.commands.list(null).filter((command) => fits(command, scene))];
}

function fits(command: JsonObject, scene: Scene): boolean {
  const contexts = command.contexts;
  const context = scene.fields.context;
  const installs = listOf(command.integration_types).map(String);
  const here = !Array.isArray(contexts) || contexts.includes(context);
  return here && Object.keys(scene.owners).some((owner) => installs.includes(owner));
}

function findCommand(world: World, scene: Scene, name: string, type: number): JsonObject | null {
  const fitting = (command: JsonObject): boolean =>
    command.name === name && typeOf(command) === type;
  return commandsHere(world, scene).find(fitting) ?? null;
}

function named(command: JsonObject): { readonly name: string; readonly type: number } {
  return { name: stringOf(command.name), type: typeOf(command) };
}

function commandData(
  world: World,
  command: JsonObject,
  inputs: readonly OptionInput[],
): JsonObject {
  const options = withTypes(command, inputs);
  const users = options
    .filter(({ type }) => type === OPTION.user)
    .map(({ value }) => String(value));
  const known = world.settings.visitors.filter(({ id }) => users.includes(id));
  return {
    id: command.id,
    name: command.name,
    type: typeOf(command),
    ...(options.length > 0 ? { options } : {}),
    ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
    ...(known.length > 0
      ? { resolved: { users: Object.fromEntries(known.map((one) => [one.id, userOf(one)])) } }
      : {}),
  };
}
