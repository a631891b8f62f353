import type { Asked } from './asked.ts';
import type { Entry } from './entry.ts';
import { SENTENCE_END } from './entry-reader.ts';
import { eachMark, type PassageIndex } from './passage-index.ts';
import type { SentenceView } from './sentence-views.ts';
import { personOf } from './tag.ts';
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
}

// A number, a name or a date close to the very words of the question answers it; farther off it may belong elsewhere.
const NEAR = 8;
const FAR_SHARE = 0.6;
const NAME_OF_TWO = 1;
const SINGLE_NAME = 0.7;
const KNOWN_NAME = 1;
const TO_CAPITAL = 3;

export function saidBy(units: readonly Unit[]): Said {
  return {
    numbers: new Set(units.flatMap(({ numbers }) => numbers)),
    tags: new Set(units.flatMap(({ tags }) => tags.map(({ tag }) => tag))),
  };
}

const HAS_EVIDENCE: ReadonlySet<Asked> = new Set<Asked>([
  ...([
    'who',
    'when',
    'day',
    'month',
    'year',
    'clock',
    'where',
    'why',
    'number',
    'money',
    'measure',
    'span',
    'words',
  ] as const),
]);

/** How well a sentence holds the kind of thing asked for, 0 to 1. */
export function evidence(
  index: PassageIndex,
  { entry, view }: { entry: Entry; view: SentenceView },
  query: EvidenceQuery,
): number {
  if (!HAS_EVIDENCE.has(query.asked)) return 0;
  let best = 0;
  const note = (at: number, share: number) => {
    if (share <= best) return;
    const near = view.hits.some((hit) => Math.abs(hit.at - at) <= NEAR);
    best = Math.max(best, near ? share : share * FAR_SHARE);
  };
  if (query.asked === 'who') {
    eachMark(index, entry, (tag, place, percent) => {
      const at = entry.row.from + place;
      const person = personOf(tag);
      if (person === null || query.said.tags.has(tag) || percent < 80) return;
      const isPerson = index.knowledge.persons[person]?.kind === 'person';
      if (isPerson && at >= view.from && at < view.to) note(at, KNOWN_NAME);
    });
  }
  for (let at = view.from; at < view.to; at += 1) {
    const share = shareAt(index, at, query);
    if (share > 0) note(at, share);
  }
  return best;
}

function shareAt(index: PassageIndex, at: number, { asked, said }: EvidenceQuery): number {
  const code = index.rows[at] ?? SENTENCE_END;
  if (code === SENTENCE_END || said.numbers.has(code >> 1)) return 0;
  const bits = index.classes[code >> 1] ?? 0;
  const isNumber = (bits & CLASS.number) > 0;
  const next = classAt(index, at + 1) | classAt(index, at + 2);
  switch (asked) {
    case 'who':
      return nameShare(index, at);
    case 'when':
      return Number((bits & (CLASS.time | CLASS.year)) > 0 || isClockTime(index, at, isNumber));
    case 'day':
      return Number((bits & CLASS.day) > 0 || ((bits & CLASS.month) > 0 && isDated(index, at)));
    case 'month':
      return Number((bits & CLASS.month) > 0);
    case 'year':
      return Number((bits & CLASS.year) > 0);
    case 'clock':
      return Number(isClockTime(index, at, isNumber)) || ((bits & CLASS.time) > 0 ? FAR_SHARE : 0);
    case 'where':
      return placeShare(index, at);
    case 'why':
      return (bits & CLASS.cause) > 0 ? 1 : 0;
    case 'number':
      return Number(isNumber && (next & (CLASS.unit | CLASS.money)) === 0);
    case 'money':
      return moneyShare(isNumber, bits, next);
    case 'measure':
      return Number(isNumber);
    case 'span':
      return Number((bits & CLASS.unit) > 0 && isCounted(index, at));
    case 'words':
      return (bits & CLASS.speech) > 0 ? 1 : 0;
    case 'meaning':
    case 'thing':
    case 'whether':
    case 'claim':
    case 'keywords':
      return 0;
  }
}

function moneyShare(isNumber: boolean, bits: number, next: number): number {
  if (isNumber && (next & CLASS.money) > 0) return 1;
  if ((bits & CLASS.money) > 0) return FAR_SHARE;
  return isNumber ? FAR_SHARE : 0;
}

function nameShare(index: PassageIndex, at: number): number {
  if (!isName(index, at)) return 0;
  return isName(index, at + 1) || isName(index, at - 1) ? NAME_OF_TWO : SINGLE_NAME;
}

function isName({ rows, classes }: PassageIndex, at: number): boolean {
  const code = rows[at] ?? SENTENCE_END;
  if (code === SENTENCE_END || (code & 1) === 0) return false;
  return ((classes[code >> 1] ?? 0) & (CLASS.country | CLASS.time)) === 0;
}

function placeShare(index: PassageIndex, at: number): number {
  if ((classAt(index, at) & CLASS.place) === 0) return 0;
  for (let step = 1; step <= TO_CAPITAL; step += 1) {
    const code = index.rows[at + step] ?? SENTENCE_END;
    if (code === SENTENCE_END) return 0;
    if ((code & 1) === 1 && (classAt(index, at + step) & CLASS.time) === 0) return 1;
  }
  return 0;
}

// "14 March", "March 14th".
function isDated(index: PassageIndex, at: number): boolean {
  return ((classAt(index, at - 1) | classAt(index, at + 1)) & CLASS.number) > 0;
}

// "5.42", "at 9", "3 p.m.": hours have two digits behind a stop, or the half of the day behind them.
function isClockTime({ rows, vocabulary }: PassageIndex, at: number, isNumber: boolean): boolean {
  if (!isNumber) return false;
  const stem = vocabulary.stemAt((rows[at] ?? 0) >> 1);
  if (/^\d{1,2}(?:am|pm)$/.test(stem) || /^(?:[01]?\d|2[0-3])[.:][0-5]\d(?:am|pm)?$/.test(stem))
    return true;
  const next = vocabulary.stemAt((rows[at + 1] ?? 0) >> 1);
  return next === 'am' || next === 'pm';
}

// "two weeks", "a week", "half an hour", "12-hour": the word before is a number or an article.
function isCounted({ rows, classes, vocabulary }: PassageIndex, at: number): boolean {
  const code = rows[at - 1] ?? SENTENCE_END;
  if (code === SENTENCE_END) return false;
  const bits = classes[code >> 1] ?? 0;
  const stem = vocabulary.stemAt(code >> 1);
  return (bits & CLASS.number) > 0 || stem === 'a' || stem === 'an' || stem === 'mani';
}

function classAt({ rows, classes }: PassageIndex, at: number): number {
  const code = rows[at] ?? SENTENCE_END;
  return code === SENTENCE_END ? 0 : (classes[code >> 1] ?? 0);
}
