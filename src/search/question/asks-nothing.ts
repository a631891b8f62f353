import type { PassageIndex } from '../index/passage-index.ts';
import { AUXILIARY } from './asked-kind.ts';
import { isAsking, isInterrogative, isLead } from './asked-terms.ts';
import type { QuestionWord } from './question-words.ts';
import type { Unit } from './unit.ts';

/** "Tell me why", "name", "ok so like": they ask, and nothing in them says of what. "How did it start" leaves that to the dossier. */
export function asksNothing(
  { language }: PassageIndex,
  words: readonly QuestionWord[],
  units: readonly Unit[],
): boolean {
  // "Are we sorry" asks with the same word that "sorry, but" begins with.
  const isMuttered = !words.some(({ term }) => AUXILIARY.has(term) || isInterrogative(term));
  const isEmpty = (term: string): boolean =>
    language.generic.has(term) && (isAsking(term) || (isMuttered && isLead(term)));
  return units.every(({ kind, terms }) => kind === 'word' && terms.every(isEmpty));
}
