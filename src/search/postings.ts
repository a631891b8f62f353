import { isGroup } from './tag.ts';

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
  // Groups are most of it, and their tags are small.
  const groups: (Growing | undefined)[] = [];
  const others = new Map<number, Growing>();
  const listOf = (tag: number): Growing => {
    const known = isGroup(tag) ? groups[tag] : others.get(tag);
    if (known !== undefined) return known;
    const list = {
      entries: new Int32Array(FIRST_ROOM),
      percents: new Uint8Array(FIRST_ROOM),
      size: 0,
    };
    if (isGroup(tag)) groups[tag] = list;
    else others.set(tag, list);
    return list;
  };
  return {
    add(tag, entry, percent) {
      const list = listOf(tag);
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
      const keep = ({ entries, percents, size }: Growing, tag: number) => {
        postings.set(tag, { entries: entries.slice(0, size), percents: percents.slice(0, size) });
      };
      for (const [tag, list] of groups.entries()) if (list !== undefined) keep(list, tag);
      for (const [tag, list] of others) keep(list, tag);
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
