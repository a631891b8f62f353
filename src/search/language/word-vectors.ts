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

/** Decoded when the first vector is asked for, which in a large collection nobody does. */
export function wordVectors(data: VectorData): WordVectors {
  let decoded: ReturnType<typeof decode> | null = null;
  return {
    of(stem) {
      decoded ??= decode(data);
      const { places, values } = decoded;
      const place = places.get(stem);
      if (place === undefined) return null;
      return unitVector(values.subarray(place * DIMENSIONS, (place + 1) * DIMENSIONS));
    },
  };
}

function decode({ stems, bytes }: VectorData) {
  return {
    places: new Map(stems.map((stem, place) => [stem, place])),
    values: new Int8Array(Buffer.from(bytes, 'base64')),
  };
}

/** The same direction, with length 1; all zeros stay so. */
export function unitVector(values: Int8Array | Float32Array): Float32Array {
  let squares = 0;
  for (const value of values) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  return Float32Array.from(values, (value) => value / length);
}

/** Where stems together point to, each counting by its weight; null where no vector of theirs is known. */
export function directionOf(
  { of }: WordVectors,
  stems: readonly string[],
  weightOf: (stem: string) => number = () => 1,
): Float32Array | null {
  const sum = new Float32Array(DIMENSIONS);
  let known = 0;
  for (const stem of stems) {
    const vector = of(stem);
    if (vector === null) continue;
    known += 1;
    addVector(sum, vector, weightOf(stem));
  }
  return known === 0 ? null : unitVector(sum);
}

/** Adds a vector to a sum, so many times. */
export function addVector(sum: Float32Array, vector: Float32Array, times: number): void {
  for (let at = 0; at < DIMENSIONS; at += 1) sum[at] = (sum[at] ?? 0) + times * (vector[at] ?? 0);
}

/** Of two vectors of unit length, how alike their directions are, from -1 to 1; the second may begin inside a longer row. */
export function likenessOfVectors(one: Float32Array, other: Float32Array, from = 0): number {
  let sum = 0;
  for (let at = 0; at < DIMENSIONS; at += 1) sum += (one[at] ?? 0) * (other[from + at] ?? 0);
  return sum;
}
