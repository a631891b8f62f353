/** Which paragraphs bear something (a meaning, a person, a date), and how surely, in percent. */
export interface Postings {
  readonly entries: Int32Array;
  readonly percents: Uint8Array;
}

export interface PostingsBuilder {
  /** To be called with rising numbers of entries; the surest of one entry's calls counts. */
  add(tag: number, entry: number, percent: number): void;
  finish(): ReadonlyMap<number, Postings>;
}

interface Growing {
  entries: Int32Array;
  percents: Uint8Array;
  size: number;
}

const FIRST_ROOM = 4;

export function postingsBuilder(): PostingsBuilder {
  const lists = new Map<number, Growing>();
  return {
    add(tag, entry, percent) {
      let list = lists.get(tag);
      if (list === undefined) {
        list = {
          entries: new Int32Array(FIRST_ROOM),
          percents: new Uint8Array(FIRST_ROOM),
          size: 0,
        };
        lists.set(tag, list);
      }
      const last = list.size - 1;
      if (last >= 0 && list.entries[last] === entry) {
        if ((list.percents[last] ?? 0) < percent) list.percents[last] = percent;
        return;
      }
      if (list.size === list.entries.length) widen(list);
      list.entries[list.size] = entry;
      list.percents[list.size] = percent;
      list.size += 1;
    },
    finish() {
      const postings = new Map<number, Postings>();
      for (const [tag, { entries, percents, size }] of lists) {
        postings.set(tag, { entries: entries.slice(0, size), percents: percents.slice(0, size) });
      }
      return postings;
    },
  };
}

function widen(list: Growing): void {
  const entries = new Int32Array(list.size * 2);
  const percents = new Uint8Array(list.size * 2);
  entries.set(list.entries);
  percents.set(list.percents);
  list.entries = entries;
  list.percents = percents;
}
