import { fold } from '../text/fold.ts';
import { wordsOf } from '../text/words.ts';

/** A word, or a phrase of several, that belongs to a group of the same meaning. */
export interface Member {
  readonly group: number;
  /** Folded terms; `GAP` for "*" and `POSSESSIVE` for "one's". */
  readonly terms: readonly string[];
  /** 1, or less for a name that is only sometimes used so ("Moscow" for Russia). */
  readonly weight: number;
  /** It answers a question for the group but does not ask for it (a "ceasefire" is an agreement). */
  readonly answersOnly: boolean;
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

/** The groups' members, each word and phrase once a group. */
export function membersOf(groups: readonly WordGroup[]): Member[] {
  return groups.flatMap(({ words, weak, narrow }, group) => {
    const seen = new Set<string>();
    const read = (list: readonly string[], weight: number, answersOnly = false) =>
      list.flatMap((text) => {
        const terms = phraseTerms(text);
        const key = terms.join(' ');
        if (terms.length === 0 || seen.has(key)) return [];
        seen.add(key);
        return [{ group, terms, weight, answersOnly }];
      });
    return [...read(words, 1), ...read(weak ?? [], WEAK), ...read(narrow ?? [], NARROW, true)];
  });
}

const PLAIN_WORD = /^[a-z]+$/;

function phraseTerms(text: string): string[] {
  // Half of the lexicon is such words.
  if (PLAIN_WORD.test(text)) return [text === 'us' ? 'usa' : text];
  return fold(text)
    .split(/\s+/)
    .flatMap((part) => {
      // "who." is the abbreviation that must stand in capitals; the splitter would make the word of it.
      if (part === GAP || part === POSSESSIVE || part.endsWith('.')) return [part];
      return wordsOf(part).map(({ term }) => (term === 'us' ? 'usa' : term));
    });
}
