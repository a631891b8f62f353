import { noticeCard } from '../cards/notice-card.ts';
import type { Reaction, Reply } from './command.ts';

/** A sentence for the member alone. */
export function notice(sentence: string): Reply {
  return { seen: 'private', draw: () => noticeCard(sentence) };
}

/** The same as what a press leads to: the message stays as it is. */
export function told(sentence: string): Reaction {
  return { kind: 'reply', reply: notice(sentence) };
}
