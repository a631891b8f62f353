import type { Asked } from './asked-kind.ts';
import { isDefined } from './defined.ts';
import type { Entry } from './entry.ts';
import { SENTENCE_END } from './entry-reader.ts';
import { eachMark, type PassageIndex, REFERENCE_PERCENT } from './passage-index.ts';
import { classAt, isCapital, stemAt } from './row-words.ts';
import type { SentenceView } from './sentence-views.ts';
import { groupTag, isGroup, isMonth, isYear, personOf } from './tag.ts';
import { belonging, type Target } from './target.ts';
import { isCountryGroup, isNamed } from './unit-kind.ts';
import type { Unit } from './units.ts';
import { CLASS } from './word-classes.ts';

/** What the question says itself, so that it answers nothing. */
export interface Said {
  readonly numbers: ReadonlySet<number>;
  readonly tags: ReadonlySet<number>;
}

export interface EvidenceQuery {
  readonly asked: Asked;
  readonly said: Said;
  readonly target: Target | null;
  /** The unit of what somebody does: "found" in "who found the buoy"; -1 for none. */
  readonly doing: number;
  /** Persons whose words are asked for. */
  readonly speakers: ReadonlySet<number>;
}

// "That evening" tells the hour roughly.
const ROUGH_TIME = 0.6;
// A number without a currency, or a currency without a number.
const BARE_SUM = 0.4;
const NAME_OF_TWO = 1;
const SINGLE_NAME = 0.7;
// Somebody, if nobody by name: "the harbour master".
const NAMELESS = 0.5;
// "A fisherman found it" answers who found it.
const DOER = 0.7;
const TO_DOING = 2;
// "The US accused Russia". Too little alone: "British" may stand before anything.
const STATE = 0.4;
// "Has yet to comment", "denied that it had paid": of 1,632 questions seven more have the right paragraph first with 0.2 to 0.4 and
// three fewer, with 1 eight and 13.
const VERDICT = 0.3;
const TO_CAPITAL = 3;
const CLOCK_TIME = /^(?:\d{1,2}(?:am|pm)|(?:[01]?\d|2[0-3])\.[0-5]\d(?:am|pm)?)$/;
const HOUR = /^(?:[01]?\d|2[0-3])$/;
const BEHIND_HOUR = /^(?:am|pm|[0-5]\d(?:am|pm)?)$/;
const AGE = /^\d{1,2}$/;
const OF_AGE = new Set(['age', 'ag', 'turn']);
const COUNTING = new Set(['a', 'an', 'few', 'half', 'mani', 'sever']);

export function saidBy(units: readonly Unit[]): Said {
  return {
    numbers: new Set(units.flatMap(({ numbers }) => numbers)),
    tags: new Set(units.flatMap(({ tags }) => tags.map(({ tag }) => tag))),
  };
}

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
  if (SHARES[query.asked] === none || (query.asked === 'claim' && query.target === null)) return 0;
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

/** One word of a sentence, as evidence sees it. */
interface Place {
  readonly index: PassageIndex;
  readonly at: number;
  readonly bits: number;
  readonly isNumber: boolean;
}

type Share = (place: Place) => number;

const none: Share = () => 0;
const has =
  (wanted: number): Share =>
  ({ bits }) =>
    Number((bits & wanted) > 0);

// How well a word is the kind of thing asked for, kind by kind.
const SHARES: Readonly<Record<Asked, Share>> = {
  who: (place) => Math.max(nameShare(place), isState(place) ? STATE : 0),
  name: (place) => (isName(place.index, place.at) ? nameShare(place) : 0),
  when: (place) => Math.max(has(CLASS.time | CLASS.year)(place), clockShare(place)),
  day: (place) => Math.max(has(CLASS.day)(place), isDated(place) ? has(CLASS.month)(place) : 0),
  month: has(CLASS.month),
  year: has(CLASS.year),
  clock: (place) => Math.max(clockShare(place), ROUGH_TIME * has(CLASS.time)(place)),
  where: placeShare,
  country: (place) => Number(isState(place)),
  why: has(CLASS.cause),
  number: (place) =>
    Number(place.isNumber && !isSum(place) && (behind(place) & (CLASS.unit | CLASS.money)) === 0),
  money: moneyShare,
  measure: ({ isNumber }) => Number(isNumber),
  age: ageShare,
  span: (place) => (isCounted(place) ? has(CLASS.unit)(place) : 0),
  words: has(CLASS.speech),
  meaning: none,
  thing: none,
  whether: (place) => VERDICT * has(CLASS.verdict)(place),
  help: none,
  claim: ({ isNumber }) => Number(isNumber),
  keywords: none,
};

