import { stemsOf } from '../../text/stem.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { PersonMatch } from '../index/persons.ts';
import type { QuestionWord } from './question-words.ts';
import { isHonorific } from './small-name.ts';

const NO_STOPS: ReadonlySet<string> = new Set();

/**
 * The places of "Mr" and of the words of somebody's role right before the name: "Technology Secretary Peter Kyle" is one thing to ask
 * about. Counted as three words, it would put the paragraph that introduces him before the one that answers.
 */
export function titleBefore(
  { knowledge }: Pick<PassageIndex, 'knowledge'>,
  words: readonly QuestionWord[],
  { persons, start }: PersonMatch,
): readonly number[] {
  const roles = persons.flatMap((one) => knowledge.persons[one]?.roles ?? []);
  const stems = new Set(roles.flatMap(({ role }) => stemsOf(role, NO_STOPS)));
  const isOfTitle = (word: QuestionWord): boolean =>
    isHonorific(word.term) || (!word.stop && stems.has(word.stem));
  const before = words.slice(0, start).findLastIndex((word) => !isOfTitle(word));
  return words.slice(before + 1, start).map((_, step) => before + 1 + step);
}
