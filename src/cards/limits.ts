/** Discord's limits by name (API v10), lengths in UTF-16 units. */
export const LIMITS = {
  /** Over all text displays of a message. */
  text: 4_000,
  components: 40,
  buttonLabel: 80,
  customId: 100,
  url: 512,
  rowButtons: 5,
  options: 25,
  /** An option's label, its value and its description, each. */
  optionText: 100,
  placeholder: 150,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
} as const;

/** What a card spends at most: the rest is for the line that sharing adds. */
export const TEXT_BUDGET = 3_800;
/** In UTF-16 units too: if Discord counts characters, a question of many emoji may come longer, and loses its end. */
export const LONGEST_QUESTION = 300;

/** The text with at most so many UTF-16 units, cut after a word with an ellipsis, never inside a character. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${cut(text, most - 1)}…`;
}

/** The beginning of the text with at most so many UTF-16 units, cut after a word where there is one. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = characterEnd(text, Math.max(0, most));
  let space = end;
  while (space >= 0 && !/\s/.test(text.charAt(space))) space -= 1;
  // A "word" longer than half of the room is no word: the hard cut stands.
  return space > most / 2 ? text.slice(0, space).trimEnd() : text.slice(0, end);
}

/** One line for a label: no line breaks, no white space at its ends or in rows, the fallback when nothing of it shows. */
export function label(text: string, most: number, fallback: string): string {
  const line = text.replace(UNEVEN_SPACE, ' ').trim();
  return VISIBLE.test(line) ? clip(line, most) : fallback;
}

export function isVisible(text: string): boolean {
  return VISIBLE.test(text);
}

// White space but for a single blank, which may stay as it is: most texts have no other.
const UNEVEN_SPACE = /\s{2,}|[^\S ]/g;

// A letter, number, mark, sign: anything but white space, controls and joiners. Blank braille and Hangul fillers are
// letters by name that show nothing.
const VISIBLE = /[^\s\p{C}\p{Z}\p{M}\u115F\u1160\u2800\u3164\uFFA0]/u;

// The last place at or before `at` that is between two characters as a reader sees them.
function characterEnd(text: string, at: number): number {
  const FAMILY = 32;
  let end = at;
  while (end > 0 && at - end < FAMILY && !isBoundary(text, end)) end -= 1;
  return end;
}

function isBoundary(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at, at + 2);
  if (/[\uD800-\uDBFF]$/.test(before) && /^[\uDC00-\uDFFF]/.test(after)) return false;
  return !/\u200D$/.test(before) && !/^(?:\p{M}|\u200D)/u.test(after);
}
