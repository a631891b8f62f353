import type { StemOf } from './spelling.ts';

/** The stems of an index, numbered, so that a paragraph is a row of numbers. */
export interface Vocabulary {
  /** The number of a term's stem; a new one where the term is new. */
  add(term: string): number;
  /** The number of a stem, or -1. */
  numberOf(stem: string): number;
  /** The stem of any term; of one seen it is read from here. */
  stemOf: StemOf;
  stemAt(number: number): string;
  size(): number;
  /** Every term seen, with its stem's number. */
  readonly terms: ReadonlyMap<string, number>;
  list(): WordList;
}

/** A vocabulary as plain data. */
export interface WordList {
  readonly terms: readonly string[];
  /** Of each term's stem. */
  readonly numbers: readonly number[];
  readonly stems: readonly string[];
}

const NO_WORDS: WordList = { terms: [], numbers: [], stems: [] };

/** One that knows the words of a list already. */
export function vocabularyOf(stemOf: StemOf, known: WordList = NO_WORDS): Vocabulary {
  const stems = [...known.stems];
  const numbers = new Map(stems.map((stem, number) => [stem, number]));
  const terms = new Map(known.terms.map((term, at) => [term, known.numbers[at] ?? -1]));
  const numberOf = (stem: string) => numbers.get(stem) ?? -1;
  return {
    terms,
    numberOf,
    stemOf: (term) => stems[terms.get(term) ?? -1] ?? stemOf(term),
    stemAt: (number) => stems[number] ?? '',
    size: () => stems.length,
    list: () => ({ terms: [...terms.keys()], numbers: [...terms.values()], stems: [...stems] }),
    add(term) {
      const known = terms.get(term);
      if (known !== undefined) return known;
      const stem = stemOf(term);
      const number = numbers.get(stem) ?? stems.length;
      if (number === stems.length) {
        numbers.set(stem, number);
        stems.push(stem);
      }
      terms.set(term, number);
      return number;
    },
  };
}
