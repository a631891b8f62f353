import type { Clock } from '../../clock.ts';
import type { JsonObject } from '../checks/json.ts';
import type { Choices, Feed } from './feed.ts';
import type { Scene } from './visit.ts';

// Discord's own deadlines: the first answer, and everything after it.
const ACKNOWLEDGE_WITHIN = 3_000;
const TOKEN_LIVES = 15 * 60_000;

export type InteractionKind = 'command' | 'component' | 'autocomplete' | 'modal';

export const INTERACTION_TYPES: Readonly<Record<InteractionKind, number>> = {
  command: 2,
  component: 3,
  autocomplete: 4,
  modal: 5,
};

/** One use of the bot, from the click to the end of its token. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly kind: InteractionKind;
  readonly scene: Scene;
  readonly createdAt: number;
  /** Name and type of the command, when it was one. */
  readonly command: { readonly name: string; readonly type: number } | null;
  /** The message whose component was used, or on which a message command was called. */
  readonly source: string | null;
  readonly target: string | null;
  /** The modal's interaction knows which one opened it. */
  readonly parent: Interaction | null;
  /** The option that autocomplete is asked about, by its Discord type. */
  readonly focusedType: number | null;
  acknowledged: { readonly type: number; readonly after: number } | null;
  expired: boolean;
  original: string | null;
  followUps: number;
  /** A first follow-up after a defer edits the waiting message instead (deprecated, but so it is). */
  awaitsEdit: boolean;
  choices: Choices | null;
  modal: JsonObject | null;
}

export interface InteractionStore {
  add(interaction: Interaction): void;
  get(id: string): Interaction | null;
  byToken(token: string): Interaction | null;
}

export function createInteractions(clock: Clock, feed: Feed): InteractionStore {
  const byId = new Map<string, Interaction>();
  const byToken = new Map<string, Interaction>();
  return {
    add(interaction) {
      byId.set(interaction.id, interaction);
      byToken.set(interaction.token, interaction);
      clock.after(ACKNOWLEDGE_WITHIN, () => expire(interaction, feed));
    },
    get: (id) => byId.get(id) ?? null,
    byToken: (token) => byToken.get(token) ?? null,
  };
}

export function acknowledge(interaction: Interaction, type: number, clock: Clock): void {
  interaction.acknowledged = { type, after: clock.now() - interaction.createdAt };
}

export function tokenIsOver(interaction: Interaction, clock: Clock): boolean {
  return clock.now() - interaction.createdAt >= TOKEN_LIVES;
}

function expire(interaction: Interaction, feed: Feed): void {
  if (interaction.acknowledged) return;
  interaction.expired = true;
  feed.publish({
    kind: 'failed',
    failure: {
      user: interaction.scene.user.id,
      interaction: interaction.id,
      status: 0,
      code: 0,
      message: 'The application did not respond',
      errors: null,
    },
  });
}
