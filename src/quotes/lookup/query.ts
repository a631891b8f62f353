import { fold } from '../../text/fold.ts';
import honorifics from '../../text/honorifics.json' with { type: 'json' };
import { wordsOf } from '../../text/words.ts';
import complements from '../words/cue-complements.json' with { type: 'json' };
import type { Gender } from '../words/lexicon.ts';
import { romanised } from '../words/name-key.ts';
import modifiers from '../words/role-modifiers.json' with { type: 'json' };
import roles from '../words/roles.json' with { type: 'json' };
import smallWords from '../words/small-words.json' with { type: 'json' };
import variants from '../words/spelling-variants.json' with { type: 'json' };
import abbreviations from '../words/title-abbreviations.json' with { type: 'json' };

/** What somebody typed, as words to look for. */
export interface Query {
  /** Folded words without titles of courtesy and articles. */
  readonly words: readonly string[];
  /** The same with abbreviations spelled out and one spelling for variants: for offices. */
  readonly office: readonly string[];
  readonly former: boolean;
  /** Of the titles of courtesy before the name: Lord, Mrs. */
  readonly gender: Gender | null;
}

// Names and offices are short; what is longer is no name, and is not worth the time.
const LONGEST_QUERY = 160;
const MOST_WORDS = 16;
const SMALL = new Set(smallWords.queryFillers);
const FORMER = new Set(smallWords.former);
const MOUTHPIECES = new Set(complements.mouthpieces);
const HONORIFICS = new Set([...honorifics.male, ...honorifics.female, ...honorifics.either]);
const MALE = new Set(honorifics.male);
const FEMALE = new Set(honorifics.female);
const TITLES = new Map<string, string>(Object.entries(abbreviations.titles));
const ROLES = new Set([...roles.male, ...roles.female, ...roles.either, ...modifiers]);
const VARIANTS = new Map<string, string>(Object.entries(variants));

/** Reads the first 160 characters, of those sixteen words. */
export function readQuery(typed: string): Query {
  const terms = wordsOf(fold(typed.slice(0, LONGEST_QUERY)))
    .map(({ term }) => romanised(term))
    .slice(0, MOST_WORDS);
  const plain = terms.filter((term) => !SMALL.has(term));
  const office = plain.flatMap(officeWords);
  return {
    words: plain.filter((term) => !HONORIFICS.has(term) || TITLES.has(term)),
    office: office.filter((term) => !FORMER.has(term)),
    former: office.some((term) => FORMER.has(term)),
    gender: genderOf(terms),
  };
}

// Behind the name it is a name: Claire King.
function genderOf(terms: readonly string[]): Gender | null {
  const name = terms.findIndex((term) => !isForm(term));
  const forms = name < 0 ? terms : terms.slice(0, name);
  const isMale = forms.some((term) => MALE.has(term));
  if (isMale === forms.some((term) => FEMALE.has(term))) return null;
  return isMale ? 'male' : 'female';
}

function isForm(term: string): boolean {
  return SMALL.has(term) || HONORIFICS.has(term) || isTitleWord(term);
}

/** A word of an office in its one spelling: defense is defence, a spokeswoman a spokesperson, pm a prime minister. */
export function officeWords(term: string): string[] {
  if (MOUTHPIECES.has(term) && term !== 'statement') return ['spokesperson'];
  const title = TITLES.get(term);
  if (title !== undefined) return title.split(' ');
  return VARIANTS.get(term)?.split(' ') ?? [term];
}

/** A word of an office or a title: president, foreign, deputy. */
export function isTitleWord(word: string): boolean {
  return ROLES.has(word) || TITLES.has(word);
}

/** The words of an alias as a query would have them. */
export function aliasWords(alias: string): string[] {
  return wordsOf(fold(alias))
    .map(({ term }) => term)
    .filter((term) => !SMALL.has(term) && !HONORIFICS.has(term));
}

/** The words of an office as printed, and whether it is over. */
export function printedOffice(role: string): {
  readonly words: readonly string[];
  readonly former: boolean;
} {
  const words = wordsOf(fold(role))
    .map(({ term }) => term)
    .filter((term) => !SMALL.has(term))
    .flatMap(officeWords);
  return {
    words: words.filter((term) => !FORMER.has(term)),
    former: words.some((term) => FORMER.has(term)),
  };
}
