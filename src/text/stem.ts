import { stemmer } from 'stemmer';
import { wordsOf } from './words.ts';

const PLAIN_WORD = /^[a-z]{3,}$/;

/** The Porter stem of a folded term; numbers, other scripts and words of one or two letters stay as they are. */
export function stem(term: string): string {
  return PLAIN_WORD.test(term) ? stemmer(term) : term;
}

/** The stems of a text's words in reading order, without those of `stopWords` (folded terms). */
export function stemsOf(text: string, stopWords: ReadonlySet<string>): string[] {
  const stems: string[] = [];
  for (const { term } of wordsOf(text)) if (!stopWords.has(term)) stems.push(stem(term));
  return stems;
}
