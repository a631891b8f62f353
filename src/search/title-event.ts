import type { PassageIndex } from './passage-index.ts';
import { questionWords } from './question-words.ts';
import { isCountry, isGeneric, isPrinted } from './unit-kind.ts';
import { type Unit, unitsOf } from './units.ts';
import { CLASS } from './word-classes.ts';

// Of 1,852 questions two near misses more are refused with 0.3 and 0.5, and none is worse; 0.7 and 1 put one and two right ones
// behind another.
const WEIGHT = 0.5;
const GENERIC = 0.5;
const LEAST_SAID = 2;

/**
 * The units of a question, with the number of the dossier's title where the question says nothing that the title doesn't: in
 * a dossier of "Six British diplomats expelled from Moscow" who asks why Russia expelled the diplomats asks of the six, and
 * not of the attaché who went a year before.
 */
export function withTitleEvent(index: PassageIndex, units: readonly Unit[]): readonly Unit[] {
  const { title } = index.knowledge;
  const last = units.at(-1);
  if (title === null || last === undefined || units.some((unit) => isOther(index, unit)))
    return units;
  const titled = unitsOf(index, questionWords(index, title));
  const content = units.filter((unit) => unit.weight > GENERIC && !isGeneric(index.language, unit));
  const isSaid = sayingOf(titled);
  const isOfEvent = content.some((unit) => !isCountry(index.language, unit));
  if (content.length < LEAST_SAID || !isOfEvent || !content.every(isSaid)) return units;
  const end = (last.places.at(-1) ?? last.at) + 1;
  const counts = titled.filter((unit) => isCount(index, unit) && isPrinted(index, unit));
  return [
    ...units,
    ...counts.map((unit, step) => ({
      ...unit,
      at: end + step,
      places: [end + step],
      weight: WEIGHT,
      hints: [],
    })),
  ];
}

// A number or a date of its own makes it another event, or the same told apart already.
function isOther(index: PassageIndex, unit: Unit): boolean {
  return unit.kind === 'date' || isCount(index, unit);
}

function isCount({ classes }: PassageIndex, { kind, numbers }: Unit): boolean {
  return kind === 'word' && numbers.some((number) => ((classes[number] ?? 0) & CLASS.number) > 0);
}

function sayingOf(units: readonly Unit[]): (unit: Unit) => boolean {
  const numbers = new Set(units.flatMap((unit) => unit.numbers));
  const tags = new Set(units.flatMap((unit) => unit.tags.map(({ tag }) => tag)));
  return (unit) =>
    unit.numbers.some((number) => numbers.has(number)) ||
    unit.tags.some(({ tag }) => tags.has(tag));
}
