import type { Entry } from './entry.ts';
import { SENTENCE_END } from './entry-reader.ts';

/** The rows turned round: which entries bear each stem, and how often; stop words left out. */
export interface WordBearers {
  /** How many entries bear a stem, by its number. */
  readonly counts: Int32Array;
  /** How many different stems each entry bears. */
  readonly lengths: Int32Array;
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
  rows: Int32Array,
  { stops, size }: Stems,
): WordBearers {
  const counts = new Int32Array(size);
  const lengths = new Int32Array(entries.length);
  const page = { entries, rows, stops, seen: new Int32Array(size) };
  eachWord(page, (number, entry, isFirst) => {
    if (!isFirst) return;
    counts[number] = (counts[number] ?? 0) + 1;
    lengths[entry] = (lengths[entry] ?? 0) + 1;
  });
  const { places, total } = placesBefore(counts);
  const bearing = new Int32Array(total);
  const frequencies = new Int32Array(total);
  eachWord(page, (number, entry, isFirst) => {
    const place = (places[number] ?? 0) + Number(isFirst);
    places[number] = place;
    bearing[place] = entry;
    frequencies[place] = (frequencies[place] ?? 0) + 1;
  });
  return { counts, lengths, entries: bearing, frequencies };
}

interface Page {
  readonly entries: readonly Entry[];
  readonly rows: Int32Array;
  readonly stops: ReadonlySet<number>;
  /** Room for the last entry in which each stem was seen. */
  readonly seen: Int32Array;
}

function eachWord(
  { entries, rows, stops, seen }: Page,
  visit: (number: number, entry: number, isFirst: boolean) => void,
): void {
  seen.fill(-1);
  for (const [entry, { from, to }] of entries.entries()) {
    for (let at = from; at < to; at += 1) {
      const number = (rows[at] ?? SENTENCE_END) >> 1;
      if (number < 0 || stops.has(number)) continue;
      visit(number, entry, seen[number] !== entry);
      seen[number] = entry;
    }
  }
}

// For each stem the place before its first one.
function placesBefore(counts: Int32Array): { readonly places: Int32Array; readonly total: number } {
  const places = new Int32Array(counts.length);
  let total = 0;
  for (const [number, count] of counts.entries()) {
    places[number] = total - 1;
    total += count;
  }
  return { places, total };
}
