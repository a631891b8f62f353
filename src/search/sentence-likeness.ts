import { SENTENCE_END } from './entry-reader.ts';
import type { Vocabulary } from './vocabulary.ts';
import { DIMENSIONS, unitVector, type WordVectors } from './word-vectors.ts';

/** How near sentences come to a question in meaning: the vectors of their words together, each counting by its rarity. */
export interface SentenceLikeness {
  /** Where stems together point to; null where no vector of theirs is known. */
  directionOf(stems: readonly string[]): Float32Array | null;
  /** How near the words from one place of the rows to before another come to a direction, from -1 to 1. */
  nearness(direction: Float32Array, from: number, to: number): number;
}

export interface ArticleWords {
  readonly vocabulary: Pick<Vocabulary, 'stemAt' | 'numberOf'>;
  /** How many paragraphs have a stem, by its number, and how many paragraphs there are. */
  readonly counts: Int32Array;
  readonly size: number;
  /** See `PassageIndex`. */
  readonly rows: Int32Array;
}

/** Over the sentences of some rows, each looked at when it is first asked for. */
export function sentenceLikeness(
  { of }: WordVectors,
  { vocabulary, counts, size, rows }: ArticleWords,
): SentenceLikeness {
  const directions = new Map<number, Float32Array>();
  const weightOf = (number: number): number => Math.log(1 + size / (1 + (counts[number] ?? 0)));
  const sentenceDirection = (from: number, to: number): Float32Array => {
    const sum = new Float32Array(DIMENSIONS);
    for (let at = from; at < to; at += 1) {
      const number = (rows[at] ?? SENTENCE_END) >> 1;
      // Stop words tell nothing, and are counted nowhere.
      const vector = (counts[number] ?? 0) > 0 ? of(vocabulary.stemAt(number)) : null;
      if (vector !== null) add(sum, vector, weightOf(number));
    }
    return unitVector(sum);
  };
  return {
    directionOf(stems) {
      const sum = new Float32Array(DIMENSIONS);
      const vectors = stems.map((stem) => of(stem));
      for (const [at, vector] of vectors.entries()) {
        if (vector !== null) add(sum, vector, weightOf(vocabulary.numberOf(stems[at] ?? '')));
      }
      return vectors.every((vector) => vector === null) ? null : unitVector(sum);
    },
    nearness(direction, from, to) {
      const sentence = directions.get(from) ?? sentenceDirection(from, to);
      directions.set(from, sentence);
      return product(direction, sentence);
    },
  };
}

function add(sum: Float32Array, vector: Float32Array, weight: number): void {
  for (let at = 0; at < DIMENSIONS; at += 1) sum[at] = (sum[at] ?? 0) + weight * (vector[at] ?? 0);
}

function product(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < DIMENSIONS; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
