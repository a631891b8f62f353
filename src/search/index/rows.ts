/**
 * The words of all paragraphs one behind the other. A word is twice its stem's number in the vocabulary, plus 1 where it has a
 * capital that no sentence's start explains, or before a number a sign of money; SENTENCE_END stands behind each sentence.
 */
export type Rows = Int32Array;

export const SENTENCE_END = -1;

/** How a word is written into the rows. */
export function rowCode(number: number, hasCapital: boolean): number {
  return number * 2 + Number(hasCapital);
}

/** The number of the stem at a place; SENTENCE_END at the end of a sentence and outside of the rows. */
export function numberAt(rows: Rows, at: number): number {
  return (rows[at] ?? SENTENCE_END) >> 1;
}

/** Whether a word stands at a place, and has a capital. */
export function hasCapital(rows: Rows, at: number): boolean {
  const code = rows[at] ?? SENTENCE_END;
  return code !== SENTENCE_END && (code & 1) === 1;
}
