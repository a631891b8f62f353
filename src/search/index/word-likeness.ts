import { createRecent } from '../../recent.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import {
  DIMENSIONS,
  directionOf,
  likenessOfVectors,
  type WordVectors,
} from '../language/word-vectors.ts';

/** How alike the articles' words are to others in meaning, by vectors. */
export interface WordLikeness {
  /**
   * The likeness of each word of the articles to these stems together, at the word's `placeOf`, from -1 to 1; null where no
   * vector of theirs is known. Read only: the same column is given to whoever asks next.
   */
  columnOf(stems: readonly string[]): Float32Array | null;
  /** The place of a word in a column by its stem's number, or -1. */
  placeOf(number: number): number;
}

// In words of columns: four megabytes, six hundred questions' words over five articles.
const ROOM = 1_000_000;

/** Over the words that `counts` has in some paragraph; their vectors are looked up when first asked for. */
export function wordLikeness(
  vectors: WordVectors,
  { stemAt }: Vocabulary,
  counts: Int32Array,
): WordLikeness {
  const recent = createRecent<string, Float32Array>(ROOM);
  let own: OwnWords | null = null;
  const words = () => {
    own ??= ownWords(vectors, stemAt, counts);
    return own;
  };
  return {
    placeOf: (number) => words().places[number] ?? -1,
    columnOf(stems) {
      const key = stems.join(' ');
      const known = recent.get(key);
      if (known) return known;
      // The words of a phrase add up: "kicked out" lies between "kick" and "out".
      const asked = directionOf(vectors, stems);
      if (asked === null) return null;
      const column = columnFor(asked, words().matrix);
      recent.set(key, column, column.length);
      return column;
    },
  };
}

interface OwnWords {
  /** By the stem's number; -1 where there is no vector. */
  readonly places: Int32Array;
  /** Their vectors, one behind the other. */
  readonly matrix: Float32Array;
}

function ownWords(
  vectors: WordVectors,
  stemAt: Vocabulary['stemAt'],
  counts: Int32Array,
): OwnWords {
  const places = new Int32Array(counts.length).fill(-1);
  const rows: Float32Array[] = [];
  for (const [number, count] of counts.entries()) {
    const vector = count > 0 ? vectors.of(stemAt(number)) : null;
    if (vector !== null) places[number] = rows.push(vector) - 1;
  }
  const matrix = new Float32Array(rows.length * DIMENSIONS);
  for (const [row, vector] of rows.entries()) matrix.set(vector, row * DIMENSIONS);
  return { places, matrix };
}

function columnFor(asked: Float32Array, matrix: Float32Array): Float32Array {
  const column = new Float32Array(matrix.length / DIMENSIONS);
  for (let row = 0; row < column.length; row += 1)
    column[row] = likenessOfVectors(asked, matrix, row * DIMENSIONS);
  return column;
}
