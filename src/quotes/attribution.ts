import type { Span } from '../text/span.ts';
import { trimSpan } from '../text/span.ts';
import type { Frame } from './frame.ts';
import { WORD } from './lexicon.ts';
import type { Mention } from './mention.ts';
import type { Quotation } from './quotation.ts';
import type { Saying } from './saying.ts';
import type { Token } from './token.ts';
import type { Unit } from './unit.ts';

/** A sentence with what was found in it. */
export interface Sentence {
  readonly unit: Unit;
  readonly frames: readonly Frame[];
  readonly quotations: readonly PlacedQuotation[];
}

/** A quotation and its token's place. */
export interface PlacedQuotation {
  readonly quotation: Quotation;
  readonly at: number;
}

interface Page {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The speaker of the quotation or the report before, in this paragraph. */
  readonly spoken: boolean;
  /** Something other than quotations stood in this paragraph. */
  readonly prose: boolean;
}

// Below three words a quotation is a scrap of somebody's sentence; a clause of four can stand behind its verb.
const SHORTEST_QUOTATION = 3;
const SHORTEST_CLAUSE = 4;
// Words between a quotation and the verb that introduces it.
const LONGEST_GAP = 3;
const LONGEST_LEAD = 40;
const SHORTEST_REST = 3;
const LONGEST_TITLE = 10;
const LONGEST_SMALL_WORD = 3;

