import type { Span } from '../../text/span.ts';
import monthWords from './month-words.json' with { type: 'json' };
import smallWords from './small-words.json' with { type: 'json' };

/** A date spoken of in a row of words: a month of a year, a year, or a month of any year. */
export interface DateMention {
  readonly year: number | null;
  /** From 1. */
  readonly month: number | null;
  readonly start: number;
  readonly end: number;
}

type MonthOrYear = Pick<DateMention, 'year' | 'month'>;

/** A day that relative dates are counted from. */
export interface Anchor {
  readonly year: number;
  readonly month: number;
}

interface Term extends Span {
  readonly term: string;
  readonly capital: boolean;
}

const MONTHS: ReadonlyMap<string, number> = new Map(Object.entries(monthWords));
const YEAR = /^(?:19|20)\d\d$/;
const YEARS_AWAY: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);
const DAY = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/;
// "may" and "march" are months only in such company, or beside a day or a year.
const BEFORE_MONTH = new Set(smallWords.beforeMonth);
const AMBIGUOUS = new Set(smallWords.doubtfulMonths);
const FUTURE = new Set(smallWords.future);
// "will begin in April" said in February is the next April; eight months ahead would rather be the last one.
const DOTTED = /^\d{1,2}\.(\d{1,2})\.((?:19|20)\d\d)$/;
const DATE_PARTS = 3;
const LONGEST_MONTH = 31;
const FARTHEST_AHEAD = 6;
const FUTURE_WINDOW = 6;

/** The anchor that a published date gives; null for an undated article. */
export function anchorOf(published: string | null): Anchor | null {
  const match = published === null ? null : /^(\d{4})-(\d\d)/.exec(published);
  return match ? { year: Number(match[1]), month: Number(match[2]) } : null;
}

/** Whether a month or year lies within another: March 2021 within 2021, and within any March. */
export function isWithin(one: MonthOrYear, { year, month }: MonthOrYear): boolean {
  return (year === null || one.year === year) && (month === null || one.month === month);
}

/** The dates in a row of folded terms. Relative ones need the anchor. */
export function datesIn(terms: readonly Term[], anchor: Anchor | null): DateMention[] {
  const mentions: DateMention[] = [];
  for (let at = 0; at < terms.length; at += 1) {
    const mention = dateAt(terms, at, anchor);
    if (mention === null) continue;
    mentions.push(mention);
    at = mention.end - 1;
  }
  return mentions;
}

function dateAt(terms: readonly Term[], at: number, anchor: Anchor | null): DateMention | null {
  const term = terms[at]?.term ?? '';
  if (!beginsWithDigit(term)) {
    if (MONTHS.has(term) && isMonth(terms, at)) return monthAt(terms, at, anchor);
    return anchor === null ? null : relativeAt(terms, at, anchor);
  }
  const written = dotted(term, at) ?? inDigits(terms, at);
  if (written !== null) return written;
  return YEAR.test(term) ? { year: Number(term), month: null, start: at, end: at + 1 } : null;
}

function beginsWithDigit(term: string): boolean {
  const code = term.charCodeAt(0);
  return code >= 48 && code <= 57;
}

// "13.9.2024" is one word to the splitter.
function dotted(term: string, at: number): DateMention | null {
  const match = DOTTED.exec(term);
  if (match === null || !isMonthNumber(Number(match[1]))) return null;
  return { year: Number(match[2]), month: Number(match[1]), start: at, end: at + 1 };
}

// "2024-09-13", "13/09/2024" and, where only that can be, the American "9/13/2024".
function inDigits(terms: readonly Term[], at: number): DateMention | null {
  const one = terms[at];
  const two = terms[at + 1];
  const three = terms[at + 2];
  if (one === undefined || two === undefined || three === undefined) return null;
  if (two.start - one.end !== 1 || three.start - two.end !== 1) return null;
  const span = { start: at, end: at + DATE_PARTS };
  const [first, second, third] = [Number(one.term), Number(two.term), Number(three.term)];
  if (YEAR.test(one.term) && isMonthNumber(second) && third <= LONGEST_MONTH) {
    return { year: first, month: second, ...span };
  }
  if (!YEAR.test(three.term)) return null;
  if (isMonthNumber(second) && first <= LONGEST_MONTH)
    return { year: third, month: second, ...span };
  return isMonthNumber(first) && second <= LONGEST_MONTH
    ? { year: third, month: first, ...span }
    : null;
}

function isMonthNumber(number: number): boolean {
  return number >= 1 && number <= 12;
}

function isMonth(terms: readonly Term[], at: number): boolean {
  const term = terms[at]?.term ?? '';
  if (!AMBIGUOUS.has(term)) return true;
  const before = terms[at - 1]?.term ?? '';
  const next = terms[at + 1]?.term ?? '';
  return BEFORE_MONTH.has(before) || DAY.test(before) || DAY.test(next) || YEAR.test(next);
}

function monthAt(terms: readonly Term[], at: number, anchor: Anchor | null): DateMention {
  const month = MONTHS.get(terms[at]?.term ?? '') ?? null;
  const yearPlace = [at + 1, at + 2].find(
    (place) =>
      YEAR.test(terms[place]?.term ?? '') &&
      (place === at + 1 || /^(?:of$|\d)/.test(terms[at + 1]?.term ?? '')),
  );
  if (yearPlace !== undefined) {
    return { year: Number(terms[yearPlace]?.term), month, start: at, end: yearPlace + 1 };
  }
  const bare = { month, start: at, end: at + 1 };
  if (anchor === null || month === null) return { ...bare, year: null };
  const named = yearBehind(terms, at + 1, anchor);
  if (named !== null) return { month, start: at, ...named };
  if (terms[at - 1]?.term === 'last' && month === anchor.month)
    return { ...bare, year: anchor.year - 1 };
  return { ...bare, year: yearOf(month, anchor, looksAhead(terms, at)) };
}

// "March last year", "December of this year".
function yearBehind(
  terms: readonly Term[],
  at: number,
  anchor: Anchor,
): Pick<DateMention, 'year' | 'end'> | null {
  const from = terms[at]?.term === 'of' ? at + 1 : at;
  const away = YEARS_AWAY.get(terms[from]?.term ?? '');
  if (away === undefined || terms[from + 1]?.term !== 'year') return null;
  return { year: anchor.year + away, end: from + 2 };
}

function yearOf(month: number, { year, month: now }: Anchor, ahead: boolean): number {
  const months = (month - now + 12) % 12;
  if (ahead && months <= FARTHEST_AHEAD) return month < now ? year + 1 : year;
  return month > now ? year - 1 : year;
}

function looksAhead(terms: readonly Term[], at: number): boolean {
  return terms.slice(Math.max(0, at - FUTURE_WINDOW), at).some(({ term }) => FUTURE.has(term));
}

function relativeAt(
  terms: readonly Term[],
  at: number,
  { year, month }: Anchor,
): DateMention | null {
  const first = terms[at]?.term;
  if (first !== 'last' && first !== 'this') return null;
  const span = { start: at, end: at + 2 };
  const pair = `${first} ${terms[at + 1]?.term}`;
  if (pair === 'last year') return { ...span, year: year - 1, month: null };
  if (pair === 'this year') return { ...span, year, month: null };
  if (pair === 'last month') {
    return { ...span, year: month === 1 ? year - 1 : year, month: month === 1 ? 12 : month - 1 };
  }
  return pair === 'this month' ? { ...span, year, month } : null;
}
