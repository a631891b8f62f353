import type { PassageIndex } from '../index/passage-index.ts';
import { SAYING } from './asked-kind.ts';
import { isHeld } from './asked-terms.ts';
import askedWords from './asked-words.json' with { type: 'json' };
import type { Question } from './question.ts';
import type { QuestionWord } from './question-words.ts';
import type { Unit } from './unit.ts';
import { isCountry } from './unit-kind.ts';

const LINK_AND_THE = 2;
const OF = new Set(['of']);
const HOST = new Set(['in', 'to']);
const ENVOYS = new Set(askedWords.envoys);

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
    return isWhole && isOffice(before) && isLinked(words, [before, unit], OF)
      ? [{ country: at, office: at - 1 }]
      : [];
  });
}

/** Every envoy of a question with the country where, which is not whose: "the ambassador in Norway". */
export function hostedEnvoys(
  { language }: Pick<PassageIndex, 'language'>,
  { units, words }: Question,
): readonly OwnedOffice[] {
  return units.flatMap((unit, at): OwnedOffice[] => {
    const before = units[at - 1];
    const isEnvoy = isCountry(language, unit) && before?.terms.some((term) => ENVOYS.has(term));
    const isHosted = isEnvoy === true && isLinked(words, [before, unit], HOST);
    return isHosted ? [{ country: at, office: at - 1 }] : [];
  });
}

// Such a word, perhaps "the", and nothing else between an office and a country.
function isLinked(
  words: readonly QuestionWord[],
  [office, country]: readonly [Unit | undefined, Unit],
  links: ReadonlySet<string>,
): boolean {
  const between = words.slice((office?.places.at(-1) ?? 0) + 1, country.at);
  return links.has(between[0]?.term ?? '') && between.length <= LINK_AND_THE;
}
