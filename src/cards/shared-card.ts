import type {
  APIComponentInContainer,
  APIComponentInMessageActionRow,
  APIMessageTopLevelComponent,
} from 'discord.js';
import type { Card } from './card.ts';
import { smallLine } from './markdown.ts';
import { actionButton, type Button, textPart } from './parts.ts';
import { say } from './say.ts';
import { readState } from './state.ts';

/** The verb that every private card's share button has; the router answers it for all commands. */
export const SHARE = 'share';

export function shareButton(): Button {
  return actionButton(say('shareButton'), { command: 'card', verb: SHARE, args: [] });
}

/** A private card as everybody may see it: what its owner saw in the frame, and who shows it, named without a ping. */
export function sharedCard(
  components: readonly APIMessageTopLevelComponent[],
  userId: string,
): Card {
  // A note below the frame is for the owner of a copy alone.
  const shown = withoutShare(components).filter(({ type }) => type === 17);
  const line = textPart(smallLine(say('sharedBy', { user: `<@${userId}>` })));
  return { components: [...shown, line], files: [] };
}

/** The same card without a way to share it: where Discord keeps answers private. */
export function unshared(card: Card): Card {
  return { ...card, components: withoutShare(card.components) };
}

function withoutShare(
  components: readonly APIMessageTopLevelComponent[],
): APIMessageTopLevelComponent[] {
  return components.map((component) => {
    if (component.type !== 17) return component;
    return { ...component, components: component.components.flatMap(partWithoutShare) };
  });
}

function partWithoutShare(part: APIComponentInContainer): APIComponentInContainer[] {
  if (part.type !== 1) return [part];
  const kept = part.components.filter((item) => !isShare(item));
  return kept.length === 0 ? [] : [{ ...part, components: kept }];
}

function isShare(item: APIComponentInMessageActionRow): boolean {
  return 'custom_id' in item && readState(item.custom_id)?.verb === SHARE;
}
