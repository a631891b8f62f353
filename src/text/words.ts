import { fold } from './fold.ts';
import type { Span } from './span.ts';

/** A word of a text: where it stands, and its folded form without possessive, full stops and thousands commas. */
export interface Word extends Span {
  readonly term: string;
}

// A number with its separators (1,000 or 3.5), an abbreviation with full stops (U.S.), or letters and digits with
// inner apostrophes (O'Brien's). A hyphen parts words, so that "long-range" meets "long range".
const WORD =
  /\p{N}+(?:[.,]\p{N}+)*\p{L}*|(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['\u2019\u2018\u02BC][\p{L}\p{M}\p{N}]+)*/gu;
const POSSESSIVE = /(?:'s|s')$/;
const GROUPED_DIGITS = /(?<=\d),(?=\d{3})/g;

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const term = termOf(match[0]);
    if (term) words.push({ term, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

function termOf(word: string): string {
  const folded = fold(word).replace(POSSESSIVE, (end) => (end === "s'" ? 's' : ''));
  if (/^\d/.test(folded)) return folded.replace(GROUPED_DIGITS, '').replace(/[.,]+$/, '');
  return folded.replace(/[.']/g, '');
}
