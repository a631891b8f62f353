import type {
  AutocompleteInteraction,
  CommandInteraction,
  Interaction,
  MessageComponentInteraction,
} from 'discord.js';
import type { Logger } from 'pino';
import { noticeCard } from '../cards/notice-card.ts';
import { say } from '../cards/say.ts';
import { SHARE, sharedCard } from '../cards/shared-card.ts';
import { readState, type State } from '../cards/state.ts';
import type { Recent } from '../recent.ts';
import { referenceTo } from '../service/reference.ts';
import { acceptable } from './choices.ts';
import type { Choice, Options, Press, Reaction, Services } from './command.ts';
import { deliverNotice, deliverReaction, deliverReply, type Shown } from './deliver.ts';
import { ageOf, isTooLate, newReference } from './faults.ts';
import type { Commands } from './load-commands.ts';
import { notice, told } from './notice.ts';
import { menuOptions, pressOf, slashOptions, typedOption } from './options.ts';

export interface RouteOptions {
  readonly commands: Commands;
  readonly services: Services;
  readonly log: Logger;
  /** Whether the text of questions may stand in the log. */
  readonly logQuestions: boolean;
  /** Milliseconds until Discord is told to wait. */
  readonly deferAfter: number;
  /** The cards that were shared lately, so that a second press posts none of them again. */
  readonly shared: Recent<string, true>;
}

/** Answers one interaction; never throws. */
export async function route(interaction: Interaction, options: RouteOptions): Promise<void> {
  if (interaction.isAutocomplete()) return complete(interaction, options);
  if (interaction.isChatInputCommand()) return run(interaction, slashOptions(interaction), options);
  if (interaction.isMessageContextMenuCommand()) {
    return run(interaction, menuOptions(interaction), options);
  }
  if (interaction.isMessageComponent()) return press(interaction, options);
}

type Answerable = CommandInteraction | MessageComponentInteraction;

async function run(
  interaction: CommandInteraction,
  given: Options,
  options: RouteOptions,
): Promise<void> {
  const { commands, services, deferAfter } = options;
  const question = given.typed.join(' · ') || null;
  await answer(interaction, { command: interaction.commandName, question, ...options }, () => {
    const command = commands.get(interaction.commandName);
    const work = command?.run(given, services) ?? Promise.resolve(notice(say('errorNoCommand')));
    return deliverReply(interaction, work, deferAfter);
  });
}

async function press(
  interaction: MessageComponentInteraction,
  options: RouteOptions,
): Promise<void> {
  const state = readState(interaction.customId);
  const command = state === null ? 'unknown' : `${state.command}:${state.verb}`;
  await answer(interaction, { command, question: null, ...options }, () =>
    state?.verb === SHARE
      ? share(interaction, pressOf(interaction, state), options)
      : deliverReaction(interaction, react(interaction, state, options), options.deferAfter),
  );
}

// The answer to the press is the public message, so the private one keeps its button. It is another card on each page.
async function share(
  interaction: MessageComponentInteraction,
  { components }: Press,
  { shared, deferAfter }: RouteOptions,
): Promise<Shown> {
  const card = referenceTo(`${interaction.message.id} ${JSON.stringify(components)}`);
  const again = shared.get(card);
  const reaction: Reaction = again
    ? told(say('alreadyShared'))
    : {
        kind: 'reply',
        reply: { seen: 'public', draw: () => sharedCard(components, interaction.user.id) },
      };
  // Before it is posted, as a second press comes sooner than Discord's answer.
  shared.set(card, true, 1);
  try {
    return await deliverReaction(interaction, Promise.resolve(reaction), deferAfter);
  } catch (error) {
    if (!again) shared.delete(card);
    throw error;
  }
}

async function react(
  interaction: MessageComponentInteraction,
  state: State | null,
  { commands, services }: RouteOptions,
): Promise<Reaction> {
  if (state === null) return told(say('errorOldButton'));
  const command = commands.get(state.command);
  if (command?.press === undefined) return told(say('errorOldButton'));
  return command.press(pressOf(interaction, state), services);
}

interface Answering extends RouteOptions {
  readonly command: string;
  readonly question: string | null;
}

async function answer(
  interaction: Answerable,
  answering: Answering,
  deliver: () => Promise<Shown>,
): Promise<void> {
  const { log, command, question, logQuestions } = answering;
  const began = performance.now();
  const asked = logQuestions && question !== null ? { question } : {};
  try {
    const shown = await deliver();
    const ms = Math.round(performance.now() - began);
    log.info({ command, ...asked, shown, ms, age: ageOf(interaction.id) }, 'Answered');
  } catch (error) {
    await recover(interaction, error, log.child({ command, ...asked }));
  }
}

async function recover(interaction: Answerable, error: unknown, log: Logger): Promise<void> {
  const age = ageOf(interaction.id);
  if (isTooLate(error)) {
    log.info({ err: error, age }, 'Discord no longer takes this answer');
    return;
  }
  const reference = newReference();
  log.error({ err: error, age, reference }, 'Could not answer');
  try {
    await deliverNotice(interaction, noticeCard(say('errorFailed', { reference })));
  } catch (failure) {
    log.warn({ err: failure, reference }, 'Could not say so either');
  }
}

// Suggestions are worth nothing late, and their failure costs the member nothing but them.
async function complete(
  interaction: AutocompleteInteraction,
  options: RouteOptions,
): Promise<void> {
  const { log } = options;
  const command = interaction.commandName;
  try {
    await interaction.respond(await choicesFor(interaction, options));
  } catch (error) {
    const age = ageOf(interaction.id);
    if (isTooLate(error)) log.debug({ command, age }, 'Suggestions came too late');
    else log.warn({ err: error, command, age }, 'Could not suggest');
  }
}

async function choicesFor(
  interaction: AutocompleteInteraction,
  { commands, services, log }: RouteOptions,
): Promise<Choice[]> {
  const command = commands.get(interaction.commandName);
  try {
    return acceptable((await command?.complete?.(typedOption(interaction), services)) ?? []);
  } catch (error) {
    log.warn({ err: error, command: interaction.commandName }, 'Could not find suggestions');
    return [];
  }
}