function shareAt(index: PassageIndex, at: number, { asked, said }: EvidenceQuery): number {
  const code = index.rows[at] ?? SENTENCE_END;
  const bits = index.classes[code >> 1] ?? 0;
  const mayBeSaid = asked === 'claim' || (asked === 'span' && (bits & CLASS.unit) > 0);
  if (code === SENTENCE_END || (said.numbers.has(code >> 1) && !mayBeSaid)) return 0;
  if (asked === 'country' && meansSaid(index, code >> 1, said)) return 0;
  return SHARES[asked]({ index, at, bits, isNumber: (bits & CLASS.number) > 0 });
}

// Who asks from which country Russia has them does not ask for "Russian" or "Moscow".
function meansSaid({ phrases }: PassageIndex, number: number, { tags }: Said): boolean {
  return (phrases.singles.get(number) ?? []).some(({ group }) => tags.has(groupTag(group)));
}

function behind({ index, at }: Place): number {
  return classAt(index, at + 1) | classAt(index, at + 2);
}

// "£412,000": the sign before a number is kept as its capital.
function isSum({ index, at, isNumber }: Place): boolean {
  return isNumber && ((index.rows[at] ?? 0) & 1) === 1;
}

function moneyShare(place: Place): number {
  if (isSum(place) || (place.isNumber && (behind(place) & CLASS.money) > 0)) return 1;
  return place.isNumber || (place.bits & CLASS.money) > 0 ? BARE_SUM : 0;
}

function nameShare({ index, at, bits }: Place): number {
  if (!isName(index, at)) return (bits & CLASS.people) > 0 ? NAMELESS : 0;
  return isName(index, at + 1) || isName(index, at - 1) ? NAME_OF_TWO : SINGLE_NAME;
}

function doerShare(
  index: PassageIndex,
  at: number,
  { view, query }: { readonly view: SentenceView; readonly query: EvidenceQuery },
): number {
  if (query.doing < 0 || (classAt(index, at) & CLASS.people) === 0) return 0;
  const does = view.hits.some(
    (hit) => hit.unit === query.doing && hit.at > at && hit.at - at <= TO_DOING,
  );
  return does ? DOER : 0;
}

function isState({ index, at, bits }: Place): boolean {
  return (bits & CLASS.country) > 0 && isCapital(index, at);
}

function isName(index: PassageIndex, at: number): boolean {
  const other = CLASS.country | CLASS.time | CLASS.number | CLASS.year;
  return isCapital(index, at) && (classAt(index, at) & other) === 0;
}

// "Aged 47", "a 47-year-old", "Ann Hill, 47,": the commas are not kept.
function ageShare({ index, at, isNumber }: Place): number {
  if (!isNumber) return 0;
  if (stemAt(index, at + 2) === 'old' && (classAt(index, at + 1) & CLASS.unit) > 0) return 1;
  if (OF_AGE.has(stemAt(index, at - 1))) return 1;
  const isBare = (classAt(index, at + 1) & (CLASS.unit | CLASS.money | CLASS.month)) === 0;
  return Number(isName(index, at - 1) && isBare && AGE.test(stemAt(index, at)));
}

function placeShare({ index, at, bits }: Place): number {
  if ((bits & CLASS.place) === 0) return 0;
  for (let step = 1; step <= TO_CAPITAL; step += 1) {
    const code = index.rows[at + step] ?? SENTENCE_END;
    if (code === SENTENCE_END) return 0;
    if ((code & 1) === 1 && (classAt(index, at + step) & (CLASS.time | CLASS.number)) === 0)
      return 1;
  }
  return 0;
}

// "14 March", "March 14th".
function isDated({ index, at }: Place): boolean {
  return ((classAt(index, at - 1) | classAt(index, at + 1)) & CLASS.number) > 0;
}

// "5.42", "3pm", "3 p.m.", and "5:42", which the splitter parts: minutes have two digits.
function clockShare({ index, at, isNumber }: Place): number {
  if (!isNumber) return 0;
  const stem = stemAt(index, at);
  if (CLOCK_TIME.test(stem)) return 1;
  return Number(HOUR.test(stem) && BEHIND_HOUR.test(stemAt(index, at + 1)));
}

// "two weeks", "a week", "half an hour", "12-hour": the word before is a number or an article.
function isCounted({ index, at }: Place): boolean {
  if ((classAt(index, at - 1) & CLASS.number) > 0) return true;
  return COUNTING.has(stemAt(index, at - 1));
}
