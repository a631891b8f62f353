import type { Paragraph } from '../../corpus/article.ts';
import { trimSpan } from '../../text/span.ts';
import { type Lexicon, WORD } from '../words/lexicon.ts';
import { namesAhead } from './ahead.ts';
import { sayingsOf } from './attribution.ts';
import { creditStart } from './credit.ts';
import { datelineEnd } from './dateline.ts';
import type { Frame } from './frame.ts';
import { framesOf } from './frames.ts';
import { inciseIn } from './incise.ts';
import { changed, type Mention } from './mention.ts';
import { mentionsOf } from './mentions.ts';
import { nameMention } from './name-run.ts';
import { type Quotation, quotationsOf } from './quotation.ts';
import type { Saying } from './saying.ts';
import type { PlacedQuotation, Sentence } from './sentence.ts';
import { leadSubject, sceneOf } from './subject.ts';
import { readTokens, type Token, tokensOf } from './token.ts';
import type { Label } from './transcript.ts';
import { type Unit, unitsOf } from './unit.ts';

/** One paragraph read by itself: who is mentioned, what is said; nobody resolved yet. */
export interface ParagraphReading {
  readonly paragraph: Paragraph;
  /** Outside quotations, in reading order. */
  readonly mentions: readonly Mention[];
  /** Names inside quotations: they say who the paragraph is about, and never who speaks. */
  readonly quoted: readonly Mention[];
  readonly sayings: readonly Saying[];
  /** The subjects of the sayings. */
  readonly speaking: ReadonlySet<Mention>;
  /** Mentions that are the subject of their sentence or of a verb of saying. */
  readonly subjects: readonly Mention[];
  /** Pronouns with the names that stand behind them in their sentence and may be meant. */
  readonly ahead: ReadonlyMap<Mention, Mention>;
  /** Nothing but a quotation. */
  readonly onlyQuotation: boolean;
  /** Its last quotation is open at its end. */
  readonly open: boolean;
}

const NOBODY: ReadonlySet<Mention> = new Set();
const NONE: ReadonlyMap<Mention, Mention> = new Map();

const LONGEST_NICKNAME = 16;

interface Reader {
  readonly lexicon: Lexicon;
  /** The next body paragraph begins with a quotation mark, so that an open quotation goes on there. */
  readonly goesOn: boolean;
  /** It is a turn of a transcript. */
  readonly label: Label | null;
}

export function readParagraph(paragraph: Paragraph, reader: Reader): ParagraphReading {
  const { lexicon, goesOn, label } = reader;
  if (label) return readTurn(paragraph, label, lexicon);
  const { text } = paragraph;
  const found = quotationsOf(text).filter((one) => !isNickname(text, one));
  const last = found.at(-1);
  const quotations =
    last?.unclosed && !goesOn
      ? [...found.slice(0, -1), ...closed(paragraph, found, lexicon)]
      : found;
  const tokens = tokensOf(text, quotations, lexicon);
  const told = { start: datelineEnd(text), end: creditStart(paragraph) };
  const mentions = mentionsOf({ text, tokens, lexicon }).filter(
    ({ start }) => start >= told.start && start < told.end,
  );
  const sentences = sentencesIn(paragraph, { tokens, mentions, quotations, lexicon });
  const said = spoken(sayingsOf(text, tokens, sentences));
  const inside = incisesOf(sentences).filter((subject) => said.speaking.has(subject));
  const subjects = byPlace([...subjectsOf(sentences), ...inside]);
  const meaning = mentions.filter((mention) => canMean(mention, subjects));
  return {
    paragraph,
    mentions: inside.length > 0 ? byPlace([...meaning, ...inside]) : meaning,
    quoted: quotedMentions(text, quotations, lexicon),
    ...said,
    subjects,
    ahead: namesAhead(tokens, mentions, sentences),
    onlyQuotation:
      tokens.length > 0 && tokens.every(({ flags }) => flags & (WORD.quotation | WORD.punctuation)),
    open: quotations.at(-1)?.unclosed ?? false,
  };
}

