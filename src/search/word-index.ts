import MiniSearch from 'minisearch';
import type { Vocabulary } from './vocabulary.ts';
import type { WordBearers } from './word-bearers.ts';

const TEXT = 0;

/**
 * MiniSearch over the stems of all entries, laid out whole. Told text by text it would walk its tree for each word, which
 * takes five times as long; handed over as a plain object, the index would stand in memory twice.
 */
export class WordIndex extends MiniSearch<number> {
  constructor({ stemAt }: Vocabulary, bearers: WordBearers) {
    super({
      fields: ['text'],
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term,
    });
    for (const [entry, length] of bearers.lengths.entries()) this.#addEntry(entry, length);
    let start = 0;
    for (const [number, count] of bearers.counts.entries()) {
      if (count > 0) this.#addStem(stemAt(number), bearers, { start, end: start + count });
      start += count;
    }
  }

  #addEntry(entry: number, words: number): void {
    // MiniSearch counts a text without words as one of one word.
    const length = Math.max(1, words);
    const mean = this._avgFieldLength[TEXT] ?? 0;
    this._avgFieldLength[TEXT] = (mean * entry + length) / (entry + 1);
    this._fieldLength.set(entry, [length]);
    this._documentIds.set(entry, entry);
    this._idToShortId.set(entry, entry);
    this._documentCount += 1;
    this._nextId += 1;
  }

  #addStem(
    stem: string,
    { entries, frequencies }: WordBearers,
    { start, end }: { readonly start: number; readonly end: number },
  ): void {
    const inEntries = new Map<number, number>();
    for (let at = start; at < end; at += 1) inEntries.set(entries[at] ?? 0, frequencies[at] ?? 0);
    this._index.set(stem, new Map([[TEXT, inEntries]]));
  }
}
