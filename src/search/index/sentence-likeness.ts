import type { Vocabulary } from '../language/vocabulary.ts';
import {
  addVector,
  DIMENSIONS,
  directionOf,
  likenessOfVectors,
  unitVector,
  type WordVectors,
} from '../language/word-vectors.ts';
import { numberAt, type Rows } from './rows.ts';

/** How near sentences come to a question in meaning: the vectors of their words together, each counting by its rarity. */
export interface SentenceLikeness {
  /** Where stems together point to; null where no vector of theirs is known. */
  directionOf(stems: readonly string[]): Float32Array | null;
  /** How near the words from one place of the rows to before another come to a direction, from -1 to 1. */
  nearness(direction: Float32Array, from: number, to: number): number;
  /** How near all paragraphs come to a direction in the mean, from -1 to 1. */
  meanNearness(direction: Float32Array): number;
}

export interface ArticleWords {
  readonly vocabulary: Pick<Vocabulary, 'stemAt' | 'numberOf'>;
  /** How many paragraphs have a stem, by its number. */
  readonly counts: Int32Array;
  readonly paragraphs: readonly RowSpan[];
  /** See `PassageIndex`. */
  readonly rows: Rows;
}

/** Where a paragraph's words stand in the rows. */
interface RowSpan {
  readonly from: number;
  readonly to: number;
}

/** Over the sentences of some rows, each looked at when it is first asked for. */
export function sentenceLikeness(
  vectors: WordVectors,
  { vocabulary, counts, paragraphs, rows }: ArticleWords,
): SentenceLikeness {
  // By their first word's place; who asks for another part of the same sentence has it worked out again.
  const directions = new Map<number, { readonly to: number; readonly direction: Float32Array }>();
  // Unlike `rarityOf`, one that no paragraph has counts most: it says best what is asked for.
  const weightOf = (number: number): number =>
    Math.log(1 + paragraphs.length / (1 + (counts[number] ?? 0)));
  const directionFrom = (from: number, to: number): Float32Array => {
    const sum = new Float32Array(DIMENSIONS);
    for (let at = from; at < to; at += 1) {
      const number = numberAt(rows, at);
      // Stop words tell nothing, and are counted nowhere.
      const vector = (counts[number] ?? 0) > 0 ? vectors.of(vocabulary.stemAt(number)) : null;
      if (vector !== null) addVector(sum, vector, weightOf(number));
    }
    return unitVector(sum);
  };
  let mean: Float32Array | null = null;
  return {
    directionOf: (stems) =>
      directionOf(vectors, stems, (stem) => weightOf(vocabulary.numberOf(stem))),
    nearness(direction, from, to) {
      const known = directions.get(from);
      const sentence = known?.to === to ? known : { to, direction: directionFrom(from, to) };
      directions.set(from, sentence);
      return likenessOfVectors(direction, sentence.direction);
    },
    meanNearness(direction) {
      mean ??= meanOf(paragraphs.map(({ from, to }) => directionFrom(from, to)));
      return likenessOfVectors(direction, mean);
    },
  };
}

function meanOf(directions: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(DIMENSIONS);
  for (const direction of directions) addVector(sum, direction, 1 / directions.length);
  return sum;
}
