import words from './date-words.json' with { type: 'json' };

const ISO = /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T|$)/;
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.)?(?:\s+of)?[\s-]+(\p{L}{3,9})\.?,?[\s-]+(\d{4})\b/u;
const MONTH_FIRST = /\b(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+)(\d{4})\b/u;
// 13/09/2024 and 9/13/2024: which number is the day is told by its being over 12, or by dots, which only those write who
// put the day first. Of 3/4/2024 nobody can tell.
const NUMBERS = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/;
const YEAR_FIRST = /(?<![\d/.])(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const IN_ADDRESS = /\/(\d{4})[/-](\d\d)[/-](\d\d)(?:\/|-|$)/;

/** The day that a printed date names, as the page prints it: no time zone moves it. Null when there is none. */
export function dayIn(text: string): string | null {
  const iso = ISO.exec(text) ?? COMPACT.exec(text.trim());
  if (iso) return day(iso[1], iso[2], iso[3]);
  const dayFirst = DAY_FIRST.exec(text);
  const named = dayFirst && day(dayFirst[3], month(dayFirst[2]), dayFirst[1]);
  if (named) return named;
  const monthFirst = MONTH_FIRST.exec(text);
  const spelt = monthFirst && day(monthFirst[3], month(monthFirst[1]), monthFirst[2]);
  return spelt ?? dayInNumbers(text);
}

function dayInNumbers(text: string): string | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return day(yearFirst[1], yearFirst[3], yearFirst[4]);
  const [, first, mark, second, year] = NUMBERS.exec(text) ?? [];
  const dayFirst = day(year, second, first);
  const monthFirst = mark === '.' ? null : day(year, first, second);
  return dayFirst === null || monthFirst === null || dayFirst === monthFirst
    ? (dayFirst ?? monthFirst)
    : null;
}

/** The day in the path of a web address, as many outlets file by date. */
export function dayInAddress(url: string): string | null {
  const match = IN_ADDRESS.exec(url);
  return match && day(match[1], match[2], match[3]);
}

function month(name = ''): string {
  const printed = name.toLowerCase().replace(/^sept$/, 'sep');
  const at = words.months.findIndex((one) => one === printed || one.slice(0, 3) === printed);
  return String(at + 1);
}

function day(year = '', monthNumber = '', dayNumber = ''): string | null {
  const [y, m, d] = [Number(year), Number(monthNumber), Number(dayNumber)];
  const date = new Date(Date.UTC(y, m - 1, d));
  if (m < 1 || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return null;
  return date.toISOString().slice(0, 10);
}
