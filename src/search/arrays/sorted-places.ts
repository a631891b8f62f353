import { offsetsOf } from './offsets.ts';

export interface SortedPlaces {
  /** The places of the keys, by key and then by place. */
  readonly order: Int32Array;
  /** Where each key begins in it; one more at the end. */
  readonly from: Int32Array;
}

/** The places of keys from 0 to `size` - 1, put in order in two walks over them. */
export function sortedPlaces(keys: Int32Array, size: number): SortedPlaces {
  const from = offsetsOf(keys, size);
  const next = from.slice();
  const order = new Int32Array(keys.length);
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? 0;
    const place = next[key] ?? 0;
    order[place] = at;
    next[key] = place + 1;
  }
  return { order, from };
}
