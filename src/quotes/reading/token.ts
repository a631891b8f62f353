import { type Lexicon, type SeenWord, WORD } from '../words/lexicon.ts';
import smallWords from '../words/small-words.json' with { type: 'json' };
import type { Quotation } from './quotation.ts';

/** A word or a mark of punctuation outside quotations, or a whole quotation. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case, without a possessive ending. */
  readonly word: string;
  /** Bits of `WORD`. */
  readonly flags: number;
  readonly capital: boolean;
  readonly possessive: boolean;
}

const PUNCTUATION = ',.;:?!\u2026()[]\u2013\u2014\u2015-/';
const LONGEST_DOTTED = 6;
const FULL_STOP = 46;
const SHORTENED = new Set(smallWords.shortened);

/** Whether the word at a place can be one of some kinds; a place outside the text is nothing. */
export function isKind(tokens: readonly Token[], at: number, bits: number): boolean {
  const token = tokens[at];
  return token !== undefined && (token.flags & bits) !== 0;
}

export function isThe(token: Token | undefined): boolean {
  return token !== undefined && token.word === 'the';
}

/** The tokens of a paragraph between `start` and `end`; the quotations among them are one token each. */
export function tokensOf(
  text: string,
  quotations: readonly Quotation[],
  lexicon: Lexicon,
): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const { outerStart, outerEnd } of quotations) {
    readTokens(text, { start: from, end: outerStart }, lexicon, tokens);
    tokens.push(quotationToken(outerStart, outerEnd));
    from = outerEnd;
  }
  readTokens(text, { start: from, end: text.length }, lexicon, tokens);
  return tokens;
}

/** The tokens between two offsets, quotation marks passed over. */
export function readTokens(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  lexicon: Lexicon,
  into: Token[],
): void {
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) {
      const stop = wordEnd(text, at, end);
      const token = wordToken(text, at, stop, lexicon);
      into.push(token);
      at = token.end;
      continue;
    }
    if (code > 32 && PUNCTUATION.includes(text.charAt(at))) into.push(mark(text, at));
    else if (code === 38) into.push(ampersand(at));
    at += 1;
  }
}

function quotationToken(start: number, end: number): Token {
  return { start, end, word: '"', flags: WORD.quotation, capital: false, possessive: false };
}

function mark(text: string, at: number): Token {
  const printed = text.charAt(at);
  const word = printed === '\u2013' || printed === '\u2014' || printed === '\u2015' ? '-' : printed;
  return {
    start: at,
    end: at + 1,
    word,
    flags: WORD.punctuation,
    capital: false,
    possessive: false,
  };
}

function ampersand(at: number): Token {
  return {
    start: at,
    end: at + 1,
    word: '&',
    flags: WORD.particle,
    capital: false,
    possessive: false,
  };
}

// Letters and digits among the first 128 characters, in a table because every character asks.
const WORD_CODES = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(/[A-Za-z0-9]/.test(String.fromCharCode(code))),
);

function isWordCode(code: number): boolean {
  if (code < 128) return WORD_CODES[code] === 1;
  return isLetterCode(code);
}

// Beyond them all but signs, spaces and punctuation.
function isLetterCode(code: number): boolean {
  if (code < 0xc0) return code === 0xb5 || code === 0xba || code === 0xaa;
  if (code === 0xd7 || code === 0xf7) return false;
  return (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f);
}

function wordEnd(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) at += 1;
    else if (joins(text, at, start) && at + 1 < end && isWordCode(text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  return at;
}

// it's, Anne-Marie, U.S., 4.30
function joins(text: string, at: number, start: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x20) return false;
  if (code === 0x2d || code === 0x2010 || code === 0x2011 || isApostrophe(text, at)) return true;
  if (code === 0x2c || code === 0x2f) return isDigit(text, at - 1) && isDigit(text, at + 1);
  if (code !== FULL_STOP) return false;
  if (at - start === 1 || text.charCodeAt(at - 2) === FULL_STOP) return true;
  return isDigit(text, at - 1) && isDigit(text, at + 1);
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function wordToken(text: string, start: number, stop: number, lexicon: Lexicon): Token {
  const printed = text.slice(start, stop);
  let known = lexicon.seen.get(printed);
  if (known === undefined) {
    known = readWord(printed, lexicon);
    lexicon.seen.set(printed, known);
  }
  const { word, flags, capital } = known;
  const plural = !known.possessive && known.plural && isApostrophe(text, stop);
  const end = plural ? stop + 1 : stop + dotLength(text, stop, known);
  return { start, end, word, flags, capital, possessive: known.possessive || plural };
}

function readWord(printed: string, lexicon: Lexicon): SeenWord {
  const { length } = printed;
  const ends = length > 2 && /s/i.test(printed.charAt(length - 1));
  const possessive = ends && isApostrophe(printed, length - 2);
  const bare = possessive ? printed.slice(0, -2) : printed;
  const word = plainWord(bare);
  const flags = flagsOf(bare, word, lexicon) | contractedFlags(word, lexicon);
  const capital = bare.charAt(0) !== bare.charAt(0).toLowerCase();
  return { word, flags, capital, possessive, plural: printed.endsWith('s') };
}

// he'd, they're
function contractedFlags(word: string, lexicon: Lexicon): number {
  const at = word.indexOf("'");
  return at > 0 ? (lexicon.flags.get(word.slice(0, at)) ?? 0) & (WORD.anaphor | WORD.pronoun) : 0;
}

function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x27 || code === 0x2018 || code === 0x2019 || code === 0x02bc;
}

const FUNCTION = WORD.pronoun | WORD.relative | WORD.determiner | WORD.preposition;

// US and WHO are names, us and who are not.
function flagsOf(printed: string, word: string, lexicon: Lexicon): number {
  const known = lexicon.flags.get(word) ?? doubleFirstName(word, lexicon);
  if (known === 0) return known;
  // May and Will are names or months.
  const flags = /^\p{Lu}/u.test(printed) ? known & ~WORD.modal : known;
  if ((flags & FUNCTION) === 0 || word.length < 2) return flags;
  const spelled = printed === printed.toUpperCase();
  return spelled ? flags & ~(FUNCTION | WORD.notName) : flags & ~(WORD.state | WORD.demonym);
}

// Kelly-Anne, Jean-Marie
function doubleFirstName(word: string, { flags }: Lexicon): number {
  if (!word.includes('-')) return 0;
  const isFirst = (part: string) => ((flags.get(part) ?? 0) & WORD.firstName) > 0;
  return word.split('-').every(isFirst) ? WORD.firstName : 0;
}

const SMALL_LETTERS = /^[a-z]+$/;

function plainWord(printed: string): string {
  if (SMALL_LETTERS.test(printed)) return printed;
  const low = printed.toLowerCase();
  for (let at = 0; at < low.length; at += 1) {
    const code = low.charCodeAt(at);
    if (code > 127 || code === 46) return foldWord(low);
  }
  return low;
}

function foldWord(low: string): string {
  return low
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/(?<=\p{L})\./gu, '');
}

// Sen., J. and U.S. take their full stop with them.
function dotLength(text: string, stop: number, { word, flags }: SeenWord): number {
  if (text.charCodeAt(stop) !== FULL_STOP) return 0;
  if (word.length === 1 || text.charCodeAt(stop - 2) === FULL_STOP) return 1;
  if (word.length > LONGEST_DOTTED) return 0;
  return flags & (WORD.honorific | WORD.title) || SHORTENED.has(word) ? 1 : 0;
}
