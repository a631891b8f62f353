import { eachWord, type Word } from '../../text/words.ts';

/** What analysing a text needs to know. */
export interface Reader {
  /** Abbreviations that are ordinary words in small letters: "WHO", "IT". */
  readonly cased: ReadonlySet<string>;
}

/** A word of a text as the index sees it. */
export interface Token extends Word {
  /** Written with a capital that a sentence's start does not explain; of a number: behind a currency sign. */
  readonly capital: boolean;
}

const AMOUNT = /^(\d+(?:\.\d+)?)(k|m|mn|mln|bn|tn)$/;
const CURRENCY = /[\p{Sc}]/u;
const SCALES: ReadonlyMap<string, string> = new Map([
  ['k', 'thousand'],
  ['m', 'million'],
  ['mn', 'million'],
  ['mln', 'million'],
  ['bn', 'billion'],
  ['tn', 'trillion'],
]);

/**
 * The words of a text. "US" and "U.S." become "usa", so that they never meet the pronoun; "£600m" becomes
 * "600" and "million".
 */
export function analyse(text: string, reader: Reader): Token[] {
  const tokens: Token[] = [];
  let opens = true;
  let last = 0;
  eachWord(text, (term, start, end) => {
    opens = opens || endsSentence(text, last, start);
    if (isDigit(term.charCodeAt(0))) {
      pushNumber(tokens, { term, start, end }, CURRENCY.test(text.charAt(start - 1)));
    } else {
      const isCased = reader.cased.has(term) && isAbbreviation(text.slice(start, end));
      const capital = isCased || (!opens && isCapital(text, start));
      tokens.push({ term: isCased ? casedTerm(term) : term, start, end, capital });
    }
    opens = false;
    last = end;
  });
  return tokens;
}

function pushNumber(tokens: Token[], { term, start, end }: Word, isSum: boolean): void {
  const amount = AMOUNT.exec(term);
  const scale = SCALES.get(amount?.[2] ?? '');
  tokens.push({
    term: scale === undefined ? term : (amount?.[1] ?? term),
    start,
    end,
    capital: isSum,
  });
  if (scale !== undefined) tokens.push({ term: scale, start, end, capital: false });
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The term of an abbreviation that must be written in capitals, so that it never meets the word. */
export function casedTerm(term: string): string {
  return term === 'us' ? 'usa' : `${term}.`;
}

/** The reverse, for who reads it. */
export function uncased(term: string): string {
  return term.replace(/\.$/, '');
}

function isAbbreviation(written: string): boolean {
  return written.length > 1 && /^\p{Lu}[\p{Lu}.]*(?:['\u2019]s)?$/u.test(written);
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  const character = text.charAt(at);
  return character !== character.toLowerCase();
}

function endsSentence(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    // . ! ? and the marks that open a quotation, which begins like a sentence; a straight one right behind a word closes it
    if (code === 46 || code === 33 || code === 63 || (code === 34 && at > from)) return true;
    if (code === 0x201c || code === 0x2018 || code === 10) return true;
  }
  return false;
}
