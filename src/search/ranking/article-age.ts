import { uncased } from '../language/analysis.ts';
import type { Anchor, DateMention } from '../language/dates.ts';
import { isHeld } from '../question/asked-terms.ts';
import type { Inquiry } from './inquiry.ts';

const OLDER = 0.4;
const SAME_MONTH = 1.5;
// One question of 140 more is answered; 1.4 loses one.
const SAME_YEAR = 1.2;
// Whom an article of another year names may hold the office only then. The same with 0.4 to 0.8 over 1,103 questions.
const OTHER_TERM = 0.5;

/** What a paragraph's score is multiplied by for its article's date; 1 where either has no date. */
export function ageFactors(inquiry: Inquiry): (anchor: Anchor | null) => number {
  const dates = inquiry.units.flatMap(({ date }) => date ?? []);
  const years = asksForIncumbent(inquiry) ? dates.flatMap(({ year }) => year ?? []) : [];
  return (anchor) => {
    if (anchor === null) return 1;
    // "Who was mayor in 2022": an article of another year names who is mayor by then.
    let factor = years.length === 0 || years.includes(anchor.year) ? 1 : OTHER_TERM;
    for (const date of dates) factor *= ageFactor(anchor, date);
    return factor;
  };
}

function asksForIncumbent({ asked, units }: Inquiry): boolean {
  const isOfOffice = units.some(({ terms }) => terms.some((one) => isHeld(uncased(one))));
  return isOfOffice && (asked === 'who' || asked === 'name');
}

// An article older than the month asked about cannot report it; one of that very month mostly does, one of that year more often
// than others.
function ageFactor(anchor: Anchor, date: DateMention): number {
  if (isBefore(anchor, date)) return OLDER;
  if ((date.year ?? anchor.year) !== anchor.year) return 1;
  if (date.month === anchor.month) return SAME_MONTH;
  return date.month === null ? SAME_YEAR : 1;
}

function isBefore(anchor: Anchor, { year, month }: DateMention): boolean {
  return year !== null && anchor.year * 12 + anchor.month < year * 12 + (month ?? 1);
}
