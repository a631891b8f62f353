import { fold } from '../text/fold.ts';
import { wordsOf } from '../text/words.ts';
import type { ParagraphKind } from './article.ts';
import { isByline } from './byline.ts';
import furniture from './furniture.json' with { type: 'json' };

const FULL_END = /[.!?\u2026:;,][)\]"'\u2018\u2019\u201C\u201D\u00AB\u00BB*_\s]*$/;
// Markdown's marks round all of a paragraph.
const STRESSED = /^(\*{1,3}|_{1,3})(?=[^\s*_])((?:(?!\1).)+)(?<=\S)\1$/s;
// With a colon it may be a turn of a transcript: "Q: Who knew?"
const QUESTION = /^[^.!?:\u2026]+\?$/;
const PICTURE_NOTE = new RegExp(`\\((?:${furniture.picturePlaces.join('|')})[^)]{0,40}\\)`, 'i');
const CREDITS = `^\\(?(?:${furniture.credits.join('|')})`;
const CREDIT = new RegExp(`${CREDITS}s?\\s*(?:credit|by)?\\s*(?:[:/]|\\.{3}|\u2026)`, 'i');
const MAY_CREDIT = new RegExp(CREDITS, 'i');
// Of a page, not of a text; some agencies put the mark before a paragraph.
const RIGHTS = /^(?:\u00A9|\(c\)|copyright\b)(?=.{0,60}\b\d{4}\b|.{0,100}\brights reserved)/i;
const WORD_PART = /[\p{L}\p{N}]+/u;
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [
    ...furniture.openings,
    ...furniture.labels,
    ...furniture.notices,
    ...furniture.whole,
    ...furniture.plugVerbs,
  ].map(firstWordPart),
);
// A label is the name of a list; a whole sentence that begins like one is none: "More from the fund went to hotels."
const OPENINGS = [...furniture.openings, ...furniture.labels];
const OPENS_WITH_MARK = /^["'\u2018\u201C\u00AB]/;
const SENTENCE_END = /[.!?]["'\u2019\u201D)]*$/;
// "Sign up to fight, the poster read." is told by somebody, furniture speaks for itself.
const TOLD = new RegExp(
  `[,?!]["'\u2019\u201D]?\\s(?:[^,]{1,80}\\s)?(?:${furniture.tellers.join('|')})\\b[^,]{0,40}\\.$`,
);
const COMPARED = /^ than\b/;
const ADDRESS = /https?:\/\/|\bwww\.|\S@\S+\.\p{L}{2}/u;
const LONGEST_HEADING = 8;
const LONGEST_BOLD_HEADING = 16;
const HEAD = 48;
const LONGEST_FURNITURE = 60;
const LONGEST_OPENING = 24;
// Where most blocks have no full stop, the missing stop says nothing about captions (lists, verse, transcripts).
const STOPLESS_SHARE = 0.5;
// Headline, standfirst and a line or two between them stand over the name of who wrote the article.
const TOP = 5;

interface Unmarked {
  readonly text: string;
  readonly isBold: boolean;
}

/** The kind of each paragraph of one article, by rule: see `furniture.json` for the words. */
export function paragraphKinds(paragraphs: readonly string[]): ParagraphKind[] {
  const all = paragraphs.map(unmarked);
  const stopless = all.filter(({ text }) => !FULL_END.test(text.slice(-8))).length;
  const stopsCount = stopless <= paragraphs.length * STOPLESS_SHARE;
  return all.map((one, at) =>
    isByline(one.text, at < TOP) ? 'furniture' : kindOf(one, stopsCount),
  );
}

function unmarked(paragraph: string): Unmarked {
  const [, mark = '', text = paragraph] = STRESSED.exec(paragraph) ?? [];
  return { text, isBold: mark.length > 1 };
}

function kindOf({ text, isBold }: Unmarked, stopsCount: boolean): ParagraphKind {
  if (isFurniture(text)) return 'furniture';
  if (PICTURE_NOTE.test(text.slice(0, 400)) && !FULL_END.test(text.slice(-8))) return 'caption';
  if (isBold && opensOther(text, LONGEST_BOLD_HEADING)) return 'heading';
  if (!stopsCount) return 'body';
  if (QUESTION.test(text) && opensOther(text, LONGEST_HEADING)) return 'heading';
  if (FULL_END.test(text.slice(-8))) return 'body';
  return isShort(text, LONGEST_HEADING) ? 'heading' : 'caption';
}

// Over what follows, as explainers and interviews have it; what opens with a quotation mark is what somebody said.
function opensOther(text: string, longest: number): boolean {
  return !OPENS_WITH_MARK.test(text) && isShort(text, longest);
}

function isShort(text: string, longest: number): boolean {
  return wordsOf(text.slice(0, 400)).length <= longest;
}

function isFurniture(text: string): boolean {
  if (RIGHTS.test(text.slice(0, 120))) return true;
  if (isProse(text)) return false;
  const start = fold(text.slice(0, 400)).trim();
  const first = firstWordPart(start);
  if (first === '') return true;
  if (!FIRST_WORDS.has(first) && !CREDIT.test(start)) return false;
  const words = wordsOf(start).map(({ term }) => term);
  if (CREDIT.test(start) && words.length <= LONGEST_OPENING) return true;
  if (OPENS_WITH_MARK.test(text) || words.length > LONGEST_FURNITURE || TOLD.test(start))
    return false;
  if (furniture.whole.includes(words.join(' '))) return true;
  if (furniture.notices.some((notice) => start.startsWith(notice))) return true;
  return isOpening(start, words.length) || isPlug(start, words);
}

// Nearly every paragraph begins with a word that no furniture begins with; to fold more than that word takes long.
function isProse(text: string): boolean {
  const head = fold(text.slice(0, HEAD)).trim();
  const first = firstWordPart(head);
  const isWhole = first !== '' && !head.endsWith(first);
  return isWhole && !FIRST_WORDS.has(first) && !MAY_CREDIT.test(head);
}

function firstWordPart(start: string): string {
  return WORD_PART.exec(start)?.[0] ?? '';
}

function isOpening(start: string, words: number): boolean {
  const openings = SENTENCE_END.test(start) ? furniture.openings : OPENINGS;
  const opening = openings.find((one) => start.startsWith(one));
  if (opening === undefined || words > LONGEST_OPENING) return false;
  const rest = start.slice(opening.length);
  if (COMPARED.test(rest)) return false;
  return !/^[\p{L}\p{N}]/u.test(rest) || /[^\p{L}]$/u.test(opening);
}

// "Subscribe free to our weekly newsletter …": an invitation as the first words, and something to sign up for, or where.
function isPlug(start: string, words: readonly string[]): boolean {
  if (!furniture.plugVerbs.some((verb) => start.startsWith(`${verb} `))) return false;
  return ADDRESS.test(start) || words.some((word) => furniture.plugNouns.includes(word));
}
