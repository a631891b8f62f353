import type { PassageIndex } from './passage-index.ts';
import { hasCapital, numberAt, SENTENCE_END } from './rows.ts';
import { CLASS } from './word-classes.ts';

/** The stem at a place of the row; empty at the end of a sentence. */
export function stemAt(
  { rows, vocabulary }: Pick<PassageIndex, 'rows' | 'vocabulary'>,
  at: number,
): string {
  const number = numberAt(rows, at);
  return number === SENTENCE_END ? '' : vocabulary.stemAt(number);
}

/** Whether a word stands there with a capital that a sentence's start does not explain. */
export function isCapital({ rows }: Pick<PassageIndex, 'rows'>, at: number): boolean {
  return hasCapital(rows, at);
}

/** The bits of `CLASS` of the word there; 0 at the end of a sentence. */
export function classAt(
  { rows, classes }: Pick<PassageIndex, 'rows' | 'classes'>,
  at: number,
): number {
  return classes[numberAt(rows, at)] ?? 0;
}

/** Whether a country or its people is named there; of a word that opens a sentence its capital tells nothing. */
export function isState(index: Pick<PassageIndex, 'rows' | 'classes'>, at: number): boolean {
  return (classAt(index, at) & CLASS.country) > 0 && (isCapital(index, at) || opens(index, at));
}

function opens({ rows }: Pick<PassageIndex, 'rows'>, at: number): boolean {
  return numberAt(rows, at - 1) === SENTENCE_END;
}
