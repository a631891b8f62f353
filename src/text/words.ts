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

const [APOSTROPHE, FULL_STOP, BEYOND_ASCII, BEYOND_ONE_UNIT] = [0x27, 0x2e, 0x80, 0xffff];

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
  for (let span = nextWord(text, 0); span !== null; span = nextWord(text, span.end)) {
    const { start, end, plain } = span;
    const word = text.slice(start, end);
    const term = plain ? word.toLowerCase() : termOf(word);
    if (term) visit(term, start, end);
  }
}

/** How many words a text has. */
export function countWords(text: string): number {
  let count = 0;
  for (let span = nextWord(text, 0); span !== null; span = nextWord(text, span.end)) count += 1;
  return count;
}

interface WordSpan extends Span {
  /** Nothing but ASCII letters. */
  readonly plain: boolean;
}

function nextWord(text: string, from: number): WordSpan | null {
  let start = from;
  while (start < text.length) {
    const code = text.charCodeAt(start);
    const end = isLetter(code) ? plainEnd(text, start) : start;
    if (end > start) return { start, end, plain: true };
    const length = isMark(code) ? 0 : lengthAt(text, start);
    if (length > 0) return { start, end: start + length, plain: false };
    start += unitsAt(text, start);
  }
  return null;
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

function lengthAt(text: string, start: number): number {
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex - start : 0;
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
