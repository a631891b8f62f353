import type { PassageIndex } from '../index/passage-index.ts';
import { classAt } from '../index/row-words.ts';
import { CLASS } from '../index/word-classes.ts';
import { hostedEnvoys, ownedOffices } from '../question/owned-office.ts';
import type { Question } from '../question/question.ts';
import { isBorne } from './judge.ts';
import type { Hit, SentenceView } from './sentence-views.ts';

// "Russia's ambassador to the UK" bears all of "the British ambassador", and is another one.
const OTHERS = 0.6;
// "Ukraine President Volodymyr Zelenskyy": sooner than a president of nowhere, where Ukraine is spoken of too.
const ITS_OWN = 1.3;
// "The Russian trade ambassador".
const BEFORE = 2;

/**
 * What a paragraph's score is multiplied by: more than 1 where an office stands behind the name of the country asked
 * about, less than 1 where it stands behind other countries' names alone, or behind the one where an envoy is asked for.
 */
export function whoseOffice(
  index: PassageIndex,
  { units, words }: Question,
): (views: readonly SentenceView[]) => number {
  const [owned] = ownedOffices(index, { units, words });
  const [hosted] = hostedEnvoys(index, { units, words });
  const asked = owned ?? hosted;
  if (asked === undefined) return () => 1;
  const { country, office } = asked;
  return (views) => {
    // "The Russian defence attaché" is a part of a defence minister only.
    const whole = views.filter(({ shares }) => isBorne({ borne: shares }, office));
    const owners = whole.flatMap(({ hits, from }) =>
      hits
        .filter(({ unit }) => unit === office)
        .map(({ at }) => ownerAt(index, { at, from }, hits))
        .filter((owner) => owner !== null),
    );
    if (owners.length === 0) return 1;
    const isItsOwn = owners.some(({ unit }) => unit === country);
    // "The ambassador in Moscow" is anybody's but Russia's.
    if (owned === undefined) return isItsOwn ? OTHERS : 1;
    return isItsOwn ? ITS_OWN : OTHERS;
  };
}

/** A word of a sentence: its place in the row, and where the sentence begins. */
export interface WordPlace {
  readonly at: number;
  readonly from: number;
}

/** The country right before a place, and which unit of the question that is, -1 for none; null where no country stands there. */
export function ownerAt(
  index: PassageIndex,
  { at, from }: WordPlace,
  hits: readonly Hit[],
): { readonly unit: number } | null {
  for (let place = at - 1; place >= Math.max(from, at - BEFORE); place -= 1) {
    if ((classAt(index, place) & CLASS.country) === 0) continue;
    return { unit: hits.find((hit) => hit.at === place)?.unit ?? -1 };
  }
  return null;
}
