import type { PassageIndex } from '../index/passage-index.ts';
import { groupTag } from '../index/tag.ts';
import { phrasesAt } from '../language/phrases.ts';
import type { QuestionWord } from './question-words.ts';

/** A topic that a run of the question's words asks about, and the tag of what its answers tend to say. */
export interface Hint {
  /** The run's places in the question. */
  readonly places: readonly number[];
  readonly tag: number;
}

/** What answers to the words of a question tend to say, beyond other words for the same. */
export function hintsOf(
  { topics, language }: PassageIndex,
  words: readonly QuestionWord[],
): Hint[] {
  const numbers = words.map(({ number }) => number);
  const hint = (topic: number, places: readonly number[]): Hint => ({
    tag: groupTag(language.firstAnswer + topic),
    places,
  });
  return words.flatMap(({ number, stop }, at) => [
    ...(stop ? [] : (topics.singles.get(number) ?? [])).map(({ group }) => hint(group, [at])),
    ...phrasesAt(topics, numbers, at).map(({ group, places }) => hint(group, places)),
  ]);
}
