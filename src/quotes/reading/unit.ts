import type { Span } from '../../text/span.ts';
import { WORD } from '../words/lexicon.ts';
import smallWords from '../words/small-words.json' with { type: 'json' };
import type { Quotation } from './quotation.ts';
import { isKind, type Token } from './token.ts';

/** A sentence of the running text; a quotation inside it is never cut, however many sentences it has. */
export interface Unit extends Span {
  /** Its tokens: `from` to before `to`. */
  readonly from: number;
  readonly to: number;
}

export function unitsOf(
  tokens: readonly Token[],
  sentences: readonly Span[],
  quotations: readonly Quotation[],
): Unit[] {
  const units: Unit[] = [];
  let from = 0;
  let start: number | null = null;
  let quotation = 0;
  for (const [at, sentence] of sentences.entries()) {
    start ??= sentence.start;
    while ((quotations[quotation]?.outerEnd ?? Number.POSITIVE_INFINITY) < sentence.end)
      quotation += 1;
    const isLast = at === sentences.length - 1;
    const next = quotations[quotation];
    if (!isLast && next && next.outerStart < sentence.end && next.outerEnd > sentence.end) continue;
    const to = tokenAfter(tokens, from, sentence.end);
    if (!isLast && goesOn(tokens, to)) continue;
    if (to > from) cut(units, tokens, { from, to, start, end: sentence.end });
    from = to;
    start = null;
  }
  return units;
}

// No sentence has more tokens; what has (tables, code, lists) is cut, so that no rule looks further than this.
const LONGEST_UNIT = 500;

function cut(units: Unit[], tokens: readonly Token[], unit: Unit): void {
  let { from, start } = unit;
  while (unit.to - from > LONGEST_UNIT) {
    const to = from + LONGEST_UNIT;
    const end = tokens[to - 1]?.end ?? unit.end;
    units.push({ from, to, start, end });
    from = to;
    start = tokens[to]?.start ?? end;
  }
  units.push({ ...unit, from, start });
}

const TAIL = 8;
const NO_TAIL = WORD.punctuation | WORD.quotation | WORD.modal | WORD.negation;
const NO_TAIL_WORDS = new Set(smallWords.noTail);
const CLOSES_CUE = WORD.punctuation | WORD.quotation | WORD.time | WORD.adverb | WORD.preposition;
const OBJECTS = new Set(smallWords.objects);

// “Why not?” Ben Ray asked. “Why not?” asked the mayor. “Go.” ― Ben Ray: what follows the mark belongs to the quotation before it.
function goesOn(tokens: readonly Token[], to: number): boolean {
  if (!isKind(tokens, to - 1, WORD.quotation)) return false;
  if (tokens[to]?.word === '-') return true;
  for (let at = to; at < to + TAIL; at += 1) {
    const token = tokens[at];
    if (!token || token.flags & NO_TAIL || NO_TAIL_WORDS.has(token.word)) return false;
    if (token.flags & WORD.cue && !token.capital)
      return at === to || (closesAfter(tokens[at + 1]) && !opensReport(tokens, at + 1));
  }
  return false;
}

// “He is in.” Ida Ray told the Weir Gazette that he is not. “He is in.” Ida Ray challenged him to come out. “He is in.” Ida
// Ray replied on Friday: “He is not.”
function opensReport(tokens: readonly Token[], from: number): boolean {
  const end = tokens
    .slice(from, from + TAIL)
    .findIndex(({ word }, at) => /^(?:that|[.?!:"])$/.test(word) || (at > 0 && word === 'to'));
  return end >= 0 && /^(?:that|to|:)$/.test(tokens[from + end]?.word ?? '');
}

function closesAfter(next: Token | undefined): boolean {
  if (next === undefined || next.capital) return true;
  // “Why?” she asked him; but “He is in.” The ministry says he is not.
  return (next.flags & CLOSES_CUE) > 0 || OBJECTS.has(next.word);
}

function tokenAfter(tokens: readonly Token[], from: number, end: number): number {
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? end) < end) to += 1;
  return to;
}
