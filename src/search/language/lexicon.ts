import { fold } from '../../text/fold.ts';
import { wordsOf } from '../../text/words.ts';

/** That something belongs to a group of the same meaning, and how surely. */
export interface GroupWeight {
  readonly group: number;
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
  readonly kind: 'meaning' | 'paraphrase' | 'association' | 'country' | 'institution' | 'incident';
}

export const GAP = '*';
export const POSSESSIVE = "one's";

// A capital stands for its government in two of three sentences of diplomatic news, and for itself in the third.
const WEAK = 0.7;
const NARROW = 0.8;
// Over 80 made-up dossiers with paraphrases that don't come from them 0.8: S@1 .561, 1: .564.
const PARAPHRASE = 1;

/** A word, or a phrase of several, in folded terms with `GAP` for "*" and `POSSESSIVE` for "one's", and what it means. */
export type VisitMember = (terms: readonly string[], meaning: GroupWeight) => void;

/** Tells the groups' members, each word and phrase once a group, group by group; the first group has that number. */
export function eachMember(
  groups: readonly WordGroup[],
  firstGroup: number,
  visit: VisitMember,
): void {
  for (const [at, { words, weak, narrow, kind }] of groups.entries()) {
    const group = firstGroup + at;
    const tell = once(visit);
    tell(words, { group, weight: 1, answersOnly: false });
    if (weak) tell(weak, { group, weight: WEAK, answersOnly: false });
    const share = kind === 'paraphrase' ? PARAPHRASE : NARROW;
    if (narrow) tell(narrow, { group, weight: share, answersOnly: true });
  }
}

// There are three hundred thousand members: each costs no more objects than its terms.
function once(visit: VisitMember): (list: readonly string[], meaning: GroupWeight) => void {
  const seen = new Set<string>();
  return (list, meaning) => {
    for (const text of list) {
      const terms = phraseTerms(text);
      const key = terms.length === 1 ? terms[0] : terms.join(' ');
      if (key === undefined || key === '' || seen.has(key)) continue;
      seen.add(key);
      visit(terms, meaning);
    }
  };
}

const WORD = /^[a-z]+$/;
const PLAIN = /^[a-z ]+$/;

function phraseTerms(text: string): string[] {
  // Nearly all of the lexicon is such words and phrases.
  if (WORD.test(text)) return [known(text)];
  if (PLAIN.test(text)) return text.split(' ').map(known);
  return fold(text)
    .split(/\s+/)
    .flatMap((part) => {
      // "who." is the abbreviation that must stand in capitals; the splitter would make the word of it.
      if (part === GAP || part === POSSESSIVE || part.endsWith('.')) return [part];
      return wordsOf(part).map(({ term }) => known(term));
    });
}

function known(term: string): string {
  return term === 'us' ? 'usa' : term;
}
