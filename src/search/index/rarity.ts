/** The inverse frequency, as BM25+ counts it, of something that so many of all entries bear. */
export function rarityOf(count: number, all: number): number {
  if (count === 0) return 0;
  return Math.log(1 + (all - count + 0.5) / (count + 0.5));
}

/** About what a word tells that one of all entries bears: the measure for how telling something is. */
export function rarest(all: number): number {
  return Math.log(1 + all);
}
