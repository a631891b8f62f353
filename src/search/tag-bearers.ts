import { eachGroupWord, type GroupWords } from './group-words.ts';
import type { Postings, PostingsTable } from './postings.ts';
import { isGroup } from './tag.ts';
import { eachEntryOf, type WordBearers } from './word-bearers.ts';

/** Who bears a tag; undefined where nobody does. */
export interface TagBearers {
  get(tag: number): Postings | undefined;
}

interface Sources {
  /** Persons, dates, and groups by their phrases. */
  readonly told: PostingsTable;
  readonly groupWords: GroupWords;
  readonly bearers: WordBearers;
  /** How many entries there are. */
  readonly size: number;
}

const SURE = 100;

/**
 * The paragraphs that bear a group are those that bear one of its words, and they are put together when a question first
 * asks for the group: to write down every group of every word takes a fifth of a load, and few are ever asked for.
 */
export function tagBearers(sources: Sources): TagBearers {
  const groups = new Map<number, Postings>();
  return {
    get(tag) {
      if (!isGroup(tag)) return sources.told.get(tag);
      const known = groups.get(tag) ?? groupBearers(sources, tag);
      groups.set(tag, known);
      return known.entries.length > 0 ? known : undefined;
    },
  };
}

function groupBearers({ told, groupWords, bearers, size }: Sources, group: number): Postings {
  const percents = new Uint8Array(size);
  const raise = (entry: number, percent: number): void => {
    if ((percents[entry] ?? 0) < percent) percents[entry] = percent;
  };
  const phrases = told.get(group);
  for (const [at, entry] of phrases?.entries.entries() ?? []) {
    raise(entry, phrases?.percents[at] ?? 0);
  }
  eachGroupWord(groupWords, group, (number, weight) => {
    eachEntryOf(bearers, number, (entry) => raise(entry, weight * SURE));
  });
  const entries = Int32Array.from(entriesWith(percents));
  return { entries, percents: Uint8Array.from(entries, (entry) => percents[entry] ?? 0) };
}

function entriesWith(percents: Uint8Array): number[] {
  const entries: number[] = [];
  for (let entry = 0; entry < percents.length; entry += 1) {
    if ((percents[entry] ?? 0) > 0) entries.push(entry);
  }
  return entries;
}
