import type { PassageIndex } from '../index/passage-index.ts';
import { SAYING } from './asked-kind.ts';
import { isHeld } from './asked-terms.ts';
import type { Question } from './question.ts';
import type { QuestionWord } from './question-words.ts';
import type { Unit } from './unit.ts';
import { isCountry } from './unit-kind.ts';

const OF_THE = 2;

/** An office that a question gives a country, each as a unit: "the French minister", "the mayor of Norway". */
export interface OwnedOffice {
  readonly country: number;
  readonly office: number;
}

/** Every office of a question that is a country's, in reading order. */
export function ownedOffices(
  { language }: Pick<PassageIndex, 'language'>,
  { units, words }: Question,
): readonly OwnedOffice[] {
  const isOffice = (unit: Unit | undefined) => unit?.terms.some(isHeld) === true;
  return units.flatMap((unit, at): OwnedOffice[] => {
    if (!isCountry(language, unit)) return [];
    const [before, next] = [units[at - 1], units[at + 1]];
    const end = (unit.places.at(-1) ?? 0) + 1;
    if (isOffice(next) && next?.at === end) return [{ country: at, office: at + 1 }];
    // "The chief of the Norwegian embassy": the embassy is Norway's. "The president of Norway said" ends with Norway.
    const isWhole = next?.at !== end || next.terms.some((term) => SAYING.has(term));
    return isWhole && isOffice(before) && isOf(words, before, unit)
      ? [{ country: at, office: at - 1 }]
      : [];
  });
}

// "Of", "of the" and nothing else between an office and a country.
function isOf(words: readonly QuestionWord[], office: Unit | undefined, country: Unit): boolean {
  const between = words.slice((office?.places.at(-1) ?? 0) + 1, country.at);
  return between[0]?.term === 'of' && between.length <= OF_THE;
}
