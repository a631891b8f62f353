import type { Entry } from './entry.ts';
import { numberAt, type Rows } from './rows.ts';

/** The rows turned round: which entries bear each stem, and how often; stop words left out. */
export interface WordBearers {
  /** How many entries bear a stem, by its number. */
  readonly counts: Int32Array;
  /** How many different stems each entry bears. */
  readonly lengths: Int32Array;
  /** Where each stem's entries begin; one more at the end. */
  readonly from: Int32Array;
  /** Stem behind stem by number, of each its entries in rising order. */
  readonly entries: Int32Array;
  /** Parallel to `entries`: how often the stem stands there. */
  readonly frequencies: Int32Array;
}

interface Stems {
  readonly stops: ReadonlySet<number>;
  readonly size: number;
}

export function bearersOf(
  entries: readonly Entry[],
  rows: Rows,
  { stops, size }: Stems,
): WordBearers {
  const counts = new Int32Array(size);
  const lengths = new Int32Array(entries.length);
  const isStop = new Uint8Array(size);
  for (const stop of stops) isStop[stop] = 1;
  const page = { entries, rows, isStop, seen: new Int32Array(size) };
  eachWord(page, (number, entry, isFirst) => {
    if (!isFirst) return;
    counts[number] = (counts[number] ?? 0) + 1;
    lengths[entry] = (lengths[entry] ?? 0) + 1;
  });
  const from = placesOf(counts);
  const next = from.slice();
  const bearing = new Int32Array(from[size] ?? 0);
  const frequencies = new Int32Array(bearing.length);
  eachWord(page, (number, entry, isFirst) => {
    const place = (next[number] ?? 0) + Number(isFirst);
    next[number] = place;
    bearing[place - 1] = entry;
    frequencies[place - 1] = (frequencies[place - 1] ?? 0) + 1;
  });
  return { counts, lengths, from, entries: bearing, frequencies };
}

/** The entries that bear a stem, in rising order; none for a stop word. */
export function eachEntryOf(
  { from, entries }: Pick<WordBearers, 'from' | 'entries'>,
  number: number,
  visit: (entry: number) => void,
): void {
  const end = from[number + 1] ?? 0;
  for (let at = from[number] ?? end; at < end; at += 1) visit(entries[at] ?? 0);
}

interface Page {
  readonly entries: readonly Entry[];
  readonly rows: Rows;
  /** 1 at each stop word's number. */
  readonly isStop: Uint8Array;
  /** Room for the last entry in which each stem was seen. */
  readonly seen: Int32Array;
}

function eachWord(
  { entries, rows, isStop, seen }: Page,
  visit: (number: number, entry: number, isFirst: boolean) => void,
): void {
  seen.fill(-1);
  for (const [entry, { from, to }] of entries.entries()) {
    for (let at = from; at < to; at += 1) {
      const number = numberAt(rows, at);
      if (number < 0 || isStop[number] === 1) continue;
      visit(number, entry, seen[number] !== entry);
      seen[number] = entry;
    }
  }
}

function placesOf(counts: Int32Array): Int32Array {
  const from = new Int32Array(counts.length + 1);
  for (let number = 0; number < counts.length; number += 1) {
    from[number + 1] = (from[number] ?? 0) + (counts[number] ?? 0);
  }
  return from;
}
