import { readCount, readTail, type State } from './state.ts';

/** What a list of statements is of, as its buttons carry it. */
export interface QuotesState {
  /** The speaker's reference. */
  readonly person: string;
  readonly offset: number;
  readonly directOnly: boolean;
  readonly oldestFirst: boolean;
  /** The revision that the offset was counted in. */
  readonly revision: string;
  /** Blank: on anything. */
  readonly about: string;
}

/** The longest `about` and `search` that a button can carry. */
export const LONGEST_TOPIC = 50;

export function quotesState(verb: string, state: QuotesState): State {
  const { person, offset, directOnly, oldestFirst, revision, about } = state;
  const flags = `${directOnly ? 'd' : 'a'}${oldestFirst ? 'o' : 'n'}`;
  return { command: 'quote', verb, args: [person, String(offset), flags, revision, about] };
}

export function readQuotesState(args: readonly string[]): QuotesState {
  const [person = '', offset, flags = '', revision = ''] = args;
  return {
    person,
    offset: readCount(offset),
    directOnly: flags.startsWith('d'),
    oldestFirst: flags.endsWith('o'),
    revision,
    about: readTail(args, ABOUT_AT),
  };
}

const ABOUT_AT = 4;
