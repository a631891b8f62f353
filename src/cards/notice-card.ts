import type { Card } from './card.ts';
import { cardOf, textPart } from './parts.ts';

/** A card of one sentence: what went wrong, or what can be done. */
export function noticeCard(sentence: string): Card {
  return cardOf([textPart(sentence)]);
}
