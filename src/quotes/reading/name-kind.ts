import { type Lexicon, WORD } from '../words/lexicon.ts';
import type { Mention } from './mention.ts';
import { isThe, type Token } from './token.ts';

const LONGEST_ACRONYM = 7;

interface Surroundings {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly printed: string;
}

/** What a run of capitalised words is, by itself and the word before it. */
export function nameKind(
  { lexicon, tokens }: Surroundings,
  parts: readonly Token[],
  run: Run,
): Mention['kind'] {
  const flags = parts.map((token) => token.flags);
  const lead = flags[0] ?? 0;
  const before = tokens[run.from - 1];
  if (stateOf(lexicon, parts.map(({ word }) => word).join(' ')) !== null) return 'state';
  if (isInstitution(flags, run.printed, isThe(before))) return 'institution';
  if (isTitled(before)) return 'person';
  if (parts.length === 1) return 'name';
  if (isThe(before)) return 'name';
  if (lead & WORD.firstName && parts.length <= 4) return 'person';
  return (before !== undefined && isAddress(before)) || isInitial(parts[0]) ? 'person' : 'name';
}

/** The word of address or office with a capital before a place, folded; null for none. */
export function addressBefore(tokens: readonly Token[], from: number): string | null {
  const before = tokens[from - 1];
  return before && isTitled(before) ? before.word : null;
}

function isTitled(token: Token | undefined): boolean {
  return token?.capital === true && isAddress(token);
}

function isAddress({ flags, possessive }: Token): boolean {
  return (flags & (WORD.honorific | WORD.role)) > 0 && !possessive;
}

function isInitial(token: Token | undefined): boolean {
  return token !== undefined && token.word.length === 1;
}

function isInstitution(flags: readonly number[], printed: string, definite: boolean): boolean {
  const last = flags.at(-1) ?? 0;
  if (flags.length === 1) {
    return (
      isAcronym(printed) || (last & WORD.alone) > 0 || (definite && (last & WORD.institution) > 0)
    );
  }
  if (last & WORD.institution) return true;
  if (flags.some((bits) => bits & WORD.demonym) && !((flags[0] ?? 0) & WORD.firstName)) return true;
  if ((flags[0] ?? 0) & WORD.firstName) return false;
  if (last & WORD.firm) return true;
  return flags.some((bits) => bits & WORD.institution) || printed.includes('&');
}

/** NOC, FBI. */
export function isAcronym(printed: string): boolean {
  return /^[A-Z][A-Z0-9&.-]+s?$/.test(printed) && printed.length <= LONGEST_ACRONYM;
}

/** The code of the state that some words together name, folded and joined by blanks; null for none. */
export function stateOf(lexicon: Lexicon, joined: string): string | null {
  return lexicon.states.get(joined) ?? null;
}
