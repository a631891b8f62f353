import { stem } from '../text/stem.ts';
import numberWords from './number-words.json' with { type: 'json' };

/** British and American spellings, as read from `lexicon/spellings.json`. */
export interface SpellingTables {
  readonly suffixes: readonly (readonly string[])[];
  readonly pairs: readonly (readonly string[])[];
}

/** The stem of a folded term in the one spelling that the index knows: American, and numbers in digits. */
export type StemOf = (term: string) => string;

const SHORTEST_WITH_SUFFIX = 6;

export function stemming(
  { suffixes, pairs }: SpellingTables,
  exceptions: readonly (readonly string[])[],
): StemOf {
  const fixed = new Map<string, string>();
  for (const [term, stemmed] of exceptions) {
    if (term !== undefined && stemmed !== undefined) fixed.set(term, stemmed);
  }
  const whole = new Map<string, string>(Object.entries(numberWords));
  for (const [british, american] of pairs) {
    if (british !== undefined && american !== undefined) whole.set(british, american);
  }
  const endings = new Map<string, string>();
  for (const [british, american] of suffixes) {
    if (british !== undefined && american !== undefined) endings.set(british, american);
  }
  const lengths = [...new Set([...endings.keys()].map((ending) => ending.length))].sort(
    (a, b) => b - a,
  );
  const spell = (term: string) => whole.get(term) ?? respelled(term, endings, lengths);
  return (term) => fixed.get(term) ?? stem(spell(term));
}

function respelled(
  term: string,
  endings: ReadonlyMap<string, string>,
  lengths: readonly number[],
): string {
  if (term.length < SHORTEST_WITH_SUFFIX) return term;
  for (const length of lengths) {
    const american = endings.get(term.slice(-length));
    if (american !== undefined) return term.slice(0, -length) + american;
  }
  return term;
}
