import MiniSearch from 'minisearch';
import { createRecent } from '../../recent.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import { BearingMap } from './bearing-map.ts';
import type { WordBearers } from './word-bearers.ts';

/** Which entries bear a stem, and what that is worth: BM25+. */
export interface StemScores {
  readonly entries: Int32Array;
  readonly scores: Float64Array;
}

const TEXT = 0;
// In entries: three megabytes. Questions ask with the same words again and again: over five articles a question takes
// 0.11 ms and not 0.16, at 20,000 paragraphs 0.8 and not 2.0.
const ROOM = 250_000;

/**
 * MiniSearch over the stems of all entries, which it reads where the index has them anyway: with a tree of its own it took
 * a quarter of a load's memory. Only whole stems can be looked for.
 */
export class WordIndex extends MiniSearch<number> {
  readonly #recent = createRecent<string, StemScores>(ROOM);

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

  /** Of no entry where none bears it. Read only: the same lists are given to whoever asks next. */
  scoresOf(stem: string): StemScores {
    const known = this.#recent.get(stem);
    if (known) return known;
    const found = this.search(stem);
    const entries = new Int32Array(found.length);
    const scores = new Float64Array(found.length);
    for (const [at, { id, score }] of found.entries()) {
      entries[at] = id;
      scores[at] = score;
    }
    this.#recent.set(stem, { entries, scores }, found.length + 1);
    return { entries, scores };
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
