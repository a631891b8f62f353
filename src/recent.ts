/** The values used last, as many as there is room for. */
export interface Recent<Key, Value> {
  get(key: Key): Value | undefined;
  /** A value larger than the whole room stays out. */
  set(key: Key, value: Value, size: number): void;
  delete(key: Key): void;
}

/** `room`: in whatever unit the sizes of the values are. */
export function createRecent<Key, Value>(room: number): Recent<Key, Value> {
  // In the order of their last use.
  const entries = new Map<Key, Kept<Value>>();
  let left = room;
  const remove = (key: Key): Kept<Value> | undefined => {
    const kept = entries.get(key);
    if (entries.delete(key)) left += kept?.size ?? 0;
    return kept;
  };
  const add = (key: Key, kept: Kept<Value>): void => {
    entries.set(key, kept);
    left -= kept.size;
    for (const oldest of entries.keys()) {
      if (left >= 0) break;
      remove(oldest);
    }
  };
  return {
    get(key) {
      const kept = remove(key);
      if (kept) add(key, kept);
      return kept?.value;
    },
    delete(key) {
      remove(key);
    },
    set(key, value, size) {
      remove(key);
      if (size <= room) add(key, { value, size });
    },
  };
}

interface Kept<Value> {
  readonly value: Value;
  readonly size: number;
}
