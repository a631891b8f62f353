import type { PassageIndex } from '../index/passage-index.ts';
import { classAt, stemAt } from '../index/row-words.ts';
import { CLASS } from '../index/word-classes.ts';
import smallWords from '../language/small-words.json' with { type: 'json' };
import { type Asked, TIMES } from '../question/asked-kind.ts';
import type { Target } from '../question/target.ts';
import type { Hit, SentenceView } from './sentence-views.ts';
import { ownerAt } from './whose-office.ts';

// So many words from the words of the question; farther off a number or a name may belong elsewhere.
const NEAR = 8;
const FAR_SHARE = 0.6;
// "… revoked it in November, accusing them of spying and ordering them to leave within two weeks".
const FAR_TIME = 0.7;
// "Twelve of the angry dockers": so many words from a number to what it counts. Else it counts something nearby.
const TO_COUNTED = 5;
const OTHER_COUNT = 0.8;
// The articles speak of tanks, and no tank stands in the sentence: too little to answer how many there were.
const ABSENT_COUNT = 0.6;
// "Hanna Brook, for ten years leader of the union", "the quay was built by Hanna Brook". A name farther off is somebody else's.
const TO_NAMED = 4;
const OTHER_NAME = 0.4;
// The sentence describes somebody in other words; less likely so where other sentences have one of the known words for it.
const LIKELY_NAME = 0.7;
const LESS_LIKELY_NAME = 0.6;
const CALLED = new Set(smallWords.callStems);
// An age stands beside who is so old: "Ann Hill, 47", "the 47-year-old captain".
const TO_AGED = 5;
const OTHER_AGE = 0.4;

/** How surely something at a place of a sentence belongs to what is asked, 0 to 1. */
export function belonging(
  index: PassageIndex,
  { view, at }: { readonly view: SentenceView; readonly at: number },
  { asked, target }: { readonly asked: Asked; readonly target: Target | null },
): number {
  const isNear = view.hits.some((hit) => Math.abs(hit.at - at) <= NEAR);
  if (asked === 'age') return standsBeside(index, view, at) ? 1 : OTHER_AGE;
  if (target?.isNamed) return nameBelonging(index, { view, at, isNear }, target);
  if (!isNear) return TIMES.has(asked) ? FAR_TIME : FAR_SHARE;
  if (target === null) return 1;
  const counts = view.hits.some(
    (hit) => hit.unit === target.unit && hit.at > at && hit.at - at <= TO_COUNTED,
  );
  if (counts) return 1;
  const isAbsent = target.isSpecific && view.hits.every((hit) => hit.unit !== target.unit);
  return asked === 'number' && isAbsent ? ABSENT_COUNT : OTHER_COUNT;
}

// "How old" is itself met by "years old" and by numbers.
function standsBeside(index: PassageIndex, { hits }: SentenceView, at: number): boolean {
  return hits.some(
    (hit) =>
      Math.abs(hit.at - at) <= TO_AGED &&
      (classAt(index, hit.at) & (CLASS.number | CLASS.unit)) === 0 &&
      stemAt(index, hit.at) !== 'old',
  );
}

function nameBelonging(
  index: PassageIndex,
  {
    view,
    at,
    isNear,
  }: { readonly view: SentenceView; readonly at: number; readonly isNear: boolean },
  target: Target,
): number {
  const { hits, from } = view;
  const described = hits.filter(({ unit }) => unit === target.unit);
  // "British diplomat Ann Hill" is no Russian diplomat.
  const isOthers = (hit: Hit): boolean => {
    const owner = target.country < 0 ? null : ownerAt(index, { at: hit.at, from }, hits);
    return owner !== null && owner.unit !== target.country;
  };
  if (described.some((hit) => Math.abs(hit.at - at) <= TO_NAMED && !isOthers(hit))) return 1;
  if (described.length > 0 || !isNear || target.hasNoOtherWords) return OTHER_NAME;
  return target.isSpecific && !isCalled(index, { at, from }) ? LESS_LIKELY_NAME : LIKELY_NAME;
}

// "It's called The Hook": what it is stands in the sentence before.
function isCalled(
  index: PassageIndex,
  { at, from }: { readonly at: number; readonly from: number },
): boolean {
  return [at - 1, at - 2].some((place) => place >= from && CALLED.has(stemAt(index, place)));
}
