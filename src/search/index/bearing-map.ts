import type { WordBearers } from './word-bearers.ts';

interface Stretch extends Pick<WordBearers, 'entries' | 'frequencies'> {
  readonly start: number;
  readonly end: number;
}

/** How often the entries that bear one stem do so: a stretch of the lists, to be read as a map in the order of its keys. */
export class BearingMap extends Map<number, number> {
  readonly #entries: Int32Array;
  readonly #frequencies: Int32Array;
  #last = -1;

  constructor({ entries, frequencies, start, end }: Stretch) {
    super();
    this.#entries = entries.subarray(start, end);
    this.#frequencies = frequencies.subarray(start, end);
  }

  override get size(): number {
    return this.#entries.length;
  }

  override keys(): MapIterator<number> {
    return this.#entries.values();
  }

  override get(entry: number): number | undefined {
    // Whoever walks over the keys asks for the next one.
    const next = this.#last + 1;
    this.#last = this.#entries[next] === entry ? next : this.#entries.indexOf(entry);
    return this.#frequencies[this.#last];
  }
}
