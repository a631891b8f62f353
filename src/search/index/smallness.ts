import type { PassageIndex } from './passage-index.ts';

// The counts of a hundred paragraphs are chance, those of ten thousand are the language itself.
const HALF = 1000;

/** In a larger collection somebody has used the very word, and word vectors cost more than all the rest. */
export const LEAST_SMALLNESS = 0.1;

/** A weight that is the first in a few articles, the second in a large collection; see `smallness`. */
export function bySize(small: number, [few, many]: readonly [number, number]): number {
  return many + (few - many) * small;
}

/** How little the corpus' own counts are to be trusted: 1 for a few articles, near 0 for a large collection. */
export function smallness({ entries }: PassageIndex): number {
  return 1 / (1 + (entries.length / HALF) ** 2);
}
