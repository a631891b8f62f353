import type { Entry } from '../index/entry.ts';
import { eachMark, type PassageIndex, REFERENCE_PERCENT } from '../index/passage-index.ts';
import { classAt, isCapital, isState, stemAt } from '../index/row-words.ts';
import { numberAt, SENTENCE_END } from '../index/rows.ts';
import { groupTag, isGroup, isMonth, isYear, personOf } from '../index/tag.ts';
import { CLASS } from '../index/word-classes.ts';
import type { Asked } from '../question/asked-kind.ts';
import type { Doing } from '../question/doing-asked.ts';
import type { Said } from '../question/said.ts';
import type { Target } from '../question/target.ts';
import { isCountryGroup, isNamed } from '../question/unit-kind.ts';
import { belonging } from './belonging.ts';
import { isDefined } from './defined.ts';
import { holdsKind, kindShare, SINCE } from './kind-shares.ts';
import type { SentenceView } from './sentence-views.ts';

export interface EvidenceQuery {
  readonly asked: Asked;
  readonly said: Said;
  readonly target: Target | null;
  /** What somebody does who is asked for. */
  readonly doing: Doing | null;
  /** It asks since when. */
  readonly since: boolean;
  /** Persons whose words are asked for. */
  readonly speakers: ReadonlySet<number>;
}

// "A fisherman found it" answers who found it, "found an old fisherman" and "a fisherman was found" who was.
const DOER = 0.7;
const TO_DOING = 2;
const DONE_TO = 4;
// "Have worsened since 2022" answers since when, "a new low point in 2018" hardly.
const NOT_SINCE = 0.7;

// Persons and dates are marks; for other kinds the marks of a paragraph need no look.
const NAMES: ReadonlySet<Asked> = new Set<Asked>(['who', 'name']);
const BY_MARK: ReadonlySet<Asked> = new Set<Asked>([
  'who',
  'name',
  'when',
  'month',
  'year',
  'country',
]);

/** How well a sentence holds the kind of thing asked for, 0 to 1. */
export function evidence(
  index: PassageIndex,
  { entry, view }: { entry: Entry; view: SentenceView },
  query: EvidenceQuery,
): number {
  if (isSaidByAsked(entry, query)) return 1;
  if (query.asked === 'meaning') return Number(definesAsked(index, view));
  if (!holdsKind(query.asked) || (query.asked === 'claim' && query.target === null)) return 0;
  const best = bestShare(index, { entry, view }, query);
  return query.since && !saysSince(index, view) ? best * NOT_SINCE : best;
}

function bestShare(
  index: PassageIndex,
  { entry, view }: { entry: Entry; view: SentenceView },
  query: EvidenceQuery,
): number {
  let best = 0;
  const note = (at: number, share: number) => {
    if (share <= best) return;
    best = Math.max(best, share * belonging(index, { view, at }, query));
  };
  const others = new Set<number>();
  if (BY_MARK.has(query.asked)) {
    const least = query.asked === 'name' ? REFERENCE_PERCENT.name : REFERENCE_PERCENT.role;
    eachMark(index, entry, (tag, place, percent) => {
      const at = entry.from + place;
      if (at < view.from || at >= view.to) return;
      if (namesAnother(index, tag, query)) addName(others, index, { from: at, to: view.to });
      if (percent >= least && !query.said.tags.has(tag) && answersAs(index, tag, query.asked))
        note(at, 1);
    });
  }
  for (let at = view.from; at < view.to; at += 1) {
    const share = Math.max(shareAt(index, at, query), doerShare(index, at, { view, query }));
    if (share > 0 && !others.has(at)) note(at, share);
  }
  return best;
}

function saysSince(index: PassageIndex, { from, to }: SentenceView): boolean {
  for (let at = from; at < to; at += 1) if (stemAt(index, at) === SINCE) return true;
  return false;
}

// A speaker goes on in a paragraph of nothing but the words, without a "said".
function isSaidByAsked({ speakers }: Entry, query: EvidenceQuery): boolean {
  return query.asked === 'words' && speakers.some((speaker) => query.speakers.has(speaker));
}

function definesAsked(index: PassageIndex, { hits, from, to }: SentenceView): boolean {
  return hits.some(({ part, at }) => part >= 0 && isDefined(index, { at, from, to }));
}

// Who asks for a name is not answered by one that the question says itself, nor, where a person is described, by a
// country's or an institution's.
function namesAnother(
  index: PassageIndex,
  tag: number,
  { asked, said, target }: EvidenceQuery,
): boolean {
  if (!NAMES.has(asked)) return false;
  const isSaid = personOf(tag) !== null && said.tags.has(tag);
  return isSaid || (target?.isPerson === true && isNoPerson(index, tag));
}

function isNoPerson({ knowledge, language }: PassageIndex, tag: number): boolean {
  if (isGroup(tag)) return isNamed(language, tag);
  const person = knowledge.persons[personOf(tag) ?? -1];
  return person !== undefined && person.kind !== 'person';
}

// The words with a capital that a name begins with.
function addName(
  places: Set<number>,
  index: PassageIndex,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  for (let at = from; at < to && isCapital(index, at); at += 1) places.add(at);
}

// A person who is spoken of by name or role answers "who", a date "when", also where only the reader knows that "May" is one.
function answersAs({ knowledge, language }: PassageIndex, tag: number, asked: Asked): boolean {
  if (NAMES.has(asked)) {
    return knowledge.persons[personOf(tag) ?? -1]?.kind === 'person';
  }
  // Of two words; those of one are words of the row.
  if (asked === 'country') return isCountryGroup(language, tag);
  if (asked === 'month') return isMonth(tag);
  if (asked === 'year') return isYear(tag);
  return asked === 'when' && isMonth(tag);
}

function shareAt(index: PassageIndex, at: number, { asked, said }: EvidenceQuery): number {
  const number = numberAt(index.rows, at);
  const bits = index.classes[number] ?? 0;
  const mayBeSaid = asked === 'claim' || (asked === 'span' && (bits & CLASS.unit) > 0);
  if (number === SENTENCE_END || (said.numbers.has(number) && !mayBeSaid)) return 0;
  if (asked === 'country' && meansSaid(index, number, said)) return 0;
  return kindShare(asked, { index, at, bits, isNumber: (bits & CLASS.number) > 0 });
}

// Who asks from which country Russia has them does not ask for "Russian" or "Moscow".
function meansSaid({ phrases }: PassageIndex, number: number, { tags }: Said): boolean {
  return (phrases.singles.get(number) ?? []).some(({ group }) => tags.has(groupTag(group)));
}

function doerShare(
  index: PassageIndex,
  at: number,
  { view, query }: { readonly view: SentenceView; readonly query: EvidenceQuery },
): number {
  const { doing } = query;
  if (doing === null) return 0;
  const isSomebody = (classAt(index, at) & CLASS.people) > 0;
  if (!isSomebody && (doing.isDoneTo || !isState(index, at))) return 0;
  const isNear = (off: number) =>
    doing.isDoneTo ? Math.abs(off) <= DONE_TO : off > 0 && off <= TO_DOING;
  return view.hits.some((hit) => hit.unit === doing.unit && isNear(hit.at - at)) ? DOER : 0;
}
