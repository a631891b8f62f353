import { randomBytes } from 'node:crypto';
import type { World } from '../api/world.ts';
import type { JsonObject } from '../checks/json.ts';
import {
  INTERACTION_TYPES,
  type Interaction,
  type InteractionKind,
} from '../state/interactions.ts';
import type { Scene } from '../state/visit.ts';

export interface Start {
  readonly kind: InteractionKind;
  readonly scene: Scene;
  readonly data: JsonObject;
  readonly command?: Interaction['command'];
  /** The message a component belongs to. */
  readonly source?: string | null;
  readonly target?: string | null;
  readonly parent?: Interaction | null;
  readonly focusedType?: number | null;
}

// As long as Discord's, so that a log or a URL that cannot bear them shows.
const TOKEN_BYTES = 150;

/** Makes the interaction known, starts its three seconds and tells the bot. */
export function startInteraction(world: World, start: Start): Interaction {
  const interaction: Interaction = {
    id: world.newId(),
    token: randomBytes(TOKEN_BYTES).toString('base64url'),
    kind: start.kind,
    scene: start.scene,
    createdAt: world.clock.now(),
    command: start.command ?? null,
    source: start.source ?? null,
    target: start.target ?? null,
    parent: start.parent ?? null,
    focusedType: start.focusedType ?? null,
    acknowledged: null,
    expired: false,
    original: null,
    followUps: 0,
    awaitsEdit: false,
    choices: null,
    modal: null,
  };
  world.interactions.add(interaction);
  const source = world.messages.get(interaction.source ?? '');
  const payload = {
    id: interaction.id,
    application_id: world.settings.applicationId,
    type: INTERACTION_TYPES[interaction.kind],
    token: interaction.token,
    data: start.data,
    ...(source ? { message: source.body } : {}),
    ...start.scene.fields,
  };
  world.gateway.dispatch('INTERACTION_CREATE', payload, start.scene.guildId);
  return interaction;
}
