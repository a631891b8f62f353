import type { PassageIndex } from '../index/passage-index.ts';
import { personsLike } from '../index/persons.ts';
import { repair } from '../index/typos.ts';
import { analyse, type Token, uncased } from '../language/analysis.ts';
import { phrasesAt } from '../language/phrases.ts';
import smallWords from '../language/small-words.json' with { type: 'json' };
import { isInterrogative } from './asked-terms.ts';

/** A word of a question, made whole: chat spellings spelled out, slips mended. */
export interface QuestionWord extends Token {
  readonly stem: string;
  /** The stem's number in the vocabulary, or -1. */
  readonly number: number;
  readonly stop: boolean;
  /** Some paragraph holds it. */
  readonly known: boolean;
  /** As typed, folded. */
  readonly typed: string;
  /** A comma, a full stop or a dash lies between it and the word before. */
  readonly parted: boolean;
}

/** A word before it is known which one it follows. */
type LooseWord = Omit<QuestionWord, 'parted'>;

// After these, and where it opens the question, a lower-case "us" is the country: "the us", "did us". Elsewhere it is the
// pronoun: "warn us".
const BEFORE_COUNTRY = new Set(smallWords.beforeUs);

const PARTING = /[.,;:?!\n]|\s-+\s|\u2013|\u2026/;
const SHORTEST_GENERAL = 7;
// More than any count of the frequency list.
const BORNE = 1e9;

/** Reads a question's words. */
export function questionWords(index: PassageIndex, question: string): QuestionWord[] {
  const { language, vocabulary } = index;
  const tokens = analyse(question, language);
  const words = tokens.flatMap((token, at) => {
    if (language.fillers.has(token.term)) return [];
    return meant(index, tokens, at).map((term): LooseWord => {
      const stem = vocabulary.stemOf(term);
      const number = vocabulary.numberOf(stem);
      const stop = language.stopWords.has(term);
      const known = (index.counts[number] ?? 0) > 0;
      const { start, end, capital } = token;
      const typed = uncased(token.term);
      return { start, end, capital, term, stem, number, stop, known, typed };
    });
  });
  return withoutPoliteness(index, words).map((word, at, kept) => {
    const before = kept[at - 1];
    const parted = before !== undefined && PARTING.test(question.slice(before.end, word.start));
    return { ...word, parted };
  });
}

// "I was wondering whether you could tell me": its words ask nothing. A message of nothing else stays as it is.
function withoutPoliteness({ polite }: PassageIndex, words: readonly LooseWord[]): LooseWord[] {
  const numbers = words.map(({ number }) => number);
  const dropped = new Set(
    words.flatMap((_, at) => phrasesAt(polite, numbers, at).flatMap(({ places }) => places)),
  );
  const rest = words.filter(({ stop }, at) => !stop && !dropped.has(at));
  if (rest.length === 0) return [...words];
  return words.filter((_, at) => !dropped.has(at));
}

function meant(index: PassageIndex, tokens: readonly Token[], at: number): readonly string[] {
  const { language, vocabulary, counts } = index;
  const { term = '' } = tokens[at] ?? {};
  if (isTheUs(tokens, at)) return ['usa'];
  const number = vocabulary.numberOf(vocabulary.stemOf(term));
  if ((counts[number] ?? 0) > 0) return [term];
  const written = language.meant.get(term);
  if (written !== undefined) return asksOnce(written, tokens[at + 1]?.term ?? '');
  const isEnglish = number >= 0 || language.spoken.countOf(term) > 0 || language.things.has(term);
  if (isEnglish || personsLike(index.names, term).length > 0) return [term];
  return [mended(index, tokens, at)];
}

function isTheUs(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.term ?? '';
  return tokens[at]?.term === 'us' && (before === '' || BEFORE_COUNTRY.has(before));
}

// "Wtf happened" asks what; "wtf why" asks why.
function asksOnce(written: readonly string[], next: string): readonly string[] {
  return isInterrogative(next) && written.every(isInterrogative) ? [] : written;
}

// First a word of the articles, then any other; of those rather one whose stem the articles have.
function mended(index: PassageIndex, tokens: readonly Token[], at: number): string {
  const { wordlists, language, vocabulary, counts } = index;
  const { term = '', capital = false } = tokens[at] ?? {};
  const spoken = language.spoken.countOf;
  const own = repair(term, wordlists.own, spoken);
  if (own !== null) return own;
  if (capital) return countryMeant(index, tokens, at) ?? term;
  const general = repair(term, wordlists.general, (word) => {
    const isBorne = (counts[vocabulary.numberOf(vocabulary.stemOf(word))] ?? 0) > 0;
    return spoken(word) + (isBorne ? BORNE : 0);
  });
  return general !== null && isSlip(term, general) ? general : term;
}

// Of names that the articles lack only those of countries are known; "Indira Gandhi" is no India.
function countryMeant(
  { wordlists, language }: PassageIndex,
  tokens: readonly Token[],
  at: number,
): string | null {
  if (tokens[at - 1]?.capital || tokens[at + 1]?.capital) return null;
  return repair(tokens[at]?.term ?? '', wordlists.countries, language.spoken.countOf, 1);
}

// A short word with one other letter is a name as often as a slip ("macron", "matron"); letters swapped, lost or doubled
// are slips.
function isSlip(term: string, word: string): boolean {
  if (term.length >= SHORTEST_GENERAL || term.length !== word.length) return true;
  return [...term].sort().join() === [...word].sort().join();
}
