import { stem } from '../../text/stem.ts';
import numberWords from './number-words.json' with { type: 'json' };

/** British and American spellings, as read from `lexicon/spellings.json`. */
export interface SpellingTables {
  readonly suffixes: readonly (readonly string[])[];
  /** British, American, then any others. */
  readonly pairs: readonly (readonly string[])[];
}

/** The stem of a folded term in the one spelling that the index knows: American, and numbers in digits. */
export type StemOf = (term: string) => string;

export interface StemRules {
  readonly spellings: SpellingTables;
  /** Words whose stem is not what the rules make of them. */
  readonly exceptions: readonly (readonly string[])[];
  readonly stopWords: readonly string[];
}

const SHORTEST_WITH_SUFFIX = 6;
// No word has it, so the stem meets no other.
const APART = '+';

export function stemming({ spellings, exceptions, stopWords }: StemRules): StemOf {
  const stemOf = stemInOneSpelling(spellings, exceptions);
  const stops = new Set(stopWords);
  const taken = new Set(stopWords.map(stemOf));
  // "ore" would be "or" and "Howe" "hows": in the articles nobody would find them, and the questions would miss them.
  return (term) => {
    const stemmed = stemOf(term);
    return taken.has(stemmed) && !stops.has(term) ? stemmed + APART : stemmed;
  };
}

function stemInOneSpelling(
  { suffixes, pairs }: SpellingTables,
  exceptions: readonly (readonly string[])[],
): StemOf {
  const fixed = firstToSecond(exceptions);
  const endings = firstToSecond(suffixes);
  const lengths = [...new Set([...endings.keys()].map((ending) => ending.length))].sort(
    (a, b) => b - a,
  );
  const others = pairs.flatMap(([british = '', american = '', ...more]) =>
    [british, ...more].map((other) => [other, american]),
  );
  const whole = firstToSecond([...Object.entries(numberWords), ...others]);
  const spell = (term: string) => whole.get(term) ?? respelled(term, endings, lengths);
  return (term) => fixed.get(term) ?? stem(spell(term));
}

function firstToSecond(pairs: readonly (readonly string[])[]): Map<string, string> {
  return new Map(pairs.map(([first = '', second = '']) => [first, second]));
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
