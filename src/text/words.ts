import { fold } from './fold.ts';
import type { Span } from './span.ts';

/** A word of a text: where it stands, and its folded form without possessive, full stops and thousands commas. */
export interface Word extends Span {
  readonly term: string;
}

// A number with its separators (1,000 or 3.5), an abbreviation with full stops (U.S.), or letters and digits with
// inner apostrophes (O'Brien's). A hyphen parts words, so that "long-range" meets "long range".
const WORD =
  /\p{N}+(?:[.,]\p{N}+)*\p{L}*|(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['\u2019\u2018\u02BC][\p{L}\p{M}\p{N}]+)*/uy;
const POSSESSIVE = /(?:'s|s')$/;
const GROUPED_DIGITS = /(?<=\d),(?=\d{3})/g;

const [APOSTROPHE, FULL_STOP, SMALL_A, BEYOND_ASCII] = [0x27, 0x2e, 0x61, 0x80];
const BEYOND_ONE_UNIT = 0xffff;

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  eachWord(text, (term, start, end) => words.push({ term, start, end }));
  return words;
}

/** The same without an object for each word, for who reads whole articles. */
export function eachWord(
  text: string,
  visit: (term: string, start: number, end: number) => void,
): void {
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at);
    const term = end > at ? termAt(text, at, end) : '';
    if (term) visit(term, at, end);
    at = end > at ? end : at + unitsAt(text, at);
  }
}

/** How many words a text has. */
export function countWords(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at);
    if (end > at) count += 1;
    at = end > at ? end : at + unitsAt(text, at);
  }
  return count;
}

// One past the word that begins at a place; the place itself where none does.
function wordEnd(text: string, start: number): number {
  const code = text.charCodeAt(start);
  const end = isLetter(code) ? plainEnd(text, start) : start;
  if (end > start || isMark(code)) return end;
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start;
}

// Most words are nothing but ASCII letters; reading them by hand takes a fraction of what the expression takes. Returns
// `start` where the expression has to decide.
function plainEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isLetter(text.charCodeAt(end))) end += 1;
  if (end === text.length) return end;
  const next = text.charCodeAt(end);
  if (!isMark(next) || next === APOSTROPHE) return start;
  return next === FULL_STOP && end === start + 1 ? start : end;
}

// Most words are small letters already; to fold those would take longer than to read them.
function termAt(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  let letters = true;
  let small = true;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    letters &&= isLetter(code);
    small &&= code >= SMALL_A;
  }
  if (letters) return small ? word : word.toLowerCase();
  return termOf(word);
}

function termOf(word: string): string {
  const folded = fold(word).replace(POSSESSIVE, (end) => (end === "s'" ? 's' : ''));
  if (/^\d/.test(folded)) return folded.replace(GROUPED_DIGITS, '').replace(/[.,]+$/, '');
  return folded.replace(/[.']/g, '');
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

// ASCII, but no letter or digit.
function isMark(code: number): boolean {
  return code < BEYOND_ASCII && !isLetter(code) && !(code >= 0x30 && code <= 0x39);
}

function unitsAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > BEYOND_ONE_UNIT ? 2 : 1;
}
