import { SENTENCE_END } from './entry-reader.ts';
import type { PassageIndex } from './passage-index.ts';

/** A word of a sentence: its place in the row, and where the sentence begins and ends. */
export interface DefinedPlace {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

const DEFINING = new Set(['ar', 'are', 'call', 'is', 'mean', 'refer', 'stand']);
const BEFORE_NOUN = new Set(['a', 'an', 'the']);
// "Federal Security Service (FSB)": so many words of a name.
const SPELLED_OUT = 2;
// Spoken English has abbreviations hardly ever, and names of offices often.
const MOST_SPOKEN = 100;
const TO_KNOWN = 3;

/** Whether a sentence says what a word means: "an accreditation is …", "known as the FSB", "Federal Security Service (FSB)". */
export function isDefined(index: PassageIndex, place: DefinedPlace): boolean {
  return isSubject(index, place) || isKnownAs(index, place) || isSpelledOut(index, place);
}

// It opens the sentence, with its article, and "is" follows.
function isSubject(index: PassageIndex, { at, from }: DefinedPlace): boolean {
  const opens = at === from || (at === from + 1 && BEFORE_NOUN.has(stemAt(index, from)));
  return opens && DEFINING.has(stemAt(index, at + 1));
}

function isKnownAs(index: PassageIndex, { at, from }: DefinedPlace): boolean {
  for (let place = at - 1; place >= Math.max(from, at - TO_KNOWN); place -= 1) {
    if (stemAt(index, place) === 'known') return true;
  }
  return false;
}

function isSpelledOut(index: PassageIndex, { at, from, to }: DefinedPlace): boolean {
  const isShort = index.language.spoken.countOf(stemAt(index, at)) < MOST_SPOKEN;
  if (!isShort || !isCapital(index, at)) return false;
  const isName = (first: number) =>
    first >= from &&
    first + SPELLED_OUT <= to &&
    Array.from({ length: SPELLED_OUT }, (_, step) => first + step).every((one) =>
      isCapital(index, one),
    );
  return isName(at - SPELLED_OUT) || isName(at + 1);
}

function isCapital({ rows }: PassageIndex, at: number): boolean {
  const code = rows[at] ?? SENTENCE_END;
  return code !== SENTENCE_END && (code & 1) === 1;
}

function stemAt({ rows, vocabulary }: PassageIndex, at: number): string {
  const code = rows[at] ?? SENTENCE_END;
  return code === SENTENCE_END ? '' : vocabulary.stemAt(code >> 1);
}
