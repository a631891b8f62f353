import { LIMITS } from './limits.ts';

/** What a button or select carries: the command that answers it, what to do, and with what. */
export interface State {
  readonly command: string;
  readonly verb: string;
  readonly args: readonly string[];
}

/** The state as a `custom_id`. Only the last argument may hold a colon. */
export function writeState({ command, verb, args }: State): string {
  return [VERSION, command, verb, ...args].join(':').slice(0, LIMITS.customId);
}

/** The state of a `custom_id`; null when another version of the bot wrote it. */
export function readState(customId: string): State | null {
  const [version, command, verb, ...args] = customId.split(':');
  if (version !== VERSION || command === undefined || verb === undefined) return null;
  return { command, verb, args };
}

/** A whole number of at least 0 from an argument that anybody may have written. */
export function readCount(argument: string | undefined): number {
  return argument !== undefined && /^\d{1,6}$/.test(argument) ? Number(argument) : 0;
}

/** The argument at this place and all after it: where free text stands. */
export function readTail(args: readonly string[], from: number): string {
  return args.slice(from).join(':');
}

// Raised when a custom_id's meaning changes: buttons of older messages then say so.
const VERSION = 'v1';
