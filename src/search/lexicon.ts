import { fold } from '../text/fold.ts';
import { wordsOf } from '../text/words.ts';

/** That something belongs to a group of the same meaning, and how surely. */
export interface GroupWeight {
  readonly group: number;
  /** 1, or less for a name that is only sometimes used so ("Moscow" for Russia). */
  readonly weight: number;
  /** It answers a question for the group but does not ask for it (a "ceasefire" is an agreement). */
  readonly answersOnly: boolean;
}

/** A word, or a phrase of several, that belongs to a group. */
export interface Member extends GroupWeight {
  /** Folded terms; `GAP` for "*" and `POSSESSIVE` for "one's". */
  readonly terms: readonly string[];
}

/** What one group says: members that mean the same, strong ones and weak ones. */
export interface WordGroup {
  readonly words: readonly string[];
  readonly weak?: readonly string[];
  /** One way: these answer a question for `words`, not the reverse. */
  readonly narrow?: readonly string[];
  readonly kind: 'meaning' | 'association' | 'country' | 'institution' | 'incident';
}

export const GAP = '*';
export const POSSESSIVE = "one's";

// A capital stands for its government in two of three sentences of diplomatic news, and for itself in the third.
const WEAK = 0.7;
const NARROW = 0.8;

/** The groups' members, each word and phrase once a group, group by group. */
export function* membersOf(groups: readonly WordGroup[]): Generator<Member> {
  for (const [group, { words, weak, narrow }] of groups.entries()) {
    const seen = new Set<string>();
    yield* read(words, { group, weight: 1, answersOnly: false, seen });
    yield* read(weak ?? [], { group, weight: WEAK, answersOnly: false, seen });
    yield* read(narrow ?? [], { group, weight: NARROW, answersOnly: true, seen });
  }
}

function* read(
  list: readonly string[],
  { seen, ...meaning }: Omit<Member, 'terms'> & { readonly seen: Set<string> },
): Generator<Member> {
  for (const text of list) {
    const terms = phraseTerms(text);
    const key = terms.join(' ');
    if (terms.length === 0 || seen.has(key)) continue;
    seen.add(key);
    const { group, weight, answersOnly } = meaning;
    yield { group, terms, weight, answersOnly };
  }
}

const PLAIN = /^[a-z ]+$/;

function phraseTerms(text: string): string[] {
  // Nearly all of the lexicon is such words and phrases.
  if (PLAIN.test(text)) return text.split(' ').map((term) => (term === 'us' ? 'usa' : term));
  return fold(text)
    .split(/\s+/)
    .flatMap((part) => {
      // "who." is the abbreviation that must stand in capitals; the splitter would make the word of it.
      if (part === GAP || part === POSSESSIVE || part.endsWith('.')) return [part];
      return wordsOf(part).map(({ term }) => (term === 'us' ? 'usa' : term));
    });
}
