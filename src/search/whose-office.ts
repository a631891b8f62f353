import { isPost } from './asked-terms.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Inquiry } from './rank.ts';
import { classAt } from './row-words.ts';
import type { Hit, SentenceView } from './sentence-views.ts';
import { isCountry } from './unit-kind.ts';
import { CLASS } from './word-classes.ts';

// "Russia's ambassador to the UK" bears all of "the British ambassador", and is another one.
const OTHERS = 0.6;
// "The Russian trade ambassador".
const BEFORE = 2;

/** What a paragraph's score is multiplied by: less than 1 where a post stands only behind the name of another country. */
export function whoseOffice(
  index: PassageIndex,
  { units }: Pick<Inquiry, 'units'>,
): (views: readonly SentenceView[]) => number {
  const country = units.findIndex(
    (unit, at) => isCountry(index.language, unit) && units[at + 1]?.terms.some(isPost),
  );
  if (country < 0) return () => 1;
  return (views) => {
    const owners = views.flatMap(({ hits, from }) =>
      hits
        .filter(({ unit }) => unit === country + 1)
        .map(({ at }) => ownerAt(index, { at, from }, hits))
        .filter((owner) => owner !== null),
    );
    const isOthers = owners.length > 0 && owners.every(({ unit }) => unit !== country);
    return isOthers ? OTHERS : 1;
  };
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
