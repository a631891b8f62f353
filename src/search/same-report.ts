import type { Entry } from './entry.ts';

/** For each entry, by number, the entries of other articles that carry the same report; most have none. */
export type SameReports = ReadonlyMap<number, readonly number[]>;

export function sameReports(_entries: readonly Entry[], _rows: Int32Array): SameReports {
  return new Map();
}
