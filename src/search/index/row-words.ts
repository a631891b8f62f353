import { SENTENCE_END } from './entry-reader.ts';
import type { PassageIndex } from './passage-index.ts';
import { CLASS } from './word-classes.ts';

/** The stem at a place of the row; empty at the end of a sentence. */
export function stemAt(
  { rows, vocabulary }: Pick<PassageIndex, 'rows' | 'vocabulary'>,
  at: number,
): string {
  const code = rows[at] ?? SENTENCE_END;
  return code === SENTENCE_END ? '' : vocabulary.stemAt(code >> 1);
}

/** Whether a word stands there with a capital that a sentence's start does not explain. */
export function isCapital({ rows }: Pick<PassageIndex, 'rows'>, at: number): boolean {
  const code = rows[at] ?? SENTENCE_END;
  return code !== SENTENCE_END && (code & 1) === 1;
}

/** The bits of `CLASS` of the word there; 0 at the end of a sentence. */
export function classAt(
  { rows, classes }: Pick<PassageIndex, 'rows' | 'classes'>,
  at: number,
): number {
  const code = rows[at] ?? SENTENCE_END;
  return code === SENTENCE_END ? 0 : (classes[code >> 1] ?? 0);
}

/** Whether a country or its people is named there; of a word that opens a sentence its capital tells nothing. */
export function isState(index: Pick<PassageIndex, 'rows' | 'classes'>, at: number): boolean {
  return (classAt(index, at) & CLASS.country) > 0 && (isCapital(index, at) || opens(index, at));
}

function opens({ rows }: Pick<PassageIndex, 'rows'>, at: number): boolean {
  return (rows[at - 1] ?? SENTENCE_END) === SENTENCE_END;
}
