import { AUXILIARY } from './asked-kind.ts';
import type { QuestionWord } from './question-words.ts';
import type { Unit } from './unit.ts';

/** What stands first behind the auxiliary of a question: "France" in "did France also send them home". */
export interface Subject {
  /** "Did", "has", "is"; empty where the question has none, and its first unit stands for the subject. */
  readonly auxiliary: string;
  readonly unit: Unit | undefined;
}

export function subjectAsked(words: readonly QuestionWord[], units: readonly Unit[]): Subject {
  const verb = words.findIndex(({ term }) => AUXILIARY.has(term));
  return { auxiliary: words[verb]?.term ?? '', unit: units.find(({ at }) => at > verb) };
}
