import { choicesOf } from '../checks/autocomplete-check.ts';
import { OPTION } from '../checks/commands-check.ts';
import { numberComponents } from '../checks/component-tree.ts';
import { choice } from '../checks/form.ts';
import { isObject, type JsonObject, listOf, numberOf, objectOf } from '../checks/json.ts';
import { modal } from '../checks/modal-check.ts';
import {
  ALREADY_ACKNOWLEDGED,
  invalidForm,
  NO_CONTENT,
  ok,
  type Reply,
  UNKNOWN_INTERACTION,
  UNKNOWN_MESSAGE,
} from '../checks/reply.ts';
import { acknowledge, INTERACTION_TYPES, type Interaction } from '../state/interactions.ts';
import type { StoredMessage } from '../state/stored-message.ts';
import { createMessage, editMessage, FLAGS } from './message-body.ts';
import { deferProblems, messageProblem } from './message-check.ts';
import type { ApiRequest } from './request.ts';
import type { World } from './world.ts';

export const CALLBACK = {
  message: 4,
  defer: 5,
  deferUpdate: 6,
  update: 7,
  choices: 8,
  modal: 9,
} as const;

/** POST /interactions/ID/TOKEN/callback */
export function answerInteraction(
  world: World,
  request: ApiRequest,
  id: string,
  token: string,
): Reply {
  const interaction = world.interactions.get(id);
  if (!interaction || interaction.token !== token) return UNKNOWN_INTERACTION;
  if (interaction.expired) return UNKNOWN_INTERACTION;
  if (interaction.acknowledged) return ALREADY_ACKNOWLEDGED;
  const body = objectOf(request.body);
  const allowed = choice(allowedTypes(interaction))(body.type, ['type']);
  if (allowed.length > 0) return invalidForm(allowed);
  const call = { world, interaction, data: objectOf(body.data), files: request.files };
  const outcome = ANSWERS.get(numberOf(body.type))?.(call) ?? UNKNOWN_INTERACTION;
  if ('status' in outcome) return outcome;
  acknowledge(interaction, numberOf(body.type), world.clock);
  world.feed.publish({ kind: 'acked', interaction: interaction.id });
  return request.query.get('with_response') === 'true' ? response(call, body, outcome) : NO_CONTENT;
}

interface Call {
  readonly world: World;
  readonly interaction: Interaction;
  readonly data: JsonObject;
  readonly files: ApiRequest['files'];
}

/** What came of an answer that was taken; a Reply is a refusal. */
interface Taken {
  readonly message: StoredMessage | null;
}

const ANSWERS: ReadonlyMap<number, (call: Call) => Reply | Taken> = new Map([
  [CALLBACK.message, sendMessage],
  [CALLBACK.defer, defer],
  [CALLBACK.deferUpdate, deferUpdate],
  [CALLBACK.update, update],
  [CALLBACK.choices, giveChoices],
  [CALLBACK.modal, openModal],
]);

function allowedTypes({ kind, source }: Interaction): readonly number[] {
  const { message, defer: wait, deferUpdate: quiet, update: change, modal: form } = CALLBACK;
  if (kind === 'autocomplete') return [CALLBACK.choices];
  if (kind === 'command') return [message, wait, form];
  if (kind === 'component') return [message, wait, quiet, change, form];
  return source === null ? [message, wait] : [message, wait, quiet, change];
}

function sendMessage({ world, interaction, data, files }: Call): Reply | Taken {
  const refused = messageProblem({ data, files, before: null, ...formOf(interaction) });
  if (refused) return refused;
  const draft = { interaction, data, files, followUp: false, deferred: false };
  const message = createMessage(world, draft);
  interaction.original = message.id;
  return { message };
}

function defer({ world, interaction, data }: Call): Reply | Taken {
  const problems = deferProblems(data, ['data']);
  if (problems.length > 0) return invalidForm(problems);
  const flags = { flags: numberOf(data.flags) & FLAGS.ephemeral };
  const draft = { interaction, data: flags, files: [], followUp: false, deferred: true };
  const message = createMessage(world, draft);
  interaction.original = message.id;
  interaction.awaitsEdit = true;
  return { message };
}

function deferUpdate({ interaction }: Call): Taken {
  interaction.original = interaction.source;
  return { message: null };
}

function update({ world, interaction, data, files }: Call): Reply | Taken {
  const source = world.messages.get(interaction.source ?? '');
  if (!source) return UNKNOWN_MESSAGE;
  const refused = messageProblem({ ...formOf(interaction), data, files, before: source.body });
  if (refused) return refused;
  interaction.original = source.id;
  return { message: editMessage(world, source, data, files) };
}

function giveChoices({ world, interaction, data }: Call): Reply | Taken {
  const problems = choicesOf(interaction.focusedType ?? OPTION.string)(data, ['data']);
  if (problems.length > 0) return invalidForm(problems);
  const choices = listOf(data.choices).filter(isObject);
  interaction.choices = choices;
  world.feed.publish({ kind: 'autocomplete', interaction: interaction.id, choices });
  return { message: null };
}

function openModal({ world, interaction, data }: Call): Reply | Taken {
  const problems = modal(data, ['data']);
  if (problems.length > 0) return invalidForm(problems);
  const numbered = { ...data, components: numberComponents(listOf(data.components)) };
  interaction.modal = numbered;
  world.feed.publish({ kind: 'modal', interaction: interaction.id, modal: numbered });
  return { message: null };
}

function formOf({ scene }: Interaction): {
  readonly path: readonly string[];
  readonly fileLimit: number;
} {
  return { path: ['data'], fileLimit: numberOf(scene.fields.attachment_size_limit) };
}

function response({ interaction }: Call, body: JsonObject, { message }: Taken): Reply {
  const type = numberOf(body.type);
  const told = type === CALLBACK.message || type === CALLBACK.update || type === CALLBACK.defer;
  return ok({
    interaction: {
      id: interaction.id,
      type: INTERACTION_TYPES[interaction.kind],
      ...(message
        ? {
            response_message_id: message.id,
            response_message_loading: message.deferred,
            response_message_ephemeral: message.ephemeralFor !== null,
          }
        : {}),
    },
    resource: { type, ...(told && message ? { message: message.body } : {}) },
  });
}
