import { isDayOrMonth } from '../corpus/front-matter.ts';
import words from './date-words.json' with { type: 'json' };

/** The days that a match may mean: of "3/4/2024" there are two. */
type Days = (parts: Readonly<Record<string, string>>) => readonly string[];

const inOrder: Days = ({ year, month, day }) => days(year, month, day);
const named: Days = ({ year, month, day }) => days(year, monthCalled(month), day);

// The surest first.
const FORMS: readonly { readonly form: RegExp; readonly read: Days }[] = [
  { form: /(?<!\d)(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?!\d)/g, read: inOrder },
  { form: /^\s*(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?:T|\s*$)/g, read: inOrder },
  {
    form: /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|\.)?(?:\s+of)?[\s-]+(?<month>\p{L}{3,9})\.?,?[\s-]+(?<year>\d{4})\b/gu,
    read: named,
  },
  {
    form: /\b(?<month>\p{L}{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+)(?<year>\d{4})\b/gu,
    read: named,
  },
  {
    form: /(?<![\d/.])(?<year>\d{4})(?<mark>[/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/g,
    read: inOrder,
  },
  {
    form: /(?<![\d/.-])(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\k<mark>(?<year>\d{4})(?!\d)/g,
    read: inNumbers,
  },
];
const IN_ADDRESS = /\/(?<year>\d{4})[/-](?<month>\d\d)[/-](?<day>\d\d)(?=\/|-|$)/g;

/**
 * The day that a printed date names, as the page prints it: no time zone moves it. What only looks like a date is passed
 * over. Null when there is none, or none can tell which.
 */
export function dayIn(text: string): string | null {
  for (const { form, read } of FORMS) {
    const found = firstDays(text, form, read);
    if (found !== null) return found.length === 1 ? (found[0] ?? null) : null;
  }
  return null;
}

/** The day in the path of a web address, as many outlets file by date. */
export function dayInAddress(url: string): string | null {
  return firstDays(url, IN_ADDRESS, inOrder)?.[0] ?? null;
}

function firstDays(text: string, form: RegExp, read: Days): readonly string[] | null {
  for (const { groups = {} } of text.matchAll(form)) {
    const found = read(groups);
    if (found.length > 0) return found;
  }
  return null;
}

// 13/09/2024 and 9/13/2024: which number is the day is told by its being over 12, or by dots, which only those write who
// put the day first. Of 3/4/2024 nobody can tell.
function inNumbers({ first, mark, second, year }: Readonly<Record<string, string>>): string[] {
  const dayFirst = days(year, second, first);
  return mark === '.' ? dayFirst : [...new Set([...dayFirst, ...days(year, first, second)])];
}

function monthCalled(name = ''): string {
  return String(words.months.findIndex((names) => names.includes(name.toLowerCase())) + 1);
}

// One, or none where there is no such day.
function days(year = '', month = '', day = ''): string[] {
  const written = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return isDayOrMonth(written) ? [written] : [];
}
