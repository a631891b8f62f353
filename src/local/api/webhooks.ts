import { numberOf, objectOf } from '../checks/json.ts';
import {
  INVALID_WEBHOOK_TOKEN,
  NO_CONTENT,
  ok,
  type Reply,
  TOO_MANY_FOLLOW_UPS,
  UNKNOWN_MESSAGE,
  UNKNOWN_WEBHOOK,
} from '../checks/reply.ts';
import { type Interaction, tokenIsOver } from '../state/interactions.ts';
import type { StoredMessage } from '../state/stored-message.ts';
import { CALLBACK } from './callbacks.ts';
import { createMessage, editMessage } from './message-body.ts';
import { messageProblem } from './message-check.ts';
import type { ApiRequest } from './request.ts';
import type { World } from './world.ts';

// Of an application that only the user has installed, not the server.
const MAX_USER_FOLLOW_UPS = 5;

export interface WebhookCall {
  readonly world: World;
  readonly request: ApiRequest;
  readonly webhook: string;
  readonly token: string;
}

export function getMessage(call: WebhookCall, id: string): Reply {
  const found = findMessage(call, id);
  return 'status' in found ? found : ok(found.message.body);
}

export function patchMessage(call: WebhookCall, id: string): Reply {
  const found = findMessage(call, id);
  if ('status' in found) return found;
  return change(call, found);
}

export function deleteMessage(call: WebhookCall, id: string): Reply {
  const found = findMessage(call, id);
  if ('status' in found) return found;
  call.world.messages.remove(found.message.id);
  found.interaction.awaitsEdit = false;
  return NO_CONTENT;
}

/** A follow-up; right after a defer it fills the waiting message, as Discord still does. */
export function followUp(call: WebhookCall): Reply {
  const { world, request } = call;
  const interaction = findInteraction(call);
  if ('status' in interaction) return interaction;
  const waiting = world.messages.get(interaction.original ?? '');
  if (interaction.awaitsEdit && waiting) return change(call, { interaction, message: waiting });
  const refused = messageProblem({ ...formOf(call, interaction), before: null });
  if (refused) return refused;
  if (interaction.scene.userInstalledOnly && interaction.followUps >= MAX_USER_FOLLOW_UPS) {
    return TOO_MANY_FOLLOW_UPS;
  }
  interaction.followUps += 1;
  const draft = { interaction, data: objectOf(request.body), files: request.files };
  return ok(createMessage(world, { ...draft, followUp: true, deferred: false }).body);
}

interface Found {
  readonly interaction: Interaction;
  readonly message: StoredMessage;
}

function change(call: WebhookCall, { interaction, message }: Found): Reply {
  const refused = messageProblem({ ...formOf(call, interaction), before: message.body });
  if (refused) return refused;
  if (message.id === interaction.original) interaction.awaitsEdit = false;
  const { body, files } = call.request;
  return ok(editMessage(call.world, message, objectOf(body), files).body);
}

function formOf(
  { request }: WebhookCall,
  { scene }: Interaction,
): {
  readonly data: ReturnType<typeof objectOf>;
  readonly files: ApiRequest['files'];
  readonly path: readonly string[];
  readonly fileLimit: number;
} {
  return {
    data: objectOf(request.body),
    files: request.files,
    path: [],
    fileLimit: numberOf(scene.fields.attachment_size_limit),
  };
}

function findInteraction({ world, webhook, token }: WebhookCall): Interaction | Reply {
  if (webhook !== world.settings.applicationId) return UNKNOWN_WEBHOOK;
  const interaction = world.interactions.byToken(token);
  if (!interaction || tokenIsOver(interaction, world.clock)) return INVALID_WEBHOOK_TOKEN;
  const type = interaction.acknowledged?.type;
  // Before it is acknowledged, and after an answer that is no message, there is no webhook to use.
  return type === undefined || type === CALLBACK.choices ? UNKNOWN_WEBHOOK : interaction;
}

function findMessage(call: WebhookCall, id: string): Found | Reply {
  const interaction = findInteraction(call);
  if ('status' in interaction) return interaction;
  const message = call.world.messages.get(id === '@original' ? (interaction.original ?? '') : id);
  if (!message) return UNKNOWN_MESSAGE;
  const own = message.interaction === interaction.id || message.id === interaction.original;
  return own ? { interaction, message } : UNKNOWN_MESSAGE;
}
