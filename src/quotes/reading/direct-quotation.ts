import type { PlacedQuotation, Sentence } from './sentence.ts';
import type { Token } from './token.ts';

interface Page {
  readonly text: string;
  readonly tokens: readonly Token[];
}

interface Words {
  readonly words: string;
  readonly count: number;
  /** It ends like a sentence. */
  readonly ended: boolean;
  readonly capital: boolean;
}

// Below three words a quotation is a scrap of somebody's sentence; a clause of four can stand behind its verb.
const SHORTEST_QUOTATION = 3;
const SHORTEST_CLAUSE = 4;
/** Words between a quotation and the frame that belongs to it. */
export const LONGEST_GAP = 3;
const LONGEST_TITLE = 10;
const LONGEST_SMALL_WORD = 3;

/**
 * A quotation that is a sentence or a clause of its own, rather than words inside somebody else's sentence. `goesOn`:
 * another one stands before it in the sentence.
 */
export function isDirect(
  page: Page,
  sentence: Sentence,
  placed: PlacedQuotation,
  goesOn: boolean,
): boolean {
  const { unit, frames } = sentence;
  const { at } = placed;
  const words = wordsOf(page.text, placed);
  const before = at > unit.from ? page.tokens[at - 1] : undefined;
  if (before === undefined) return opensDirectly(page, sentence, at, words);
  const { count, capital, ended } = words;
  if (before.word === ':') return count >= SHORTEST_QUOTATION || (ended && capital);
  if (before.word === ',' && goesOn) return true;
  return count >= SHORTEST_CLAUSE && isClause(before, frames, { at, ...words });
}

// A whole clause stands behind a comma or its verb; elsewhere it is part of the sentence around it.
function isClause(
  before: Token,
  frames: Sentence['frames'],
  { at, capital, ended }: Words & { readonly at: number },
): boolean {
  if (before.word === ',') return capital || frames.some(({ to }) => to <= at);
  if (before.word === '-') return capital;
  return (capital || ended) && frames.some(({ cueTo }) => cueTo === at);
}

function wordsOf(text: string, { quotation }: PlacedQuotation): Words {
  const words = text.slice(quotation.start, quotation.end).trim();
  return {
    words,
    count: words.split(/\s+/, SHORTEST_CLAUSE + 1).length,
    ended: /[.!?\u2026]$/.test(words),
    capital: /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(words),
  };
}

// At the head of a sentence: direct when it ends like speech, or the verb of saying comes next.
function opensDirectly(
  { tokens }: Page,
  { unit, frames }: Sentence,
  at: number,
  words: Words,
): boolean {
  const { count, ended, capital } = words;
  const clause = count >= SHORTEST_CLAUSE && capital;
  if (at + 1 >= unit.to) {
    const isHeading = count >= SHORTEST_QUOTATION && isTitle(words.words);
    return !isHeading && (ended || clause);
  }
  const framed = frames.some(({ from }) => from > at && from - at <= LONGEST_GAP);
  if (!framed) return ended && clause;
  if (clause) return true;
  return closes(words, tokens[at + 1]) && (count >= SHORTEST_QUOTATION || capital);
}

function closes({ words, ended }: Words, next: Token | undefined): boolean {
  return ended || /[,\u2014\u2013-]$/.test(words) || next?.word === ',' || next?.word === '-';
}

/** Whether every word of weight has a capital, as in a heading or a title: 'Coal Is Not the Villain.' */
export function isTitle(words: string): boolean {
  const parts = words.split(/\s+/, LONGEST_TITLE + 1);
  if (parts.length > LONGEST_TITLE) return false;
  return parts.every((word) => /^\P{L}*\p{Lu}/u.test(word) || word.length <= LONGEST_SMALL_WORD);
}
