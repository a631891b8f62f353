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
  const surest = new Uint8Array(size);
  let count = 0;
  const raise = (entry: number, percent: number): void => {
    const known = surest[entry] ?? 0;
    if (known === 0) count += 1;
    if (known < percent) surest[entry] = percent;
  };
  const phrases = told.get(group);
  for (const [at, entry] of phrases?.entries.entries() ?? []) {
    raise(entry, phrases?.percents[at] ?? 0);
  }
  eachGroupWord(groupWords, group, (number, weight) => {
    eachEntryOf(bearers, number, (entry) => raise(entry, weight * SURE));
  });
  return postingsOf(surest, count);
}

// Of the entries that bear anything, so many.
function postingsOf(surest: Uint8Array, count: number): Postings {
  const entries = new Int32Array(count);
  const percents = new Uint8Array(count);
  let at = 0;
  for (let entry = 0; at < count; entry += 1) {
    const percent = surest[entry] ?? 0;
    if (percent === 0) continue;
    entries[at] = entry;
    percents[at] = percent;
    at += 1;
  }
  return { entries, percents };
}
