import type { Paragraph } from '../../corpus/article.ts';
import credits from '../words/credits.json' with { type: 'json' };

const LONGEST_LINE = 200;
const LONGEST_CREDIT = 90;
const LABEL = anyCase(credits.labels);
const WORK = anyCase(credits.work);
const NAME = "\\p{Lu}[\\p{L}.'\u2019-]*";
const NAMES = `${NAME}(?:\\s(?:\\p{Ll}{2,3}\\s)?${NAME}){0,4}`;
// Most paragraphs have none of these near their end.
const MAY_CREDIT = /[:/]|\b(?:by|via|contributed)\b/i;
// "Photograph: Jack Ray/Getty", "Photo by Jack Ray", "(Picture: Jack Ray)"; but not "his photo by Jack Ray".
const LABELLED = new RegExp(
  `(?:^|(?<=[.!?)\\]]\\s)|[([])${LABEL}s?(?:\\s[Cc]redit)?(?:\\s?[:/]|\\s[Bb]y)\\s?${NAME}`,
  'u',
);
// "(Jack Ray/AFP)", "(AP Photo/Jack Ray)", "[Jack Ray via AP]"
const BRACKETED = new RegExp(`[([]${NAMES}(?:\\s?/\\s?|\\svia\\s)${NAMES}[)\\]]\\.?$`, 'u');
// "Jack Ray / AFP"
const BARE = new RegExp(`(?:^|(?<=[.!?]\\s))${NAMES}\\s?/\\s?${NAMES}$`, 'u');
// "Reporting by Jack Ray and Ida Ohm; editing by Al Roth", "By Jack Ray in Hull"
const WORKERS = new RegExp(
  `^[([]?(?:${WORK}\\s)*[Bb]y:?(?:[\\s,;&]+(?:${WORK}|by|in|and|${NAME}))+[.)\\]]*$`,
  'u',
);
const CONTRIBUTED = new RegExp(`\\bcontributed (?:\\w+ )?to this ${anyCase(credits.texts)}\\b`);

/** Where a paragraph begins to say who took the picture or wrote the text; its length where it does not. */
export function creditStart({ text, kind }: Paragraph): number {
  const floor = Math.max(0, text.length - LONGEST_CREDIT);
  const end = text.slice(floor).trimEnd();
  if (!MAY_CREDIT.test(end)) return text.length;
  if (text.length <= LONGEST_LINE && isWorkers(text.trim())) return 0;
  const found =
    LABELLED.exec(end) ?? BRACKETED.exec(end) ?? (kind === 'body' ? null : BARE.exec(end));
  return found ? floor + found.index : text.length;
}

function isWorkers(line: string): boolean {
  return WORKERS.test(line) || CONTRIBUTED.test(line);
}

// At the head of a line they have a capital, in brackets perhaps none.
function anyCase(words: readonly string[]): string {
  const forms = words.map(
    (word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`,
  );
  return `(?:${forms.join('|')})`;
}
