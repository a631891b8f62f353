import { personOf } from '../index/tag.ts';
import { placeOfSaying } from './asked.ts';
import { asksWhich } from './asked-kind.ts';
import type { Question } from './question.ts';

/**
 * The units that name whose words a question asks for: in "what did A say of B" those before the word for it, in "what
 * answer did A give B" the first one behind it.
 */
export function speakerUnits({ words, units }: Question): readonly number[] {
  const saying = placeOfSaying(words);
  const persons = units.flatMap(({ kind }, unit) => (kind === 'person' ? [unit] : []));
  if (saying < 0) return persons;
  const before = persons.filter((unit) => (units[unit]?.at ?? 0) < saying);
  if (before.length > 0) return before;
  return asksWhich(words[saying - 1]?.term) ? persons.slice(0, 1) : [];
}

/** The numbers of the persons whose words a question asks for. */
export function speakersAsked(question: Question): ReadonlySet<number> {
  const tags = speakerUnits(question).flatMap((unit) => question.units[unit]?.tags ?? []);
  return new Set(tags.map(({ tag }) => personOf(tag)).filter((person) => person !== null));
}
