import MiniSearch from 'minisearch';
import { BearingMap } from './bearing-map.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordBearers } from './word-bearers.ts';

const TEXT = 0;

/**
 * MiniSearch over the stems of all entries, which it reads where the index has them anyway: with a tree of its own it took
 * a quarter of a load's memory. Only whole stems can be looked for.
 */
export class WordIndex extends MiniSearch<number> {
  constructor({ numberOf }: Vocabulary, bearers: WordBearers) {
    super({
      fields: ['text'],
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term,
    });
    for (const [entry, length] of bearers.lengths.entries()) this.#addEntry(entry, length);
    this._index.get = (stem) => {
      const number = numberOf(stem);
      const [start = 0, end = 0] = number < 0 ? [] : bearers.from.subarray(number, number + 2);
      if (start === end) return undefined;
      const { entries, frequencies } = bearers;
      return new Map([[TEXT, new BearingMap({ entries, frequencies, start, end })]]);
    };
  }

  #addEntry(entry: number, words: number): void {
    // MiniSearch counts a text without words as one of one word.
    const length = Math.max(1, words);
    const mean = this._avgFieldLength[TEXT] ?? 0;
    this._avgFieldLength[TEXT] = (mean * entry + length) / (entry + 1);
    this._fieldLength.set(entry, [length]);
    this._documentIds.set(entry, entry);
    this._documentCount += 1;
  }
}
