import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  Message,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import { messageText } from '../cards/message-text.ts';
import type { State } from '../cards/state.ts';
import type { Options, Press, Typed } from './command.ts';

export function slashOptions({ options }: ChatInputCommandInteraction): Options {
  return {
    text: (name) => given(options.getString(name)),
    flag: (name, fallback = false) => options.getBoolean(name) ?? fallback,
    target: null,
    typed: options.data.flatMap(({ value }) =>
      typeof value === 'string' ? (given(value) ?? []) : [],
    ),
  };
}

export function menuOptions({ targetMessage }: MessageContextMenuCommandInteraction): Options {
  // A forwarded message has its text in what it forwards.
  const texts = [targetMessage, ...targetMessage.messageSnapshots.values()].map(textOf);
  const target = given(texts.find((text) => text !== '') ?? null);
  return {
    text: () => null,
    flag: (_, fallback = false) => fallback,
    target,
    typed: target === null ? [] : [target],
  };
}

export function typedOption({ options }: AutocompleteInteraction): Typed {
  const { name, value } = options.getFocused(true);
  return { option: name, value: given(value) ?? '' };
}

export function pressOf(interaction: MessageComponentInteraction, { verb, args }: State): Press {
  return {
    verb,
    args,
    values: interaction.isStringSelectMenu() ? interaction.values : [],
    components: interaction.message.components.map((component) => component.toJSON()),
  };
}

function textOf({
  content,
  components,
  embeds,
}: Pick<Message, 'content' | 'components' | 'embeds'>): string {
  return messageText({
    content,
    components: components.map((component) => component.toJSON()),
    embeds: embeds.map((embed) => embed.toJSON()),
  });
}

// Trimmed, blank as absent, and without halves of characters, which Discord would refuse when they come back to it.
function given(text: string | null): string | null {
  const whole = (text ?? '').replace(LONE_SURROGATE, '\uFFFD').trim();
  return whole === '' ? null : whole;
}

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
