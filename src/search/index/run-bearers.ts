import type { WordRuns } from './word-runs.ts';

/** The entries that bear each of the runs that stand for an entry: its smallest, which is the same choice for all. */
export interface RunBearers {
  /** The entries added before that share one of its runs, but for runs that many share. */
  add(entry: number, table: WordRuns): ReadonlySet<number>;
}

const SKETCH = 6;

/** For so many entries; the bearers of a run are a chain through one list, since a list for each run would be 120,000. */
export function runBearers(entries: number, most: number): RunBearers {
  // The last place of each run's chain; of each place the one before it, and how many are before it.
  const ends = new Map<number, number>();
  const before = new Int32Array(entries * SKETCH);
  const ranks = new Uint8Array(entries * SKETCH);
  const addRun = (run: number, place: number, rivals: Set<number>): void => {
    const last = ends.get(run);
    const rank = last === undefined ? 0 : (ranks[last] ?? 0) + 1;
    if (rank >= most) return;
    let earlier = last ?? place;
    for (let step = 0; step < rank; step += 1) {
      rivals.add(Math.floor(earlier / SKETCH));
      earlier = before[earlier] ?? 0;
    }
    ends.set(run, place);
    before[place] = last ?? place;
    ranks[place] = rank;
  };
  return {
    add(entry, { runs, from }) {
      const rivals = new Set<number>();
      const start = from[entry] ?? 0;
      const size = Math.min(SKETCH, (from[entry + 1] ?? 0) - start);
      for (let at = 0; at < size; at += 1)
        addRun(runs[start + at] ?? 0, entry * SKETCH + at, rivals);
      return rivals;
    },
  };
}
