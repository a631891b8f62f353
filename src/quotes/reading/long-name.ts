import { WORD } from '../words/lexicon.ts';
import smallWords from '../words/small-words.json' with { type: 'json' };
import { type Reading, runEnd, startsRun } from './name-run.ts';
import { isKind, isThe, type Token } from './token.ts';

const HEADS = WORD.institution | WORD.body;
const SOMEBODY = WORD.role | WORD.firstName | WORD.honorific | WORD.state;
const LISTED_FOR = new Set(smallWords.listedFor);

/** Where a name ends that goes on behind its capitalised run of tokens, one past its last token; `end` where it does not. */
export function longNameEnd(reading: Reading, from: number, end: number): number {
  const last = reading.tokens[end - 1];
  if (!last || last.possessive) return end;
  return linkedEnd(reading, from, end) ?? joinedEnd(reading, from, end) ?? end;
}

/** Whether it is a word like the one in "Department of Justice". */
export function isLink(token: Token | undefined): boolean {
  return token?.word === 'of' || token?.word === 'for';
}

// Department of Homeland Security, Centers for Disease Control and Prevention
function linkedEnd(reading: Reading, from: number, end: number): number | null {
  const { tokens } = reading;
  const isHeaded = tokens.slice(from, end).some(({ flags }) => flags & (HEADS | WORD.role));
  const link = tokens[end];
  if (!isHeaded || !isLink(link) || !isKind(tokens, end - 1, HEADS | WORD.role)) return null;
  const next = isThe(tokens[end + 1]) ? end + 2 : end + 1;
  if (!startsRun(reading, next)) return null;
  const stop = runEnd(reading, next);
  if (tokens[stop - 1]?.possessive) return stop;
  const isListed = LISTED_FOR.has(tokens[end - 1]?.word ?? '');
  return (isListed ? listEnd(reading, stop) : null) ?? pairEnd(reading, link, stop);
}

function pairEnd(reading: Reading, link: Token | undefined, stop: number): number {
  const twice = reading.tokens[stop]?.word === 'and' && link?.word === 'for';
  return twice && startsRun(reading, stop + 1) ? runEnd(reading, stop + 1) : stop;
}

// Department for Culture, Media and Sport
function listEnd(reading: Reading, stop: number): number | null {
  const { tokens } = reading;
  let at = stop;
  while (tokens[at]?.word === ',' && isSubject(reading, at + 1)) at = runEnd(reading, at + 1);
  const isClosed = at > stop && tokens[at]?.word === 'and' && isSubject(reading, at + 1);
  return isClosed ? runEnd(reading, at + 1) : null;
}

// What a department can be for ("Media" too): no person, no other house.
function isSubject(reading: Reading, at: number): boolean {
  if (!startsRun(reading, at)) return false;
  const run = reading.tokens.slice(at, runEnd(reading, at));
  const isHouse = run.length > 1 && ((run.at(-1)?.flags ?? 0) & HEADS) > 0;
  return !isHouse && run.every(({ flags, possessive }) => !possessive && !(flags & SOMEBODY));
}

// The Danish Veterinary and Food Administration
function joinedEnd(reading: Reading, from: number, end: number): number | null {
  const { tokens } = reading;
  const isBegun = end - from === 2 && isThe(tokens[from - 1]) && isKind(tokens, from, WORD.demonym);
  if (!isBegun || isKind(tokens, end - 1, HEADS | WORD.role | WORD.firstName)) return null;
  if (tokens[end]?.word !== 'and' || !startsRun(reading, end + 1)) return null;
  const stop = runEnd(reading, end + 1);
  const isHouse = stop - end === 3 && isKind(tokens, stop - 1, WORD.institution);
  return isHouse && !isKind(tokens, end + 1, WORD.demonym | WORD.state) ? stop : null;
}
