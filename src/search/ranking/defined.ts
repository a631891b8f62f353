import type { PassageIndex } from '../index/passage-index.ts';
import { isCapital, stemAt } from '../index/row-words.ts';
import smallWords from '../language/small-words.json' with { type: 'json' };

/** A word of a sentence: its place in the row, and where the sentence begins and ends. */
export interface WordInSentence {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

const ARTICLES = new Set(smallWords.articles);
// "Is closed today" tells what happened to it, "is a house of …" what it is.
const EQUATING = new Set(smallWords.equating);
const KIND_OF = new Set(smallWords.kindStems);
// "Federal Security Service (FSB)": the least words of a name, and the most that are looked at.
const LEAST_NAME = 2;
const LONGEST_NAME = 8;

/** Whether a sentence says what a word means: "an accreditation is a …", "known as the FSB", "Federal Security Service (FSB)". */
export function isDefined(index: PassageIndex, word: WordInSentence): boolean {
  return isEquated(index, word) || isKnownAs(index, word) || isSpelledOut(index, word);
}

// It opens the sentence, with its article, and what it is follows.
function isEquated(index: PassageIndex, { at, from }: WordInSentence): boolean {
  const opens = at === from || (at === from + 1 && ARTICLES.has(stemAt(index, from)));
  const [verb, next] = [stemAt(index, at + 1), stemAt(index, at + 2)];
  if (!opens) return false;
  return verb === 'mean' || (verb === 'stand' && next === 'for') || isKindOf(verb, next);
}

function isKindOf(verb: string, next: string): boolean {
  return EQUATING.has(verb) && KIND_OF.has(next);
}

function isKnownAs(index: PassageIndex, { at, from }: WordInSentence): boolean {
  const as = ARTICLES.has(stemAt(index, at - 1)) ? at - 2 : at - 1;
  return as > from && stemAt(index, as) === 'as' && stemAt(index, as - 1) === 'known';
}

// A name in full right beside it, with the letter that it begins with.
function isSpelledOut(index: PassageIndex, { at, from, to }: WordInSentence): boolean {
  if (!isCapital(index, at)) return false;
  let first = at;
  while (first > from && at - first < LONGEST_NAME && isCapital(index, first - 1)) first -= 1;
  // The capital of a sentence's first word is not kept.
  if (first === from + 1 && first < at && !ARTICLES.has(stemAt(index, from))) first = from;
  let last = at;
  while (last < to - 1 && last - at < LONGEST_NAME && isCapital(index, last + 1)) last += 1;
  const initial = stemAt(index, at).charAt(0);
  const isBehind = at - first >= LEAST_NAME && stemAt(index, first).startsWith(initial);
  return isBehind || (last - at >= LEAST_NAME && stemAt(index, at + 1).startsWith(initial));
}
