import { type Asked, TIMES } from './asked-kind.ts';
import askedWords from './asked-words.json' with { type: 'json' };
import type { PassageIndex } from './passage-index.ts';
import type { QuestionWord } from './question-words.ts';
import type { SentenceView } from './sentence-views.ts';
import type { Unit } from './units.ts';
import { CLASS } from './word-classes.ts';

/** What a number or a name must stand beside to answer: the thing counted, the person described. */
export interface Target {
  readonly unit: number;
  readonly isNamed: boolean;
  /** It describes a person, so that only a person's name answers. */
  readonly isPerson: boolean;
}

const COUNT = /^\d{1,3}$/;
const PEOPLE = new Set(askedWords.people);
const NAMING = new Set([...askedWords.names, 'called', 'call']);
// So many words from the words of the question; farther off a number or a name may belong elsewhere.
const NEAR = 8;
const FAR_SHARE = 0.6;
// "… revoked it in November, accusing them of spying and ordering them to leave within two weeks".
const FAR_TIME = 0.7;
// "Twelve of the angry dockers": so many words from a number to what it counts. Else it counts something nearby.
const TO_COUNTED = 5;
const OTHER_COUNT = 0.8;
// "Hanna Brook, for ten years leader of the union", "the quay was built by Hanna Brook". A name farther off is somebody else's.
const TO_NAMED = 4;
const OTHER_NAME = 0.4;
// The sentence describes somebody in other words.
const LIKELY_NAME = 0.7;
// "Name of the" points ahead, "… called?" back.
const BACKWARDS = 1.5;
const TO_HEAD = 2;

/** The unit behind "how many", behind a claim's number, or beside "name" and "called"; null for none. */
export function targetOf(
  index: PassageIndex,
  asked: Asked,
  words: readonly QuestionWord[],
  units: readonly Unit[],
): Target | null {
  if (asked === 'name') return named(index, words, units);
  if (asked !== 'number' && asked !== 'claim') return null;
  const at = words.findIndex(({ term, stem }) =>
    asked === 'number' ? term === 'many' : COUNT.test(stem),
  );
  const unit = at < 0 ? -1 : units.findIndex((one) => one.at > at);
  return unit < 0 ? null : { unit, isNamed: false, isPerson: false };
}

function named(
  { classes }: PassageIndex,
  words: readonly QuestionWord[],
  units: readonly Unit[],
): Target | null {
  const naming = words.findIndex(({ term }) => NAMING.has(term));
  const from = naming >= 0 ? naming : words.findIndex(({ term }) => term === 'who');
  const distances = units.map(({ at, kind, terms }) => {
    if (kind === 'person' || kind === 'date' || terms.some((term) => NAMING.has(term)))
      return Number.POSITIVE_INFINITY;
    if (naming < 0 && at > from && terms.some((term) => PEOPLE.has(term))) return 0;
    return at > from ? at - from : (from - at) * BACKWARDS;
  });
  const least = Math.min(...distances);
  if (!Number.isFinite(least)) return null;
  const isPerson = (unit: number) =>
    units[unit]?.numbers.some((one) => ((classes[one] ?? 0) & CLASS.people) > 0) === true;
  const nearest = distances.indexOf(least);
  // "The names of the six diplomats": their number describes nobody.
  const head = distances.findIndex((one, unit) => one <= least + TO_HEAD && isPerson(unit));
  const unit = head < 0 ? nearest : head;
  return { unit, isNamed: true, isPerson: isPerson(unit) };
}

/** How surely something at a place of a sentence belongs to what is asked, 0 to 1. */
export function belonging(
  { hits }: SentenceView,
  at: number,
  { asked, target }: { readonly asked: Asked; readonly target: Target | null },
): number {
  const isNear = hits.some((hit) => Math.abs(hit.at - at) <= NEAR);
  if (target?.isNamed) {
    const described = hits.filter(({ unit }) => unit === target.unit);
    if (described.some((hit) => Math.abs(hit.at - at) <= TO_NAMED)) return 1;
    return described.length === 0 && isNear ? LIKELY_NAME : OTHER_NAME;
  }
  if (!isNear) return TIMES.has(asked) ? FAR_TIME : FAR_SHARE;
  if (target === null) return 1;
  const counts = hits.some(
    (hit) => hit.unit === target.unit && hit.at > at && hit.at - at <= TO_COUNTED,
  );
  return counts ? 1 : OTHER_COUNT;
}