/** What is said in a paragraph, sentence by sentence. */
export function sayingsOf(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Saying[] {
  const sayings: Saying[] = [];
  let prose = false;
  for (const sentence of sentences) {
    const page = { text, tokens, spoken: sayings.length > 0, prose };
    const before = sayings.length;
    if (sentence.quotations.length > 0) sayings.push(...directSayings(page, sentence));
    if (sentence.frames.length > 0) sayings.push(...reportedSayings(page, sentence));
    prose =
      prose ||
      (sayings.length === before &&
        sentence.quotations.length < sentence.unit.to - sentence.unit.from);
  }
  return sayings;
}

function directSayings(page: Page, sentence: Sentence): Saying[] {
  const sayings: Saying[] = [];
  for (const placed of sentence.quotations) {
    if (!isDirect(page, sentence, placed, sayings.length > 0)) continue;
    const span = spokenWords(page.text, placed.quotation);
    const frame = frameFor(page, sentence, placed);
    if (frame) {
      sayings.push({
        ...span,
        kind: 'direct',
        subject: frame.subject,
        cue: cueOf(page, frame),
        link: 'own',
        at: placed.at,
      });
    } else if (sentence.frames.length === 0 || sayings.length > 0) {
      const link = page.spoken || page.prose || sayings.length > 0 ? 'carried' : 'continued';
      sayings.push({ ...span, kind: 'direct', subject: null, cue: null, link, at: placed.at });
    }
  }
  return sayings;
}

function spokenWords(text: string, { start, end }: Quotation): Span {
  return trimSpan(text, { start, end });
}

function cueOf({ tokens }: Page, { cueFrom, cueTo }: Frame): Span | null {
  const first = tokens[cueFrom];
  const last = tokens[cueTo - 1];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** A quotation that is a sentence or a clause of its own, rather than words inside somebody else's sentence. */
function isDirect(
  page: Page,
  { unit, frames }: Sentence,
  { quotation, at }: PlacedQuotation,
  goesOn: boolean,
): boolean {
  const words = page.text.slice(quotation.start, quotation.end).trim();
  const count = words.split(/\s+/, SHORTEST_CLAUSE + 1).length;
  const ended = /[.!?\u2026]$/.test(words);
  const capital = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(words);
  const before = at > unit.from ? page.tokens[at - 1] : undefined;
  if (before === undefined)
    return opensDirectly(page, { unit, frames }, at, { words, count, ended, capital });
  if (before.word === ':') return count >= SHORTEST_QUOTATION || (ended && capital);
  if (before.word === ',' || before.word === '-') {
    if (goesOn && before.word === ',') return true;
    return (
      count >= SHORTEST_CLAUSE &&
      (capital || frames.some(({ to }) => to <= at)) &&
      (before.word === ',' || capital)
    );
  }
  const cued = (before.flags & WORD.cue) > 0 && frames.some(({ cueTo }) => cueTo === at);
  return cued && count >= SHORTEST_CLAUSE && (capital || ended);
}

interface Words {
  readonly words: string;
  readonly count: number;
  readonly ended: boolean;
  readonly capital: boolean;
}

// At the head of a sentence: direct when it ends like speech, or the verb of saying comes next.
function opensDirectly(
  { tokens }: Page,
  { unit, frames }: Omit<Sentence, 'quotations'>,
  at: number,
  { words, count, ended, capital }: Words,
): boolean {
  const alone = at + 1 >= unit.to;
  const next = tokens[at + 1];
  const framed = frames.some(({ from }) => from > at && from - at <= LONGEST_GAP);
  if (alone && isTitle(words)) return false;
  if (alone) return ended || (count >= SHORTEST_CLAUSE && capital);
  const closes =
    ended || /[,\u2014\u2013-]$/.test(words) || next?.word === ',' || next?.word === '-';
  if (framed && closes) return count >= SHORTEST_QUOTATION || (capital && frames.length > 0);
  if (framed && count >= SHORTEST_CLAUSE && capital) return true;
  return ended && capital && count >= SHORTEST_CLAUSE;
}

// 'Coal Is Not the Villain.': every word of weight with a capital is a heading.
function isTitle(words: string): boolean {
  const parts = words.split(/\s+/, LONGEST_TITLE + 1);
  if (parts.length < SHORTEST_QUOTATION || parts.length > LONGEST_TITLE) return false;
  return parts.every((word) => /^\P{L}*\p{Lu}/u.test(word) || word.length <= LONGEST_SMALL_WORD);
}

/** The frame that names the speaker of a quotation: behind it at once, or before it, or the only one there is. */
function frameFor(
  { tokens }: Page,
  { unit, frames, quotations }: Sentence,
  { at }: PlacedQuotation,
): Frame | null {
  const behind = frames.find(
    ({ from }) => from > at && wordsBetween(tokens, at + 1, from) <= LONGEST_GAP,
  );
  const ahead = frames.findLast(({ to }) => to <= at && at - to <= LONGEST_LEAD);
  const cut =
    ahead !== undefined && quotations.some((other) => other.at >= ahead.to && other.at < at);
  if (ahead && !cut && introduces(tokens, at)) return ahead;
  if (behind) return behind;
  if (ahead && !cut) return ahead;
  if (ahead && frames.length === 1) return ahead;
  return frames.length === 1 && unit.from === at ? (frames[0] ?? null) : null;
}

function introduces(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && (before.word === ':' || (before.flags & WORD.cue) > 0);
}

function wordsBetween(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1)
    if (!((tokens[at]?.flags ?? 0) & WORD.punctuation)) count += 1;
  return count;
}

// One statement a speaker for each sentence that reports speech.
function reportedSayings(page: Page, sentence: Sentence): Saying[] {
  const { unit, frames } = sentence;
  const direct = directPlaces(page, sentence);
  const sayings: Saying[] = [];
  const subjects = new Set<Mention>();
  for (const [index, frame] of frames.entries()) {
    if (
      subjects.has(frame.subject) ||
      !frame.reports ||
      !hasOwnContent(page, sentence, { frame, next: frames[index + 1] }, direct)
    )
      continue;
    subjects.add(frame.subject);
    sayings.push({
      start: unit.start,
      end: unit.end,
      kind: 'reported',
      subject: frame.subject,
      cue: cueOf(page, frame),
      link: 'own',
      at: frame.cueFrom,
    });
  }
  return sayings;
}

const NOWHERE: ReadonlySet<number> = new Set();

function directPlaces(page: Page, sentence: Sentence): ReadonlySet<number> {
  const { quotations } = sentence;
  if (quotations.length === 0) return NOWHERE;
  const direct = quotations.filter((placed, index) => isDirect(page, sentence, placed, index > 0));
  return new Set(direct.map(({ at }) => at));
}

interface Stretch {
  readonly frame: Frame;
  readonly next: Frame | undefined;
}

// Beside direct quotations a frame reports only what it says outside them.
function hasOwnContent(
  { tokens }: Page,
  { unit }: Sentence,
  { frame, next }: Stretch,
  direct: ReadonlySet<number>,
): boolean {
  if (direct.size === 0) return true;
  const start = frame.order === 'before' ? frame.to : unit.from;
  const end = frame.order === 'before' ? (next?.from ?? unit.to) : frame.from;
  let words = 0;
  let clause = false;
  for (let at = start; at < end; at += 1) {
    const token = tokens[at];
    if (!token || direct.has(at)) continue;
    if (token.flags & WORD.quotation) words += SHORTEST_REST;
    else if (!(token.flags & WORD.punctuation)) words += 1;
    if (token.word === 'that' || token.flags & (WORD.auxiliary | WORD.modal | WORD.quotation))
      clause = true;
  }
  return clause && words > SHORTEST_REST;
}
