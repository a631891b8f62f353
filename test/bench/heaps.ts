/**
 * Heaps' law: a text of n words has about V = K n^beta different ones. The constants are those of Reuters RCV1, 800,000
 * news articles, with K in the usual range of 30 to 100 and beta near one half: Manning, Raghavan, Schütze,
 * Introduction to Information Retrieval (2008), section 5.1.1.
 */
export const HEAPS = { K: 44, BETA: 0.49 } as const;

/** How many different words a text of so many words has. */
export function vocabularyAt(words: number): number {
  return HEAPS.K * words ** HEAPS.BETA;
}

/** How many different words each further word brings. */
export function innovationAt(words: number): number {
  return HEAPS.K * HEAPS.BETA * words ** (HEAPS.BETA - 1);
}