// Marcia "Cia" Price
function isNickname(text: string, { start, end, outerStart, outerEnd }: Quotation): boolean {
  if (end - start > LONGEST_NICKNAME || !/^\p{Lu}\p{L}+$/u.test(text.slice(start, end)))
    return false;
  const before = text.slice(Math.max(0, outerStart - LONGEST_NICKNAME), outerStart);
  return /\p{Lu}[\p{L}.]* $/u.test(before) && /^ \p{Lu}/u.test(text.slice(outerEnd, outerEnd + 2));
}

/** Sayings with the set of their subjects. */
export function spoken(sayings: readonly Saying[]): Pick<ParagraphReading, 'sayings' | 'speaking'> {
  if (sayings.length === 0) return { sayings, speaking: NOBODY };
  return {
    sayings,
    speaking: new Set(sayings.flatMap(({ subject }) => (subject ? [subject] : []))),
  };
}

// RAY: Will she be there?
function readTurn(paragraph: Paragraph, label: Label, lexicon: Lexicon): ParagraphReading {
  const { text } = paragraph;
  const subject = label.kind === 'name' ? labelMention(text, label, lexicon) : null;
  const inside: Token[] = [];
  readTokens(text, { start: label.words, end: text.length }, lexicon, inside);
  const quoted = mentionsOf({ text, tokens: inside, lexicon });
  const closing = /["\u201D]$/.test(text) ? text.length - 1 : text.length;
  const { start, end } = trimSpan(text, { start: label.words, end: closing });
  const link = label.kind === 'answer' || label.kind === 'unmarked' ? label.kind : 'own';
  const saying: Saying = { start, end, kind: 'direct', subject, cue: null, link, at: 0 };
  return {
    paragraph,
    mentions: subject ? [subject] : [],
    quoted: quoted.filter(({ kind }) => kind !== 'pronoun' && kind !== 'role'),
    ...spoken(label.kind === 'question' || (label.kind === 'name' && !subject) ? [] : [saying]),
    subjects: subject ? [subject] : [],
    ahead: NONE,
    onlyQuotation: false,
    open: label.start > 0 && closing === text.length,
  };
}

function labelMention(text: string, { start, end, full }: Label, lexicon: Lexicon): Mention | null {
  const printed = full ?? text.slice(start, end);
  const tokens: Token[] = [];
  readTokens(printed, { start: 0, end: printed.length }, lexicon, tokens);
  const name = nameMention({ text: printed, tokens, lexicon }, 0, tokens.length);
  return name && changed(name, { kind: 'name', weak: false, start, end });
}

interface Parts {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly lexicon: Lexicon;
}

function sentencesIn(
  { text, sentences }: Paragraph,
  { tokens, mentions, quotations, lexicon }: Parts,
): Sentence[] {
  const units = unitsOf(tokens, sentences, quotations);
  const scene = sceneOf(tokens, mentions, lexicon);
  const placed = placesOf(text, { tokens, quotations, lexicon });
  let mention = 0;
  let quotation = 0;
  return units.map((unit) => {
    const lead = leadSubject(scene, unit, mention);
    while ((mentions[mention]?.from ?? unit.to) < unit.to) mention += 1;
    const first = quotation;
    while ((placed[quotation]?.at ?? unit.to) < unit.to) quotation += 1;
    return {
      unit,
      lead,
      frames: framesOf(scene, unit, lead),
      quotations: placed.slice(first, quotation),
    };
  });
}

function placesOf(
  text: string,
  { tokens, quotations, lexicon }: Omit<Parts, 'mentions'>,
): PlacedQuotation[] {
  const placed: PlacedQuotation[] = [];
  if (quotations.length === 0) return placed;
  for (const [at, { flags }] of tokens.entries()) {
    const quotation = flags & WORD.quotation ? quotations[placed.length] : undefined;
    if (!quotation) continue;
    placed.push({ quotation, at, incise: inciseIn(text, quotation, { lexicon, at }) });
  }
  return placed;
}

function subjectsOf(sentences: readonly Sentence[]): Mention[] {
  const subjects: Mention[] = [];
  for (const { frames, lead } of sentences) {
    if (lead) subjects.push(lead);
    for (const { subject } of frames) subjects.push(subject);
  }
  return subjects;
}

function byPlace(mentions: Mention[]): Mention[] {
  return mentions.sort((a, b) => a.from - b.from || a.to - b.to);
}

function incisesOf(sentences: readonly Sentence[]): Mention[] {
  return sentences.flatMap(({ quotations }) =>
    quotations.flatMap(({ incise }) => incise?.subject ?? []),
  );
}

/** Whether a mention is among subjects, which stand in the order of their first tokens; several can begin at one. */
export function isAmong(subjects: readonly Mention[], mention: Mention): boolean {
  let low = 0;
  let high = subjects.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((subjects[middle]?.from ?? 0) < mention.from) low = middle + 1;
    else high = middle;
  }
  for (let at = low; subjects[at]?.from === mention.from; at += 1) {
    if (subjects[at] === mention) return true;
  }
  return false;
}

