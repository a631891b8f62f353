import { isSaying } from './asked.ts';
import type { QuestionWord } from './question-words.ts';
import { personOf } from './tag.ts';
import type { Unit } from './units.ts';

interface Question {
  readonly words: readonly QuestionWord[];
  readonly units: readonly Unit[];
}

/** The units that name whose words a question asks for: in "what did A say of B" those before the word for it. */
export function speakerUnits({ words, units }: Question): readonly number[] {
  const saying = words.findIndex(({ term }) => isSaying(term));
  return units.flatMap(({ kind, at }, unit) =>
    kind === 'person' && (saying < 0 || at < saying) ? [unit] : [],
  );
}

/** The numbers of the persons whose words a question asks for. */
export function speakersAsked(question: Question): ReadonlySet<number> {
  const tags = speakerUnits(question).flatMap((unit) => question.units[unit]?.tags ?? []);
  return new Set(tags.map(({ tag }) => personOf(tag)).filter((person) => person !== null));
}
