import type { Span } from '../../text/span.ts';
import { trimSpan } from '../../text/span.ts';
import { WORD } from '../words/lexicon.ts';
import smallWords from '../words/small-words.json' with { type: 'json' };
import { isDirect, isTitle, LONGEST_GAP } from './direct-quotation.ts';
import type { Frame } from './frame.ts';
import type { Mention } from './mention.ts';
import type { Quotation } from './quotation.ts';
import type { Saying } from './saying.ts';
import type { PlacedQuotation, Sentence } from './sentence.ts';
import { isKind, type Token } from './token.ts';

interface Page {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The speaker of the quotation or the report before, in this paragraph. */
  readonly spoken: boolean;
  /** Something other than quotations stood in this paragraph. */
  readonly prose: boolean;
}

const WORKS = new Set(smallWords.works);
const LONGEST_LEAD = 40;
const SHORTEST_REST = 3;

/** What is said in a paragraph, sentence by sentence. */
export function sayingsOf(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Saying[] {
  const sayings: Saying[] = [];
  let prose = false;
  for (const read of sentences) {
    const sentence = withoutWorks(text, tokens, read);
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

// "At 16 she wrote “Sweet Blood”.": a song, and nothing said.
function withoutWorks(text: string, tokens: readonly Token[], sentence: Sentence): Sentence {
  const isWork = ({ lemma, cueTo }: Frame): boolean => {
    const named =
      WORKS.has(lemma) && isKind(tokens, cueTo, WORD.quotation) ? tokens[cueTo] : undefined;
    return named !== undefined && isTitle(text.slice(named.start + 1, named.end - 1));
  };
  const frames = sentence.frames.filter((frame) => !isWork(frame));
  return frames.length === sentence.frames.length ? sentence : { ...sentence, frames };
}

function directSayings(page: Page, sentence: Sentence): Saying[] {
  const sayings: Saying[] = [];
  for (const placed of sentence.quotations) {
    const saying = directSaying(page, sentence, placed, sayings.length === 0);
    if (saying) sayings.push(saying);
  }
  return sayings;
}

function directSaying(
  page: Page,
  sentence: Sentence,
  placed: PlacedQuotation,
  isFirst: boolean,
): Saying | null {
  const { at } = placed;
  const words = { ...spokenWords(page.text, placed.quotation), kind: 'direct', at } as const;
  const frame = frameFor(page, sentence, placed);
  const incise = frame === null || frame.from > at ? placed.incise : null;
  if (incise?.subject) return { ...words, ...incise, link: 'own' };
  if (frame === null && (incise !== null || isByStranger(page, sentence, at)))
    return { ...words, subject: null, cue: null, link: 'stranger' };
  if (!isDirect(page, sentence, placed, !isFirst)) return null;
  if (frame) return { ...words, subject: frame.subject, cue: cueOf(page, frame), link: 'own' };
  const link = linkOf(page, sentence, { at, isFirst });
  return link === null ? null : { ...words, subject: null, cue: null, link };
}

// "“Never,” says a friend": a verb of saying right behind it, whose subject is nobody known.
function isByStranger({ tokens }: Page, { unit }: Sentence, at: number): boolean {
  const next = tokens[at + 1]?.word === ',' ? at + 2 : at + 1;
  const token = next < unit.to ? tokens[next] : undefined;
  return token !== undefined && !token.capital && (token.flags & WORD.cue) > 0;
}

// How a quotation hangs together with what was said before; null where it does not.
function linkOf(
  page: Page,
  { unit, frames, lead }: Sentence,
  { at, isFirst }: { readonly at: number; readonly isFirst: boolean },
): Saying['link'] | null {
  if (isFirst && frames.length > 0) return null;
  if (isIntroduced(page, at) && !isSomebody(lead)) return null;
  if (isIntroduced(page, at) && lead?.kind === 'role' && !lead.definite) return 'stranger';
  return page.spoken || page.prose || !isFirst || at > unit.from ? 'carried' : 'continued';
}

function isSomebody(lead: Mention | null): boolean {
  if (lead === null || lead.possessive) return false;
  return lead.kind === 'pronoun' ? lead.gender !== null : lead.kind !== 'body';
}

// "A message appeared: “…”": whoever is meant stands before the colon.
function isIntroduced({ tokens }: Page, at: number): boolean {
  return tokens[at - 1]?.word === ':';
}

function spokenWords(text: string, { start, end }: Quotation): Span {
  return trimSpan(text, { start, end });
}

function cueOf({ tokens }: Page, { cueFrom, cueTo }: Frame): Span | null {
  const first = tokens[cueFrom];
  const last = tokens[cueTo - 1];
  return first && last ? { start: first.start, end: last.end } : null;
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
  const { frames } = sentence;
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
      ...clauseOf(page, sentence, frame),
      kind: 'reported',
      subject: frame.subject,
      cue: cueOf(page, frame),
      link: 'own',
      at: frame.cueFrom,
    });
  }
  return sayings;
}

// "Ann said it burned; Ben said it did not.": to each their own.
function clauseOf({ text, tokens }: Page, { unit, frames }: Sentence, frame: Frame): Span {
  const isMark = (at: number) => tokens[at]?.word === ';';
  const isOther = ({ subject }: Frame) => subject !== frame.subject;
  let { start, end } = unit;
  for (let at = unit.from; at < unit.to; at += 1) {
    const mark = isMark(at) ? tokens[at] : undefined;
    if (mark === undefined) continue;
    if (at < frame.cueFrom && frames.some((one) => isOther(one) && one.cueFrom < at))
      start = mark.end;
    else if (at > frame.cueFrom && frames.some((one) => isOther(one) && one.cueFrom > at)) {
      end = mark.start;
      break;
    }
  }
  return trimSpan(text, { start, end });
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
    const token = direct.has(at) ? undefined : tokens[at];
    if (!token) continue;
    words += weightOf(token);
    clause ||= token.word === 'that' || (token.flags & VERBAL) > 0;
  }
  return clause && words > SHORTEST_REST;
}

const VERBAL = WORD.auxiliary | WORD.modal | WORD.quotation;

// Words in marks count as many.
function weightOf({ flags }: Token): number {
  if (flags & WORD.quotation) return SHORTEST_REST;
  return flags & WORD.punctuation ? 0 : 1;
}
