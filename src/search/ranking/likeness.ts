import type { Entry } from '../index/entry.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { numberAt } from '../index/rows.ts';
import { LEAST_SMALLNESS, smallness } from '../index/smallness.ts';
import type { Unit } from '../question/unit.ts';
import type { Inquiry } from './inquiry.ts';

/** What a paragraph's words are worth that are like those of the question, beside how surely it bears each unit. */
export type Likeness = (entry: Entry, borne: readonly number[]) => number;

// Over 80 made-up dossiers, with no vector that learned from them: S@1 .576 -> .612, S@3 .766 -> .803. Weights of 3 to 6, a
// least likeness of 0.1 to 0.3 and half or twice the two worths stay within .01 of it.
const WEIGHT = 4;
// Any two words are somewhat alike.
const LEAST_LIKE = 0.2;
// A word that no article has is worth about a rare one.
const UNKNOWN_WORTH = 2.5;
// One that another paragraph has is mostly answered there.
const KNOWN_WORTH = 0.4;

/** For the words of a question that a paragraph lacks: how near its own words come. Always 0 in a large collection. */
export function likenessOf(index: PassageIndex, { units, scores }: LikenessQuery): Likeness {
  const small = smallness(index);
  if (small < LEAST_SMALLNESS) return () => 0;
  const asked = units.flatMap((unit, at): AskedColumn[] => {
    const column = columnFor(index, unit);
    const telling = scores.telling[at] ?? 0;
    const worth = telling > 0 ? KNOWN_WORTH * telling : UNKNOWN_WORTH * unit.weight;
    return column === null ? [] : [{ unit: at, column, worth: WEIGHT * small * worth }];
  });
  return (entry, borne) => {
    const places = placesIn(index, entry);
    let sum = 0;
    for (const { unit, column, worth } of asked) {
      const lacking = 1 - (borne[unit] ?? 0);
      if (lacking > 0) sum += worth * lacking * Math.max(0, nearest(column, places) - LEAST_LIKE);
    }
    return sum;
  };
}

type LikenessQuery = Pick<Inquiry, 'units' | 'scores'>;

interface AskedColumn {
  readonly unit: number;
  readonly column: Float32Array;
  readonly worth: number;
}

function columnFor({ likeness, language, vocabulary }: PassageIndex, unit: Unit) {
  if (unit.kind === 'person' || unit.kind === 'date') return null;
  const terms = unit.terms.filter((term) => !language.stopWords.has(term));
  return likeness.columnOf(terms.map((term) => vocabulary.stemOf(term)));
}

function placesIn({ rows, likeness }: PassageIndex, { from, to }: Entry): number[] {
  const places: number[] = [];
  for (let at = from; at < to; at += 1) {
    const place = likeness.placeOf(numberAt(rows, at));
    if (place >= 0) places.push(place);
  }
  return places;
}

function nearest(column: Float32Array, places: readonly number[]): number {
  let most = 0;
  for (const place of places) most = Math.max(most, column[place] ?? 0);
  return most;
}
