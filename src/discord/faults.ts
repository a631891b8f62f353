import { randomInt } from 'node:crypto';
import { DiscordAPIError, RateLimitError, SnowflakeUtil } from 'discord.js';

/** Whether Discord's refusal only says that it is too late or already done: nothing to be done about it, nothing broken. */
export function isTooLate(error: unknown): boolean {
  if (error instanceof RateLimitError) return true;
  return error instanceof DiscordAPIError && TOO_LATE.has(Number(error.code));
}

/** Four letters and digits that the member and the log both have. */
export function newReference(): string {
  return Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}

/** How old an interaction is, in milliseconds by this machine's clock. */
export function ageOf(interactionId: string): number {
  return Date.now() - SnowflakeUtil.timestampFrom(interactionId);
}

// 10062 unknown interaction: its three seconds are over. 40060 already acknowledged: by another process, or by a try
// that seemed to fail. 10008 the message is gone. 50027 the token's fifteen minutes are over.
const TOO_LATE = new Set([10_062, 40_060, 10_008, 50_027]);
// Without those that look alike when read aloud or written by hand.
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
