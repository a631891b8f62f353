import type { StemOf } from './spelling.ts';
import lines from './word-vectors.json' with { type: 'json' };

/** The vectors as plain data: so many signed bytes a stem, in the order of `stems`, in base 64. */
export interface VectorData {
  readonly stems: readonly string[];
  readonly bytes: string;
}

export interface WordVectors {
  /** Of unit length; null for a stem that has none. */
  of(stem: string): Float32Array | null;
}

export const DIMENSIONS = 64;

/** Reads the file of words; of two words with one stem the first counts. */
export function readVectors(stemOf: StemOf): VectorData {
  const byStem = new Map<string, Buffer>();
  for (const [word = '', bytes = ''] of lines) {
    const stem = stemOf(word);
    if (!byStem.has(stem)) byStem.set(stem, Buffer.from(bytes, 'base64'));
  }
  return {
    stems: [...byStem.keys()],
    bytes: Buffer.concat([...byStem.values()]).toString('base64'),
  };
}

export function wordVectors({ stems, bytes }: VectorData): WordVectors {
  const places = new Map(stems.map((stem, place) => [stem, place]));
  const values = new Int8Array(Buffer.from(bytes, 'base64'));
  return {
    of(stem) {
      const place = places.get(stem);
      if (place === undefined) return null;
      return unitVector(values.subarray(place * DIMENSIONS, (place + 1) * DIMENSIONS));
    },
  };
}

/** The same direction, with length 1; all zeros stay so. */
export function unitVector(values: Int8Array | Float32Array): Float32Array {
  let squares = 0;
  for (const value of values) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  return Float32Array.from(values, (value) => value / length);
}
