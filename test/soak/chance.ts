/** Chance that is the same in every run with the same seed. */
export interface Chance {
  /** A whole number from 0 up to, not including, the end. */
  below(end: number): number;
  /** One of them; they must not be none. */
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
}

// Mulberry32, by Tommy Ettinger: 32 bits of state are enough to mix actions.
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return { below, pick: (items) => items[below(items.length)] ?? items[0] };
}