// "Officials" and "a neighbour" are nobody in particular, and "it" is somebody only as a subject.
function canMean(mention: Mention, subjects: readonly Mention[]): boolean {
  const { kind, plural, definite, gender } = mention;
  if (kind === 'role' && plural) return false;
  const doubtful = (kind === 'role' && !definite) || (kind === 'pronoun' && gender === null);
  return !doubtful || isAmong(subjects, mention);
}

function quotedMentions(
  text: string,
  quotations: readonly Quotation[],
  lexicon: Lexicon,
): Mention[] {
  if (quotations.length === 0) return [];
  const tokens: Token[] = [];
  for (const { start, end } of quotations) readTokens(text, { start, end }, lexicon, tokens);
  return mentionsOf({ text, tokens, lexicon }).filter(
    ({ kind }) => kind !== 'pronoun' && kind !== 'role',
  );
}

// A quotation that nothing closes and that does not go on ends where somebody else's sentence begins, or with the
// paragraph when it opened it. Anywhere else the mark was no mark.
function closed(paragraph: Paragraph, found: readonly Quotation[], lexicon: Lexicon): Quotation[] {
  const { text } = paragraph;
  const open = found.at(-1);
  if (!open) return [];
  const before = found.slice(0, -1);
  const tokens = tokensOf(text, before, lexicon);
  const mentions = mentionsOf({ text, tokens, lexicon });
  const sentences = sentencesIn(paragraph, { tokens, mentions, quotations: before, lexicon });
  const end = interruption({ tokens, sentences, start: open.start });
  if (end !== null) return [{ ...open, end, outerEnd: end, unclosed: false }];
  return open.outerStart === 0 ||
    /[:,]\s?$/.test(text.slice(Math.max(0, open.outerStart - 2), open.outerStart))
    ? [{ ...open, unclosed: false }]
    : [];
}

interface Interrupted {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly start: number;
}

function interruption({ tokens, sentences, start }: Interrupted): number | null {
  let end: number | null = null;
  for (const { unit, frames } of sentences) {
    const frame = frames.find(
      ({ from, subject }) => (tokens[from]?.start ?? 0) > start && isThird(subject),
    );
    if (frame) return cutBefore(tokens, unit, frame, start) ?? end;
    if (unit.end > start) end = unit.end;
  }
  return null;
}

function isThird({ kind, words }: Mention): boolean {
  return kind !== 'pronoun' || words[0] === 'he' || words[0] === 'she';
}

// “We left, said Ben Ray: the quotation ends with the comma.
function cutBefore(
  tokens: readonly Token[],
  unit: Unit,
  { from }: Frame,
  start: number,
): number | null {
  const comma = from > unit.from ? tokens[from - 1] : undefined;
  return comma?.word === ',' && comma.start > start ? comma.end : null;
}
