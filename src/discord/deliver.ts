import {
  type CommandInteraction,
  InteractionResponseType,
  type MessageComponentInteraction,
  MessageFlags,
  Routes,
} from 'discord.js';
import type { Card, Seen } from '../cards/card.ts';
import { smallLine } from '../cards/markdown.ts';
import { textPart } from '../cards/parts.ts';
import { say } from '../cards/say.ts';
import { unshared } from '../cards/shared-card.ts';
import type { Reaction, Reply } from './command.ts';

/** How long a member's click may take before Discord is told to wait: half of its three seconds. */
export const DEFER_AFTER = 1_500;

/** What was shown, for the log. */
export type Shown = Seen | 'update' | 'copy';

/**
 * Answers a command. A late reply becomes private, whoever may see it: who does is fixed when Discord is told to wait.
 * @throws what the work throws, and what Discord or the way to it refuses
 */
export async function deliverReply(
  interaction: CommandInteraction,
  work: Promise<Reply>,
  deferAfter: number,
): Promise<Shown> {
  const inTime = await within(work, deferAfter);
  if (inTime !== null) return reply(interaction, inTime);
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { draw } = await work;
  await interaction.editReply({
    ...bodyOf(drawnFor(interaction, 'private', draw)),
    flags: MessageFlags.IsComponentsV2,
  });
  return 'private';
}

/**
 * Answers a press. A late reply is seen by whom it is for, as it becomes a message of its own.
 * @throws what the work throws, and what Discord or the way to it refuses
 */
export async function deliverReaction(
  interaction: MessageComponentInteraction,
  work: Promise<Reaction>,
  deferAfter: number,
): Promise<Shown> {
  const inTime = await within(work, deferAfter);
  // An update can still become anything: a change of the message or a new one.
  if (inTime === null) await interaction.deferUpdate();
  const reaction = inTime ?? (await work);
  if (reaction.kind === 'reply') return reply(interaction, reaction.reply);
  if (!mayChange(interaction)) {
    const copy = { seen: 'private', draw: () => copyOf(reaction.draw('private')) } as const;
    await reply(interaction, copy);
    return 'copy';
  }
  await change(interaction, drawnFor(interaction, seenNow(interaction), reaction.draw));
  return 'update';
}

/**
 * Tells the member alone, whatever was answered before.
 * @throws what Discord or the way to it refuses
 */
export async function deliverNotice(
  interaction: CommandInteraction | MessageComponentInteraction,
  card: Card,
): Promise<void> {
  if (interaction.deferred && interaction.isCommand()) {
    await interaction.editReply({ ...bodyOf(card), flags: MessageFlags.IsComponentsV2 });
  } else {
    await send(interaction, card, 'private');
  }
}

async function reply(
  interaction: CommandInteraction | MessageComponentInteraction,
  { seen, draw }: Reply,
): Promise<Seen> {
  await send(interaction, drawnFor(interaction, seen, draw), seen);
  return seen;
}

async function send(
  interaction: CommandInteraction | MessageComponentInteraction,
  card: Card,
  seen: Seen,
): Promise<void> {
  if (interaction.deferred || interaction.replied) {
    await interaction.followUp({ ...bodyOf(card), flags: flagsFor(seen) });
  } else {
    await replyAtOnce(interaction, card, flagsFor(seen));
  }
}

// What `interaction.reply` does in the end. Before that it looks for builders, polls and stickers, and for its own modules
// by name, which takes as long as drawing the card.
async function replyAtOnce(
  interaction: CommandInteraction | MessageComponentInteraction,
  { components, files }: Card,
  flags: MessageFlags,
): Promise<void> {
  const { client, id, token } = interaction;
  const attachments = files.map((_, at) => ({ id: String(at) }));
  const data = { components, flags, attachments, allowed_mentions: { parse: [] } };
  await client.rest.post(Routes.interactionCallback(id, token), {
    auth: false,
    body: { type: InteractionResponseType.ChannelMessageWithSource, data },
    files: files.map(({ name, content }) => ({ name, data: content })),
  });
  interaction.replied = true;
}

async function change(interaction: MessageComponentInteraction, card: Card): Promise<void> {
  const message = { ...bodyOf(card), flags: MessageFlags.IsComponentsV2 } as const;
  if (interaction.deferred) await interaction.editReply(message);
  else await interaction.update(message);
}

function bodyOf({ components, files }: Card) {
  return {
    components: [...components],
    ...(files.length === 0
      ? {}
      : { files: files.map(({ name, content }) => ({ name, attachment: Buffer.from(content) })) }),
    allowedMentions: { parse: [] },
  };
}

function flagsFor(seen: Seen) {
  return seen === 'private'
    ? MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral
    : MessageFlags.IsComponentsV2;
}

/** The result, or null when it takes longer; a failure in time is thrown. */
async function within<Result>(work: Promise<Result>, milliseconds: number): Promise<Result | null> {
  // Should telling Discord to wait fail, nobody awaits a failure that comes after it.
  work.catch(() => undefined);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

// A public answer belongs to who asked; its private copies and answers belong to who sees them.
function mayChange(interaction: MessageComponentInteraction): boolean {
  if (seenNow(interaction) === 'private') return true;
  const asker = interaction.message.interactionMetadata?.user.id;
  return asker === undefined || asker === interaction.user.id;
}

function seenNow({ message }: MessageComponentInteraction): Seen {
  return message.flags.has(MessageFlags.Ephemeral) ? 'private' : 'public';
}

function drawnFor(
  interaction: CommandInteraction | MessageComponentInteraction,
  seen: Seen,
  draw: (seen: Seen) => Card,
): Card {
  const card = draw(seen);
  return seen === 'public' || mayShare(interaction) ? card : unshared(card);
}

function mayShare(interaction: CommandInteraction | MessageComponentInteraction): boolean {
  const { authorizingIntegrationOwners: owners, memberPermissions } = interaction;
  if (memberPermissions === null) return true;
  // Where the bot is not a member and the member may not use such apps in public, Discord keeps all that it says private.
  const isHeard = owners.guildId !== null || memberPermissions.has('UseExternalApps');
  // Commands are for who may write here, buttons for who sees the channel: the bot must not write for one who may not. The
  // client doesn't tell a thread from a channel, so who may write in threads alone goes without.
  return isHeard && (interaction.isCommand() || memberPermissions.has('SendMessages'));
}

function copyOf(card: Card): Card {
  return { ...card, components: [...card.components, textPart(smallLine(say('copyFooter')))] };
}
