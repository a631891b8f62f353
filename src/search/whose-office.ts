import { SAYING } from './asked-kind.ts';
import { isHeld } from './asked-terms.ts';
import type { PassageIndex } from './passage-index.ts';
import type { QuestionWord } from './question-words.ts';
import type { Inquiry } from './rank.ts';
import { classAt } from './row-words.ts';
import type { Hit, SentenceView } from './sentence-views.ts';
import { isCountry } from './unit-kind.ts';
import type { Unit } from './units.ts';
import { CLASS } from './word-classes.ts';

// "Russia's ambassador to the UK" bears all of "the British ambassador", and is another one.
const OTHERS = 0.6;
// "Ukraine President Volodymyr Zelenskyy": sooner than a president of nowhere, where Ukraine is spoken of too.
const ITS_OWN = 1.3;
// "The Russian trade ambassador".
const BEFORE = 2;
const OF_THE = 2;

/**
 * What a paragraph's score is multiplied by: more than 1 where an office stands behind the name of the country asked
 * about, less than 1 where it stands behind other countries' names alone.
 */
export function whoseOffice(
  index: PassageIndex,
  { units, words }: Pick<Inquiry, 'units' | 'words'>,
): (views: readonly SentenceView[]) => number {
  const [owned] = ownedOffices(index, { units, words });
  if (owned === undefined) return () => 1;
  const { country, office } = owned;
  return (views) => {
    const owners = views.flatMap(({ hits, from }) =>
      hits
        .filter(({ unit }) => unit === office)
        .map(({ at }) => ownerAt(index, { at, from }, hits))
        .filter((owner) => owner !== null),
    );
    if (owners.length === 0) return 1;
    return owners.some(({ unit }) => unit === country) ? ITS_OWN : OTHERS;
  };
}

/** An office that a question gives a country, each as a unit: "the French minister", "the mayor of Norway". */
export interface OwnedOffice {
  readonly country: number;
  readonly office: number;
}

export function ownedOffices(
  { language }: Pick<PassageIndex, 'language'>,
  { units, words }: Pick<Inquiry, 'units' | 'words'>,
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

/** A word of a sentence: its place in the row, and where the sentence begins. */
export interface Place {
  readonly at: number;
  readonly from: number;
}

/** The country right before a place, and which unit of the question that is, -1 for none; null where no country stands there. */
export function ownerAt(
  index: PassageIndex,
  { at, from }: Place,
  hits: readonly Hit[],
): { readonly unit: number } | null {
  for (let place = at - 1; place >= Math.max(from, at - BEFORE); place -= 1) {
    if ((classAt(index, place) & CLASS.country) === 0) continue;
    return { unit: hits.find((hit) => hit.at === place)?.unit ?? -1 };
  }
  return null;
}
