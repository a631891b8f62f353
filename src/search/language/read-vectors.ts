import type { StemOf } from './spelling.ts';
import lines from './word-vectors.json' with { type: 'json' };
import type { VectorData } from './word-vectors.ts';

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
