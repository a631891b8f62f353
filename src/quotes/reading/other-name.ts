import { changed, type Mention } from './mention.ts';
import type { Reading } from './name-run.ts';
import type { Token } from './token.ts';

const LONGEST_BRACKET = 6;

/** Ben Ray (D-Nev.), National Oceans Council (NOC), Reef Service - known as the RS -: what else it is called. */
export function withOtherName(reading: Reading, mention: Mention): Mention {
  if (mention.kind === 'pronoun') return mention;
  const open = reading.tokens[mention.to];
  if (open?.word === '(') return withBracket(reading, mention);
  if (mention.kind === 'role') return mention;
  if (open?.word === 'known') return withKnownName(reading, mention, mention.to);
  return reading.tokens[mention.to + 1]?.word === 'known'
    ? withKnownName(reading, mention, mention.to + 1)
    : mention;
}

function withBracket({ text, tokens }: Reading, mention: Mention): Mention {
  for (let at = mention.to + 1; at < mention.to + LONGEST_BRACKET; at += 1) {
    if (tokens[at]?.word !== ')') continue;
    const only = at === mention.to + 2 ? tokens[mention.to + 1] : undefined;
    const alias = only ? abbreviationOf(text, only) : null;
    return changed(mention, { to: at + 1, alias: canBe(mention, alias) ? alias : null });
  }
  return mention;
}

// "Ana Ruiz (PSOE)" is of that party.
function canBe({ kind, words }: Mention, alias: string | null): boolean {
  if (kind !== 'person' || alias === null) return true;
  const initials = words.map((word) => word.charAt(0)).join('');
  return alias.toLowerCase() === initials || !/^[A-Z]+$/.test(alias);
}

function abbreviationOf(text: string, token: Token): string | null {
  const printed = text.slice(token.start, token.end);
  return /^[A-Z][A-Za-z]*[A-Z]s?$/.test(printed) ? printed : null;
}

function withKnownName({ text, tokens }: Reading, mention: Mention, known: number): Mention {
  if (tokens[known + 1]?.word !== 'as') return mention;
  const at = tokens[known + 2]?.word === 'the' ? known + 3 : known + 2;
  const name = tokens[at];
  if (!name?.capital) return mention;
  const after = tokens[at + 1]?.word;
  const to = after === '-' || after === ',' ? at + 2 : at + 1;
  return changed(mention, { to, alias: text.slice(name.start, name.end) });
}
