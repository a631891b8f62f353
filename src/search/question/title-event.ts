import type { PassageIndex } from '../index/passage-index.ts';
import smallWords from '../language/small-words.json' with { type: 'json' };
import { DOING } from './asked-kind.ts';
import askedWords from './asked-words.json' with { type: 'json' };
import type { Question } from './question.ts';
import type { QuestionWord } from './question-words.ts';
import { saidBy } from './said.ts';
import { subjectAsked } from './subject-asked.ts';
import type { TitledIndex } from './titled-index.ts';
import type { Unit } from './unit.ts';
import { isCount, isCountry, isGeneric, isPrinted } from './unit-kind.ts';

// Of 1,852 questions two near misses more are refused with 0.3 and 0.5, and none is worse; 0.7 and 1 put one and two right ones
// behind another.
const WEIGHT = 0.5;
// What everybody says all the time neither is of the event nor of another.
const GENERIC = 0.5;
const OVERVIEW = new Set(askedWords.overview);
const NO_COUNT = new Set(smallWords.noCounts);

/**
 * The units of a question; of the dossier's title where it asks what happened and no more. Where it says nothing that the
 * title doesn't, with the title's number: in a dossier of "Six British diplomats expelled from Moscow" who asks why Russia
 * expelled the diplomats asks of the six, and not of the attaché who went a year before.
 */
export function withTitleEvent(
  index: TitledIndex,
  words: readonly QuestionWord[],
  units: readonly Unit[],
): readonly Unit[] {
  const { titled } = index;
  if (titled.length === 0 || tellsApart(index, words, units)) return units;
  if (asksForOverview(units)) return titled;
  const content = units.filter((unit) => unit.weight > GENERIC && !isGeneric(index.language, unit));
  if (content.every((unit) => isCountry(index.language, unit))) return units;
  if (!content.every(isSaidIn(titled)) || isTurned(index, { words, units }, titled)) return units;
  const counts = titled.filter((unit) => isCount(index, unit) && isPrinted(index, unit));
  return [
    ...units,
    ...counts.map((unit, step) => ({
      ...unit,
      at: words.length + step,
      places: [words.length + step],
      weight: WEIGHT,
      hints: [],
    })),
  ];
}

// "What happened", "summary": of what the dossier is about.
function asksForOverview(units: readonly Unit[]): boolean {
  return units.length > 0 && units.every(({ terms }) => terms.every((term) => OVERVIEW.has(term)));
}

// A date, a number or "a diplomat" makes it another event, or the same told apart already.
function tellsApart(
  index: PassageIndex,
  words: readonly QuestionWord[],
  units: readonly Unit[],
): boolean {
  return (
    words.some(({ term }) => NO_COUNT.has(term)) ||
    units.some((unit) => unit.kind === 'date' || isCount(index, unit))
  );
}

function isSaidIn(titled: readonly Unit[]): (unit: Unit) => boolean {
  const { numbers, tags } = saidBy(titled);
  return (unit) =>
    unit.numbers.some((number) => numbers.has(number)) ||
    unit.tags.some(({ tag }) => tags.has(tag));
}

// "Why did the UK expel them", where the title has Britons expelled: it asks of the other side's deed.
function isTurned(
  { language }: PassageIndex,
  { words, units }: Question,
  titled: readonly Unit[],
): boolean {
  const { auxiliary, unit: subject } = subjectAsked(words, units);
  const whose = titled.filter(
    (unit, at) => isCountry(language, unit) && titled[at + 1]?.at === unit.at + 1,
  );
  const { tags } = saidBy(whose);
  const does = DOING.has(auxiliary) && subject !== undefined;
  return does && isCountry(language, subject) && subject.tags.some(({ tag }) => tags.has(tag));
}
