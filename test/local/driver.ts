import type { World } from '../../src/local/api/world.ts';
import type { JsonObject } from '../../src/local/checks/json.ts';
import type { OptionInput } from '../../src/local/checks/option-check.ts';
import type { Choices } from '../../src/local/state/feed.ts';
import type { Interaction } from '../../src/local/state/interactions.ts';
import type { RecordedRefusal } from '../../src/local/state/journal.ts';
import type { StoredMessage } from '../../src/local/state/stored-message.ts';
import type { Visit } from '../../src/local/state/visit.ts';
import { submitModal, useComponent } from '../../src/local/visiting/component-use.ts';
import {
  complete,
  dismiss,
  type Refused,
  say,
  useCommand,
  useMenu,
  type Visited,
} from '../../src/local/visiting/visitor.ts';
import { filledIn } from './filled-in.ts';

type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** One use of the bot and all that came of it; every field is as of now. */
export interface Exchange {
  readonly interaction: string;
  readonly token: string;
  readonly acknowledged: { readonly type: number; readonly after: number } | null;
  /** Nothing came within three seconds. */
  readonly expired: boolean;
  /** The answer: the new message, or the one whose component was used. */
  readonly message: StoredMessage | null;
  readonly followUps: readonly StoredMessage[];
  readonly choices: Choices | null;
  readonly modal: JsonObject | null;
  readonly refusals: readonly RecordedRefusal[];
}

/** A visitor at the stand-in. Each use resolves when the bot has answered, a deferred answer included, or is too late. */
export interface Driver {
  command(name: string, options?: OptionValues, visit?: Visit): Promise<Exchange>;
  /** `focused` is the option that is being typed. */
  autocomplete(
    name: string,
    options: OptionValues,
    focused: string,
    visit?: Visit,
  ): Promise<Exchange>;
  press(message: string, customId: string, visit?: Visit): Promise<Exchange>;
  select(
    message: string,
    customId: string,
    values: readonly string[],
    visit?: Visit,
  ): Promise<Exchange>;
  menu(name: string, message: string, visit?: Visit): Promise<Exchange>;
  submit(
    opener: Exchange,
    values: Readonly<Record<string, unknown>>,
    visit?: Visit,
  ): Promise<Exchange>;
  say(content: string, visit?: Visit): StoredMessage;
  dismiss(message: string, visit?: Visit): void;
  /** Resolves with what `check` finds, which is asked again whenever something happens. */
  until<T>(check: () => T | null | undefined | false): Promise<T>;
  whenReady(): Promise<void>;
}

export function createDriver(world: World): Driver {
  const until: Driver['until'] = (check) => waitUntil(world, check);
  const answered = (visited: Visited): Promise<Exchange> => {
    const { interaction } = accepted(visited);
    return until(() => (isSettled(world, interaction) ? exchangeOf(world, interaction) : null));
  };
  return {
    until,
    command: async (name, options = {}, visit = {}) =>
      answered(useCommand(world, visit, name, inputs(options))),
    autocomplete: async (name, options, focused, visit = {}) =>
      answered(complete(world, visit, name, inputs(options, focused))),
    press: async (message, customId, visit = {}) =>
      answered(useComponent(world, visit, { message, customId })),
    select: async (message, customId, values, visit = {}) =>
      answered(useComponent(world, visit, { message, customId, values })),
    menu: async (name, message, visit = {}) => answered(useMenu(world, visit, name, message)),
    submit: async (opener, values, visit = {}) => {
      const interaction = world.interactions.get(opener.interaction);
      const components = filledIn(interaction?.modal ?? {}, values);
      return answered(submitModal(world, visit, interaction, components));
    },
    say: (content, visit = {}) => accepted(say(world, visit, content)),
    dismiss(message, visit = {}) {
      const problem = dismiss(world, visit, message);
      if (problem) throw new Error(problem.message);
    },
    whenReady: async () => {
      await until(() => world.gateway.ready());
    },
  };
}

function waitUntil<T>(world: World, check: () => T | null | undefined | false): Promise<T> {
  return new Promise((resolve, reject) => {
    const look = (): boolean => {
      try {
        const found = check();
        if (found === null || found === undefined || found === false) return false;
        resolve(found);
      } catch (error) {
        reject(error);
      }
      return true;
    };
    if (look()) return;
    const stop = world.feed.subscribe(() => {
      if (look()) stop();
    });
  });
}

function accepted<T extends Exclude<Visited, Refused> | StoredMessage>(outcome: T | Refused): T {
  if (isRefused(outcome)) throw new Error(outcome.message);
  return outcome;
}

function isRefused(outcome: Visited | StoredMessage): outcome is Refused {
  return 'kind' in outcome && outcome.kind === 'refused';
}

function inputs(values: OptionValues, focused?: string): readonly OptionInput[] {
  return Object.entries(values).map(([name, value]) => ({
    name,
    value,
    focused: name === focused,
  }));
}

function isSettled(world: World, interaction: Interaction): boolean {
  if (interaction.expired) return true;
  if (!interaction.acknowledged) return false;
  return !world.messages.get(interaction.original ?? '')?.deferred;
}

function exchangeOf(world: World, interaction: Interaction): Exchange {
  return {
    interaction: interaction.id,
    token: interaction.token,
    get acknowledged() {
      return interaction.acknowledged;
    },
    get expired() {
      return interaction.expired;
    },
    get message() {
      return world.messages.get(interaction.original ?? '');
    },
    get followUps() {
      return world.messages
        .list()
        .filter(
          ({ id, interaction: own }) => own === interaction.id && id !== interaction.original,
        );
    },
    get choices() {
      return interaction.choices;
    },
    get modal() {
      return interaction.modal;
    },
    get refusals() {
      return world.journal.refusals().filter(({ path }) => path.includes(interaction.token));
    },
  };
}
