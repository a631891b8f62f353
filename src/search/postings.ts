/** Which paragraphs bear something (a meaning, a person, a date), and how surely, in percent. */
export interface Postings {
  readonly entries: readonly number[];
  readonly percents: readonly number[];
}

export interface PostingsBuilder {
  /** To be called with rising numbers of entries; the surest of one entry's calls counts. */
  add(tag: number, entry: number, percent: number): void;
  finish(): ReadonlyMap<number, Postings>;
}

interface Growing {
  readonly entries: number[];
  readonly percents: number[];
}

export function postingsBuilder(): PostingsBuilder {
  const lists = new Map<number, Growing>();
  return {
    add(tag, entry, percent) {
      const list = lists.get(tag);
      if (list === undefined) {
        lists.set(tag, { entries: [entry], percents: [percent] });
        return;
      }
      const last = list.entries.length - 1;
      if (list.entries[last] !== entry) {
        list.entries.push(entry);
        list.percents.push(percent);
      } else if ((list.percents[last] ?? 0) < percent) list.percents[last] = percent;
    },
    finish: () => lists,
  };
}
