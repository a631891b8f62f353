import { numberComponents, textsOf } from '../checks/component-tree.ts';
import {
  isGiven,
  isObject,
  type JsonObject,
  listOf,
  numberOf,
  objectOf,
  stringOf,
} from '../checks/json.ts';
import { joinPings, NO_PINGS, type Pings, pingsOf } from '../checks/mentions.ts';
import type { Upload } from '../state/files.ts';
import type { Interaction } from '../state/interactions.ts';
import { INTERACTION_TYPES } from '../state/interactions.ts';
import { botUser, userOf } from '../state/people.ts';
import type { StoredMessage } from '../state/stored-message.ts';
import type { World } from './world.ts';

export const FLAGS = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;

const TYPE = { plain: 0, reply: 19, chatInputCommand: 20, contextMenuCommand: 23 } as const;

export interface Draft {
  readonly interaction: Interaction;
  /** What the bot sent; {} for the "is thinking" of a defer. */
  readonly data: JsonObject;
  readonly files: readonly Upload[];
  readonly followUp: boolean;
  readonly deferred: boolean;
}

export function createMessage(world: World, draft: Draft): StoredMessage {
  const { interaction, data } = draft;
  const { scene } = interaction;
  const id = world.newId();
  const asked = numberOf(data.flags);
  const hidden = (asked & FLAGS.ephemeral) !== 0 || scene.forcedPrivate;
  const flags =
    (asked & ~FLAGS.ephemeral) |
    (hidden ? FLAGS.ephemeral : 0) |
    (draft.deferred ? FLAGS.loading : 0);
  const attachments = keepFiles(world, data, draft.files, []);
  const pings = draft.deferred ? NO_PINGS : pingsOf(textsOf(data), data.allowed_mentions);
  return world.messages.put({
    id,
    channelId: scene.channelId,
    author: world.settings.applicationId,
    interaction: interaction.id,
    ephemeralFor: hidden ? scene.user.id : null,
    deferred: draft.deferred,
    pings,
    body: {
      ...emptyBody(world, id, scene.channelId),
      ...(scene.guildId === null ? {} : { guild_id: scene.guildId }),
      ...contentOf(data),
      ...mentionFields(world, pings),
      ...originOf(world, draft),
      author: botUser(world.settings.applicationId),
      attachments,
      flags,
      webhook_id: world.settings.applicationId,
      application_id: world.settings.applicationId,
    },
  });
}

/** Fields that are not sent stay; the privacy and the flag for components can't be taken back. */
export function editMessage(
  world: World,
  stored: StoredMessage,
  data: JsonObject,
  files: readonly Upload[],
): StoredMessage {
  const before = stored.body;
  const pings = pingsOf(textsOf({ ...before, ...data }), data.allowed_mentions);
  return world.messages.put({
    ...stored,
    deferred: false,
    pings: joinPings(stored.pings, pings),
    body: {
      ...before,
      ...contentOf({ ...before, ...data }),
      ...mentionFields(world, pings),
      attachments: keepFiles(world, data, files, listOf(before.attachments)),
      flags: flagsAfter(before, data),
      // The first edit of a deferred answer is its writing, not a change of it.
      edited_timestamp: stored.deferred ? before.edited_timestamp : timestamp(world),
    },
  });
}

export function flagsAfter(before: JsonObject, data: JsonObject): number {
  const old = numberOf(before.flags) & ~FLAGS.loading;
  if (!isGiven(data.flags)) return old;
  const asked = numberOf(data.flags);
  return (
    (old & ~FLAGS.suppressEmbeds) | (asked & FLAGS.suppressEmbeds) | (asked & FLAGS.componentsV2)
  );
}

/** What a visitor writes: the thing a message command is used on. */
export function createPlainMessage(
  world: World,
  author: { readonly id: string; readonly name: string },
  content: string,
): StoredMessage {
  const id = world.newId();
  const { channelId } = world.settings;
  return world.messages.put({
    id,
    channelId,
    author: author.id,
    interaction: null,
    ephemeralFor: null,
    deferred: false,
    pings: NO_PINGS,
    body: {
      ...emptyBody(world, id, channelId),
      content,
      author: userOf(author),
      mentions: [],
      flags: 0,
    },
  });
}

function emptyBody(world: World, id: string, channelId: string): JsonObject {
  return {
    id,
    type: TYPE.plain,
    channel_id: channelId,
    content: '',
    timestamp: timestamp(world),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
  };
}

function contentOf(data: JsonObject): JsonObject {
  return {
    content: stringOf(data.content),
    embeds: listOf(data.embeds).map((embed) => ({ type: 'rich', ...objectOf(embed) })),
    components: numberComponents(listOf(data.components)),
    tts: data.tts === true,
  };
}

function mentionFields(world: World, pings: Pings): JsonObject {
  const known = new Map(world.settings.visitors.map((visitor) => [visitor.id, visitor.name]));
  return {
    mentions: pings.users.map((id) => userOf({ id, name: known.get(id) ?? `user-${id}` })),
    mention_roles: pings.roles,
    mention_everyone: pings.everyone,
  };
}

function keepFiles(
  world: World,
  data: JsonObject,
  files: readonly Upload[],
  before: readonly unknown[],
): readonly unknown[] {
  const wanted = listOf(data.attachments).filter(isObject);
  const kept = isGiven(data.attachments)
    ? before.filter((one) => wanted.some(({ id }) => id === objectOf(one).id))
    : before;
  const added = files.map((file) => {
    const note = wanted.find(({ id }) => String(id) === file.index);
    const named = typeof note?.filename === 'string' ? note.filename : file.filename;
    const description = typeof note?.description === 'string' ? note.description : null;
    return world.files.keep({ ...file, filename: named }, description);
  });
  return [...kept, ...added];
}

function originOf(world: World, { interaction, followUp }: Draft): JsonObject {
  const metadata = metadataOf(interaction);
  const reference = followUp ? interaction.original : interaction.source;
  if (reference !== null) {
    const referenced = world.messages.get(reference);
    return {
      type: TYPE.reply,
      message_reference: {
        type: 0,
        message_id: reference,
        channel_id: interaction.scene.channelId,
        ...(interaction.scene.guildId === null ? {} : { guild_id: interaction.scene.guildId }),
      },
      referenced_message: referenced?.body ?? null,
      interaction_metadata: followUp
        ? { ...metadata, original_response_message_id: reference }
        : metadata,
    };
  }
  const menu = interaction.command !== null && interaction.command.type !== 1;
  return {
    type: menu ? TYPE.contextMenuCommand : TYPE.chatInputCommand,
    interaction_metadata: metadata,
    interaction: {
      id: interaction.id,
      type: INTERACTION_TYPES[interaction.kind],
      name: interaction.command?.name ?? '',
      user: userOf(interaction.scene.user),
    },
  };
}

function metadataOf(interaction: Interaction): JsonObject {
  return {
    id: interaction.id,
    type: INTERACTION_TYPES[interaction.kind],
    user: userOf(interaction.scene.user),
    authorizing_integration_owners: interaction.scene.owners,
    ...(interaction.command
      ? { name: interaction.command.name, command_type: interaction.command.type }
      : {}),
    ...(interaction.target === null ? {} : { target_message_id: interaction.target }),
    ...(interaction.source === null ? {} : { interacted_message_id: interaction.source }),
    ...(interaction.parent
      ? { triggering_interaction_metadata: metadataOf(interaction.parent) }
      : {}),
  };
}

function timestamp(world: World): string {
  return new Date(world.clock.now()).toISOString().replace('Z', '000+00:00');
}
