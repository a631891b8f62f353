import type { PassageIndex } from './passage-index.ts';
import { type GroupWeight, phrasesAt } from './phrases.ts';
import type { QuestionWord } from './question-words.ts';
import { groupTag } from './tag.ts';

/** A topic that a run of the question's words asks about, and the tag of what its answers tend to say. */
export interface Hint {
  /** The run's places in the question. */
  readonly places: readonly number[];
  readonly tag: number;
}

/** What answers to the words of a question tend to say, beyond other words for the same. */
export function hintsOf(index: PassageIndex, words: readonly QuestionWord[]): Hint[] {
  const numbers = words.map(({ number }) => number);
  return words.flatMap(({ number, stop }, at) => {
    const singles = stop ? [] : (index.phrases.singles.get(number) ?? []);
    const runs = [
      ...singles.map((group) => ({ ...group, places: [at] })),
      ...phrasesAt(index.phrases, numbers, at),
    ];
    return runs
      .filter((run) => !run.answersOnly && isAssociation(index, run))
      .map(({ group, places }) => ({ tag: groupTag(group), places }));
  });
}

/** Whether words of a question mean the same as the group's; an association or a narrower word does not. */
export function meansSame(index: PassageIndex, group: GroupWeight): boolean {
  return !group.answersOnly && !isAssociation(index, group);
}

function isAssociation({ language }: PassageIndex, { group }: GroupWeight): boolean {
  return language.groups[group]?.kind === 'association';
}
