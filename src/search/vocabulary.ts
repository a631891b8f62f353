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
}

export function vocabularyOf(stemOf: StemOf): Vocabulary {
  const numbers = new Map<string, number>();
  const stems: string[] = [];
  const terms = new Map<string, number>();
  const numberOf = (stem: string) => numbers.get(stem) ?? -1;
  return {
    terms,
    numberOf,
    stemOf: (term) => stems[terms.get(term) ?? -1] ?? stemOf(term),
    stemAt: (number) => stems[number] ?? '',
    size: () => stems.length,
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
