import { growingInts } from '../arrays/growing-ints.ts';
import { sortedPlaces } from '../arrays/sorted-places.ts';

/** Which paragraphs bear something (a meaning, a person, a date), and how surely, in percent. */
export interface Postings {
  /** Rising, each once. */
  readonly entries: Int32Array;
  readonly percents: Uint8Array;
}

export interface PostingsBuilder {
  /** To be called with rising numbers of entries; the surest of one entry's calls counts. */
  add(tag: number, entry: number, percent: number): void;
  finish(): PostingsTable;
}

/** The postings of all tags behind one another: most tags are persons with a handful each. */
export interface PostingsTable {
  get(tag: number): Postings | undefined;
}

export function postingsBuilder(): PostingsBuilder {
  const places = new Map<number, number>();
  const placeOf = (tag: number): number => {
    const known = places.get(tag);
    if (known !== undefined) return known;
    places.set(tag, places.size);
    return places.size - 1;
  };
  const log = { places: growingInts(), entries: growingInts(), percents: growingInts() };
  return {
    add(tag, entry, percent) {
      log.places.push(placeOf(tag));
      log.entries.push(entry);
      log.percents.push(percent);
    },
    finish() {
      const [logged, logPercents] = [log.entries.finish(), log.percents.finish()];
      const shelves = shelved(places.size, {
        places: log.places.finish(),
        at: (call) => ({ entry: logged[call] ?? 0, percent: logPercents[call] ?? 0 }),
      });
      return tableOf(places, shelves);
    },
  };
}

// On its own, as a function that is written inside the builder would keep the builder's log in memory: half as much again
// as the whole table.
function tableOf(places: ReadonlyMap<number, number>, shelves: Shelved): PostingsTable {
  const { from, entries, percents } = shelves;
  return {
    get(tag) {
      const place = places.get(tag);
      if (place === undefined) return undefined;
      const [start, end] = [from[place], from[place + 1]];
      return { entries: entries.subarray(start, end), percents: percents.subarray(start, end) };
    },
  };
}

interface Log {
  readonly places: Int32Array;
  at(call: number): { readonly entry: number; readonly percent: number };
}

interface Shelved extends Postings {
  /** Where the postings of each place begin; one more at the end. */
  readonly from: Int32Array;
}

// Place by place, each entry once.
function shelved(size: number, log: Log): Shelved {
  const { order, from: logged } = sortedPlaces(log.places, size);
  const from = new Int32Array(size + 1);
  const entries = new Int32Array(order.length);
  const percents = new Uint8Array(order.length);
  let end = 0;
  for (let place = 0; place < size; place += 1) {
    const start = end;
    const stop = logged[place + 1] ?? 0;
    for (let next = logged[place] ?? 0; next < stop; next += 1) {
      const { entry, percent } = log.at(order[next] ?? 0);
      if (end === start || entries[end - 1] !== entry) end += 1;
      entries[end - 1] = entry;
      percents[end - 1] = Math.max(percents[end - 1] ?? 0, percent);
    }
    from[place + 1] = end;
  }
  return { from, entries: entries.slice(0, end), percents: percents.slice(0, end) };
}
