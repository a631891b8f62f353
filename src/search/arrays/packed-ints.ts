/** Whole numbers as text for a file: a long list of them in JSON takes ten times as long to read. */
export type PackedInts = string;

export function packInts(numbers: Iterable<number>): PackedInts {
  return Buffer.from(Int32Array.from(numbers).buffer).toString('base64');
}

export function unpackInts(packed: PackedInts): Int32Array {
  // Where a buffer begins, no number may.
  return new Int32Array(Uint8Array.from(Buffer.from(packed, 'base64')).buffer);
}
