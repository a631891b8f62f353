import type { PassageIndex } from '../index/passage-index.ts';
import { classAt, isCapital, isState, stemAt } from '../index/row-words.ts';
import { hasCapital, numberAt, SENTENCE_END } from '../index/rows.ts';
import { CLASS } from '../index/word-classes.ts';
import smallWords from '../language/small-words.json' with { type: 'json' };
import type { Asked } from '../question/asked-kind.ts';

// "That evening" tells the hour roughly.
const ROUGH_TIME = 0.6;
// "By what date": "by June 2025" is all the day that some things have.
const MONTH_OF_YEAR = 0.7;
// A number without a currency, or a currency without a number.
const BARE_SUM = 0.4;
const NAME_OF_TWO = 1;
const SINGLE_NAME = 0.7;
// Somebody, if nobody by name: "the harbour master".
const NAMELESS = 0.5;
// "The US accused Russia". Too little alone: "British" may stand before anything.
const STATE = 0.4;
// "Has yet to comment", "denied that it had paid": of 1,632 questions seven more have the right paragraph first with 0.2 to 0.4 and
// three fewer, with 1 eight and 13.
const VERDICT = 0.3;
// "Expelled six diplomats, accusing them of spying": a reason, though a charge may be about anything else. With 0.5 to 0.7 one
// question of 1,852 more has the right paragraph first, with 1 two and one fewer.
const CHARGE = 0.6;
const TO_CAPITAL = 3;
/** The stem of "since". */
export const SINCE = 'sinc';
const CLOCK_TIME = /^(?:\d{1,2}(?:am|pm)|(?:[01]?\d|2[0-3])\.[0-5]\d(?:am|pm)?)$/;
const HOUR = /^(?:[01]?\d|2[0-3])$/;
const BEHIND_HOUR = /^(?:am|pm|[0-5]\d(?:am|pm)?)$/;
const AGE = /^\d{1,2}$/;
const OF_AGE = new Set(smallWords.ageStems);
const COUNTING = new Set(smallWords.countStems);

/** One word of a sentence, as evidence sees it. */
export interface Place {
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

const SHARES: Readonly<Record<Asked, Share>> = {
  who: (place) => Math.max(nameShare(place), isState(place.index, place.at) ? STATE : 0),
  name: (place) => (isName(place.index, place.at) ? nameShare(place) : 0),
  when: (place) => Math.max(has(CLASS.time | CLASS.year)(place), clockShare(place)),
  day: (place) => Math.max(has(CLASS.day)(place), has(CLASS.month)(place) * dayShare(place)),
  month: has(CLASS.month),
  year: has(CLASS.year),
  clock: (place) => Math.max(clockShare(place), ROUGH_TIME * has(CLASS.time)(place)),
  where: placeShare,
  country: (place) => Number(isState(place.index, place.at)),
  why: (place) => Math.max(has(CLASS.cause)(place), CHARGE * has(CLASS.charge)(place)),
  number: (place) => Number(isFraction(place) || isPlainNumber(place)),
  money: moneyShare,
  measure: ({ isNumber }) => Number(isNumber),
  age: ageShare,
  span: (place) => Math.max(isCounted(place) ? has(CLASS.unit)(place) : 0, Number(isSince(place))),
  words: has(CLASS.speech),
  meaning: none,
  thing: none,
  whether: (place) => VERDICT * has(CLASS.verdict)(place),
  help: none,
  claim: ({ isNumber }) => Number(isNumber),
  keywords: none,
};

/** Whether a sentence can hold that kind at all: none holds advice. */
export function holdsKind(asked: Asked): boolean {
  return SHARES[asked] !== none;
}

/** How well a word is the kind of thing asked for, 0 to 1. */
export function kindShare(asked: Asked, place: Place): number {
  return SHARES[asked](place);
}

// "In post since 2019": how long that is, whoever asks can tell.
function isSince({ index, at, bits }: Place): boolean {
  return (bits & (CLASS.year | CLASS.month)) > 0 && stemAt(index, at - 1) === SINCE;
}

function isPlainNumber(place: Place): boolean {
  return place.isNumber && !isSum(place) && (behind(place) & (CLASS.unit | CLASS.money)) === 0;
}

// "A fifth of the ransom", "two thirds of it"; but not "the third of May".
function isFraction({ index, at, bits }: Place): boolean {
  return (
    (bits & CLASS.fraction) > 0 && stemAt(index, at + 1) === 'of' && stemAt(index, at - 1) !== 'the'
  );
}

function behind({ index, at }: Place): number {
  return classAt(index, at + 1) | classAt(index, at + 2);
}

// "£412,000": the sign before a number is kept as its capital.
function isSum({ index, at, isNumber }: Place): boolean {
  return isNumber && hasCapital(index.rows, at);
}

function moneyShare(place: Place): number {
  if (isSum(place) || (place.isNumber && (behind(place) & CLASS.money) > 0)) return 1;
  return place.isNumber || (place.bits & CLASS.money) > 0 ? BARE_SUM : 0;
}

function nameShare({ index, at, bits }: Place): number {
  if (!isName(index, at)) return (bits & CLASS.people) > 0 ? NAMELESS : 0;
  return isName(index, at + 1) || isName(index, at - 1) ? NAME_OF_TWO : SINGLE_NAME;
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
    if (numberAt(index.rows, at + step) === SENTENCE_END) return 0;
    const isOther = (classAt(index, at + step) & (CLASS.time | CLASS.number)) === 0;
    if (isOther && isCapital(index, at + step)) return 1;
  }
  return 0;
}

function dayShare(place: Place): number {
  if (isDated(place)) return 1;
  return (classAt(place.index, place.at + 1) & CLASS.year) > 0 ? MONTH_OF_YEAR : 0;
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
