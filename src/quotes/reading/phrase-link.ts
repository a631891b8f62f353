import { WORD } from '../words/lexicon.ts';
import smallWords from '../words/small-words.json' with { type: 'json' };
import { changed, type Mention } from './mention.ts';
import type { Reading } from './name-run.ts';
import type { Token } from './token.ts';

const HARD =
  WORD.punctuation |
  WORD.quotation |
  WORD.auxiliary |
  WORD.relative |
  WORD.pronoun |
  WORD.preposition;
const LIGHT = WORD.determiner | WORD.modifier | WORD.demonym | WORD.state;
const TAIL_STOPS =
  WORD.punctuation |
  WORD.quotation |
  WORD.auxiliary |
  WORD.pronoun |
  WORD.cue |
  WORD.preposition |
  WORD.conjunction |
  WORD.adverb |
  WORD.modal;
const LINKS = new Set(smallWords.links);
const LONGEST_LINK = 4;
const LONGEST_TAIL = 5;

/**
 * "a spokesman for the ministry": the phrase goes on to the ministry's end. `later` are the mentions behind it, the
 * nearest last, so that the phrase may go on again.
 */
export function withLink(
  { tokens }: Reading,
  mention: Mention,
  later: readonly Mention[],
): Mention {
  const link = tokens[mention.to];
  if (!link || !LINKS.has(link.word) || !canGoOn(mention, link.word)) return mention;
  const next = widest(later);
  if (next && next.from <= mention.to + 1 + LONGEST_LINK && isBare(tokens, mention.to + 1, next)) {
    const house = isHouse(next) && link.word !== 'to' && link.word !== 'in' ? next : mention.house;
    return changed(mention, { to: next.to, house });
  }
  const open = link.word === 'of' || mention.kind === 'role';
  return open ? changed(mention, { to: tailEnd(tokens, mention.to + 1) }) : mention;
}

function canGoOn({ kind, possessive }: Mention, link: string): boolean {
  if (possessive || kind === 'pronoun' || kind === 'state') return false;
  return kind === 'role' || kind === 'body' || link === 'of';
}

/** Somebody for whom others can speak. */
export function isHouse({ kind }: Mention): boolean {
  return kind !== 'role' && kind !== 'pronoun';
}

// for the UK’s Roads Office: what is owned, not the owner.
function ownedBy(next: Mention | undefined, later: Mention | undefined): Mention | undefined {
  if (!next?.possessive || !later || later.start < next.end) return next;
  return later.from === next.to ? changed(later, { from: next.from }) : next;
}

// "the US national security council" rather than "the US".
function widest(later: readonly Mention[]): Mention | undefined {
  const next = ownedBy(later.at(-1), later.at(-2));
  if (!next) return next;
  const { from, to } = next;
  const wider = later
    .slice(-3)
    .find((one) => one.from <= from && one.to > to && one.kind !== 'pronoun');
  return wider ?? next;
}

function isBare(tokens: readonly Token[], from: number, next: Mention): boolean {
  let unknown = 0;
  for (let at = from; at < next.from; at += 1) {
    const token = tokens[at];
    if (!token || token.flags & HARD) return false;
    if (!(token.flags & LIGHT) && !token.capital) unknown += 1;
  }
  const article = ((tokens[from]?.flags ?? 0) & WORD.determiner) > 0;
  return unknown === 0 || (unknown === 1 && article && next.kind !== 'person');
}

// of the weather service: plain words up to the next verb, comma or function word.
function tailEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + LONGEST_TAIL && isTail(tokens[at])) at += 1;
  return at;
}

function isTail(token: Token | undefined): boolean {
  if (!token || token.flags & TAIL_STOPS) return false;
  return !token.capital || (token.flags & (WORD.demonym | WORD.state)) > 0;
}
