import type { PassageIndex } from '../index/passage-index.ts';
import { smallness } from '../index/smallness.ts';
import type { Language } from '../language/language.ts';
import { isInterrogative } from './asked-terms.ts';
import askedWords from './asked-words.json' with { type: 'json' };
import type { QuestionWord } from './question-words.ts';
import type { Unit } from './unit.ts';

// "Actually", "thing". Over 80 made-up dossiers 0.3: S@1 .545, 0.5: .555, 0.7: .554.
const GENERIC = 0.5;
const GENERIC_PHRASE = 0.5;
// "Said", "called", "according": every report says that somebody says something. Over 1,180 questions S@1 +.003.
const TOLD = 0.3;
const TELLING = new Set(askedWords.telling);
const COUNTRIES = new Set(askedWords.countries);
// Spoken English says these words every few minutes, so they tell little, however rare the articles have them.
const EVERYDAY = { count: 20000, weight: 0.8 };
const COMMON = { count: 5000, weight: 0.9 };

/** What a phrase tells, 0 to 1: "how much money" asks for a sum more than it tells of one, "what say about" for words. */
export function phraseWeight({ language }: PassageIndex, part: readonly QuestionWord[]): number {
  if (isOfTelling(part)) return TOLD;
  if (isInterrogative(part[0]?.term ?? '')) return GENERIC;
  const isGeneric = part.every(({ stop, term }) => stop || language.generic.has(term));
  return isGeneric ? GENERIC_PHRASE : 1;
}

/** Whether a unit asks with words of saying and nothing else: "say", "say about". */
export function saysOnly(
  { stopWords }: Pick<Language, 'stopWords'>,
  { terms }: Pick<Unit, 'terms'>,
): boolean {
  return isOfTelling(terms.map((term) => ({ term, stop: stopWords.has(term) })));
}

function isOfTelling(part: readonly Pick<QuestionWord, 'term' | 'stop'>[]): boolean {
  return (
    part.some(({ term }) => TELLING.has(term)) &&
    part.every(({ stop, term }) => stop || TELLING.has(term) || isInterrogative(term))
  );
}

/**
 * What a word of a question tells, 0 to 1. In a large corpus the counts themselves say which tell little; in a small one they
 * are chance.
 */
export function wordWeight(
  index: PassageIndex,
  words: readonly QuestionWord[],
  at: number,
): number {
  return 1 - smallness(index) * (1 - priorOf(index, words, at));
}

function priorOf({ language }: PassageIndex, words: readonly QuestionWord[], at: number): number {
  const { term = '', capital = false } = words[at] ?? {};
  if (capital) return 1;
  // "Which countries" asks for their names: "the country" stands in any paragraph.
  const isAskedFor = COUNTRIES.has(term) && isInterrogative(words[at - 1]?.term ?? '');
  if (isAskedFor || TELLING.has(term)) return TOLD;
  if (language.generic.has(term)) return GENERIC;
  const count = language.spoken.countOf(term);
  if (count > EVERYDAY.count) return EVERYDAY.weight;
  return count > COMMON.count ? COMMON.weight : 1;
}
