import type { PassageIndex } from '../index/passage-index.ts';
import { groupTag } from '../index/tag.ts';
import { type PhraseMatch, phrasesAt } from '../language/phrases.ts';
import { isInterrogative } from './asked-terms.ts';
import type { QuestionWord } from './question-words.ts';
import { isParaphrase } from './unit-kind.ts';

/** The phrases that a question asks with, those to be taken first at the front; they may overlap. */
export function askingPhrases(
  index: PassageIndex,
  words: readonly QuestionWord[],
): readonly PhraseMatch[] {
  const numbers = words.map(({ number }) => number);
  const found = words.flatMap((_, at) =>
    phrasesAt(index.phrases, numbers, at).filter((match) => asks(index, match, words)),
  );
  // More words of its own first, then the shorter span: "chucked out" before "get … out".
  return found.sort((a, b) => b.places.length - a.places.length || spanOf(a) - spanOf(b));
}

function asks(index: PassageIndex, match: PhraseMatch, words: readonly QuestionWord[]): boolean {
  if (match.answersOnly) return false;
  const part = match.places.flatMap((place) => words[place] ?? []);
  // "How many years" asks; "get out" means something, though each of its words alone is a stop word.
  if (part.every(({ stop }) => stop) && part.some(({ term }) => isInterrogative(term)))
    return false;
  // A paraphrase is only a phrase of the question where some article has what it stands for.
  const isBorne = index.postings.get(groupTag(match.group)) !== undefined;
  return !isParaphrase(index.language, match.group) || isBorne;
}

/**
 * Whether a phrase is only how people put something, in words each of which the articles answer: then each asks for itself. If
 * such phrases took their words, S@1 of 1,200 questions would be .004 lower.
 */
export function isLeftToItsWords(
  index: PassageIndex,
  { group, places }: PhraseMatch,
  words: readonly QuestionWord[],
): boolean {
  if (!isParaphrase(index.language, group)) return false;
  const content = places.flatMap((place) => words[place] ?? []).filter(({ stop }) => !stop);
  return content.length > 1 && content.every((word) => word.known || isAnswered(index, word));
}

// In other words than its own; what everybody says all the time is none.
function isAnswered({ phrases, postings, language }: PassageIndex, word: QuestionWord): boolean {
  if (language.generic.has(word.term)) return false;
  const meanings = phrases.singles.get(word.number) ?? [];
  return meanings.some(
    ({ group, answersOnly }) => !answersOnly && postings.get(groupTag(group)) !== undefined,
  );
}

function spanOf({ places }: PhraseMatch): number {
  return (places.at(-1) ?? 0) - (places[0] ?? 0);
}
