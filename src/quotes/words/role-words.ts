import { fold } from '../../text/fold.ts';
import { wordsOf } from '../../text/words.ts';
import kin from './role-kin.json' with { type: 'json' };
import smallWords from './small-words.json' with { type: 'json' };
import abbreviations from './title-abbreviations.json' with { type: 'json' };

const FORMER = new Set(smallWords.former);
const SMALL = new Set(smallWords.roleFillers);
const LINKS = new Set(smallWords.links);

/** What an office says: whether it is over, and its words. */
export interface RoleWords {
  readonly former: boolean;
  readonly words: readonly string[];
  /** Of those, what its holder is: "candidate" of a candidate for mayor, "deputy" of a mayor's deputy. */
  readonly heads: readonly string[];
}

const TITLES = new Map<string, string>(Object.entries(abbreviations.titles));
const heads = new Map<string, Set<string>>();
for (const [head = '', ...others] of kin) {
  const known = heads.get(head) ?? new Set([head]);
  for (const other of others) known.add(other);
  heads.set(head, known);
}

export function roleWords(text: string): RoleWords {
  return partRole(wordsOf(fold(text)).map(({ term }) => term));
}

/** The same of words already folded. */
export function partRole(terms: readonly string[]): RoleWords {
  const words = terms.flatMap((term) => TITLES.get(term)?.split(' ') ?? [term]);
  return {
    former: words.some((word) => FORMER.has(word)),
    words: words.filter((word) => !FORMER.has(word) && !SMALL.has(word)),
    heads: headsOf(words),
  };
}

// The last word before "of" or "for", and before an "and" that stands before these.
function headsOf(words: readonly string[]): string[] {
  const link = words.findIndex((word) => LINKS.has(word));
  const own = link > 0 ? words.slice(0, link) : words;
  return own.filter((_, at) => at === own.length - 1 || own[at + 1] === 'and');
}

/** Whether two heads can name one office: a defence secretary is a minister. */
export function isKin(one: string, other: string): boolean {
  return (
    one === other || (heads.get(one)?.has(other) ?? false) || (heads.get(other)?.has(one) ?? false)
  );
}
