// Characters that English is printed with, by the classes of Unicode's rules for sentences (UAX #29).
const LINE_END = '\\n\\r\\x85\\u2028\\u2029';
const SPACE = '\\t\\v\\f \\xA0\\u2009\\u202F';
const CLOSE = '"\'()[\\]{}\\xAB\\xBB\\u2018-\\u201F\\u2039\\u203A';
const GOES_ON = ',\\-:;\\u2013\\u2014';
const SIGN = '\\u2010-\\u2012\\u2015\\u2020-\\u2022\\u2026\\u2032\\u2033\\u20AC\\u2122\\u2212';
const LATIN = '\\0-\\xAC\\xAE-\\u017F';

const FOREIGN = new RegExp(`[^${LATIN}${LINE_END}${SPACE}${CLOSE}${GOES_ON}${SIGN}]`);
const STOP = new RegExp(`[.!?${LINE_END}]`, 'g');
const BEHIND_STOP = new RegExp(`[${CLOSE}]*[${SPACE}]*`, 'y');
// No sentence ends where it goes on, nor where the line's end will end it.
const NO_BREAK = new RegExp(`[.!?${GOES_ON}${LINE_END}]`, 'y');
const SMALL_LETTER = new RegExp(`[^\\p{L}.!?${LINE_END}]*[\\p{Ll}\\xAA\\xBA]`, 'uy');
// 3.5, U.S.
const INSIDE = /\d|(?<=[\p{Lu}\p{Ll}\xAA\xBA]\.)\p{Lu}/uy;

/**
 * The ends of a text's sentences by Unicode's rules, as `Intl.Segmenter` finds them, which takes many times as long; null
 * for a text with characters that English seldom has.
 */
export function sentenceBreaks(text: string): number[] | null {
  if (FOREIGN.test(text)) return null;
  const breaks: number[] = [];
  let at = nextStop(text, 0);
  while (at < text.length) {
    const end = endAfter(text, at);
    if (isBreak(text, at, end)) breaks.push(end);
    at = nextStop(text, end);
  }
  if (text.length > 0 && breaks.at(-1) !== text.length) breaks.push(text.length);
  return breaks;
}

function nextStop(text: string, from: number): number {
  STOP.lastIndex = from;
  return STOP.test(text) ? STOP.lastIndex - 1 : text.length;
}

// Closing marks and spaces belong to the sentence before them.
function endAfter(text: string, stop: number): number {
  if (text.startsWith('\r\n', stop)) return stop + 2;
  if (isLineEnd(text, stop)) return stop + 1;
  BEHIND_STOP.lastIndex = stop + 1;
  BEHIND_STOP.test(text);
  return BEHIND_STOP.lastIndex;
}

function isBreak(text: string, stop: number, end: number): boolean {
  if (isLineEnd(text, stop)) return true;
  if (isAt(NO_BREAK, text, end)) return false;
  if (text.charAt(stop) !== '.') return true;
  return !isAt(SMALL_LETTER, text, end) && !(end === stop + 1 && isAt(INSIDE, text, end));
}

function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x0a || code === 0x0d || code === 0x85 || code === 0x2028 || code === 0x2029;
}

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
