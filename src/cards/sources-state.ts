import { readCount, readTail, type State } from './state.ts';

/** What a list of articles is of, as its buttons carry it. */
export interface SourcesState {
  readonly offset: number;
  readonly oldestFirst: boolean;
  /** The outlet's reference; blank: every outlet. */
  readonly outlet: string;
  /** The revision that the offset was counted in; blank when nothing was counted. */
  readonly revision: string;
  readonly search: string;
}

export function sourcesState(verb: string, state: SourcesState): State {
  const { offset, oldestFirst, outlet, revision, search } = state;
  const order = oldestFirst ? 'o' : 'n';
  return { command: 'sources', verb, args: [String(offset), order, outlet, revision, search] };
}

export function readSourcesState(args: readonly string[]): SourcesState {
  const [offset, order, outlet = '', revision = ''] = args;
  return {
    offset: readCount(offset),
    oldestFirst: order === 'o',
    outlet,
    revision,
    search: readTail(args, SEARCH_AT),
  };
}

const SEARCH_AT = 4;
