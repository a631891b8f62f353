/** Where the items of each key begin when they are put in order of their keys, 0 to `size` - 1; one more at the end. */
export function offsetsOf(keys: Iterable<number>, size: number): Int32Array {
  const offsets = new Int32Array(size + 1);
  for (const key of keys) offsets[key + 1] = (offsets[key + 1] ?? 0) + 1;
  for (let at = 1; at <= size; at += 1) offsets[at] = (offsets[at] ?? 0) + (offsets[at - 1] ?? 0);
  return offsets;
}
