import { type Lexicon, WORD } from '../words/lexicon.ts';
import smallWords from '../words/small-words.json' with { type: 'json' };
import type { Mention } from './mention.ts';
import { isKind, type Token } from './token.ts';
import type { Unit } from './unit.ts';

/** A paragraph's tokens and mentions, with the widest mention found by either end. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** By token; a list is quicker than a map here. */
  readonly startingAt: readonly (Mention | undefined)[];
  readonly endingAt: readonly (Mention | undefined)[];
  readonly lexicon: Lexicon;
}

export interface Subject {
  readonly mention: Mention;
  /** The verb goes on from an earlier one: "and said", "adding". */
  readonly shared: boolean;
  /** The mention is the antecedent of "who". */
  readonly relative: boolean;
}

const LONGEST_ASIDE = 45;
const LONGEST_PHRASE = 7;
const LONGEST_DESCRIPTION = 4;
// "A passenger stuck at Hull since last night, Ben Ray, tells us".
const LONGEST_APPOSED = 14;
// "The board sacked Ben Ray" describes nobody.
const DID = /ed$/;
const MOST_STEPS = 6;
const ASIDE_MARKS = new Set([',', '-']);
const JOINING = new Set(smallWords.joining);
// Before a subject these only open a clause; before an object they make a phrase.
const OPENERS = new Set(smallWords.clauseOpeners);

const OPENING = WORD.punctuation | WORD.quotation | WORD.conjunction;
const NO_PHRASE = WORD.punctuation | WORD.quotation | WORD.auxiliary | WORD.cue | WORD.pronoun;

export function sceneOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  lexicon: Lexicon,
): Scene {
  const startingAt = new Array<Mention | undefined>(tokens.length + 2);
  const endingAt = new Array<Mention | undefined>(tokens.length + 2);
  for (const mention of mentions) {
    const starting = startingAt[mention.from];
    if (!starting || mention.to > starting.to) startingAt[mention.from] = mention;
    const ending = endingAt[mention.to];
    if (!ending || prefers(mention, ending)) endingAt[mention.to] = mention;
    if (mention.bare < mention.to) endingAt[mention.bare] ??= mention;
  }
  return { tokens, mentions, startingAt, endingAt, lexicon };
}

// Of two that end together the wider one speaks; a name before its office.
function prefers(one: Mention, other: Mention): boolean {
  if (one.from !== other.from) return one.from < other.from;
  return one.kind === 'person' && other.kind !== 'person';
}

/** Who does the verb whose group starts at `verb`; null when that cannot be told. */
export function subjectBefore(
  scene: Scene,
  unit: Unit,
  verb: number,
  running: Mention | null,
): Subject | null {
  let at = verb;
  for (let step = 0; step < MOST_STEPS && at > unit.from; step += 1) {
    const mention = scene.endingAt[at];
    const near = mention && mention.from >= unit.from ? mention : undefined;
    if (near && !isObject(scene, unit, near)) return doer(near);
    const skipped = near ? near.from - 1 : skipTime(scene.tokens, at, unit.from);
    if (skipped === at) return lastResort(scene, unit, at, running);
    at = skipped;
  }
  return null;
}

/** The owner of something does not do its verb. */
export function doer(mention: Mention): Subject | null {
  if (mention.possessive && mention.kind !== 'pronoun') return null;
  return { mention, shared: false, relative: false };
}

function lastResort(scene: Scene, unit: Unit, at: number, running: Mention | null): Subject | null {
  const before = scene.tokens[at - 1];
  if (!before) return null;
  if (ASIDE_MARKS.has(before.word)) return aside(scene, unit, at - 1);
  if (before.flags & WORD.relative) return antecedent(scene, at - 1);
  if (JOINING.has(before.word)) return shared(running);
  return phraseBefore(scene, unit, at);
}

function shared(mention: Mention | null): Subject | null {
  return mention ? { mention, shared: true, relative: false } : null;
}

function isObject({ tokens }: Scene, unit: Unit, { from }: Mention): boolean {
  const before = from > unit.from ? tokens[from - 1] : undefined;
  if (before === undefined || before.possessive || OPENERS.has(before.word)) return false;
  return (before.flags & WORD.preposition) > 0;
}

// on Friday, late last month, this week
function skipTime(tokens: readonly Token[], at: number, floor: number): number {
  let start = at;
  if (!((tokens[at - 1]?.flags ?? 0) & WORD.time)) return at;
  while (start > floor && isTimeWord(tokens[start - 1])) start -= 1;
  return start;
}

function isTimeWord(token: Token | undefined): boolean {
  if (!token || token.flags & (WORD.punctuation | WORD.quotation)) return false;
  if (token.flags & (WORD.time | WORD.adverb) || /^\d/.test(token.word)) return true;
  return /^(?:on|in|at|by|of|during|this|last|late|early|next|the|earlier|that|same)$/.test(
    token.word,
  );
}

// Ben Ray, who is 45, said; Ray, 52, of Hull, denies
function aside(scene: Scene, unit: Unit, comma: number): Subject | null {
  const { tokens, endingAt } = scene;
  const floor = Math.max(unit.from, comma - LONGEST_ASIDE);
  const apposed = endingAt[comma];
  if (apposed && isApposed(tokens, unit, apposed)) return doer(apposed);
  for (let at = comma - 1; at > floor && !isKind(tokens, at, WORD.quotation); at -= 1) {
    const mention = ASIDE_MARKS.has(tokens[at]?.word ?? '') ? opener(scene, unit, at) : undefined;
    if (mention) return doer(mention);
  }
  return null;
}

// Whoever opens a clause and stands before the mark at which an aside begins.
function opener({ tokens, endingAt }: Scene, unit: Unit, mark: number): Mention | undefined {
  const mention = endingAt[mark + 1] ?? endingAt[mark];
  if (!mention || mention.possessive || mention.from < unit.from) return undefined;
  return opensClause(tokens, unit, mention) ? mention : undefined;
}

// The receiver, Ben Ray, insisted: a name between commas behind a short phrase with an article.
function isApposed(tokens: readonly Token[], unit: Unit, { from, words, kind }: Mention): boolean {
  if (words.length < 2 || (kind !== 'person' && kind !== 'name')) return false;
  if (tokens[from - 1]?.word !== ',') return false;
  const floor = Math.max(unit.from, from - 1 - LONGEST_APPOSED);
  for (let at = from - 2; at >= floor && !isKind(tokens, at, NO_PHRASE); at -= 1) {
    if (isArticle(tokens[at]) && (at === unit.from || isKind(tokens, at - 1, OPENING))) return true;
  }
  return false;
}

function isArticle(token: Token | undefined): boolean {
  if (!token) return false;
  return token.possessive || /^(?:the|a|an|his|her|their|its|another)$/.test(token.word);
}

function opensClause(tokens: readonly Token[], unit: Unit, { from }: Mention): boolean {
  const before = from > unit.from ? tokens[from - 1] : undefined;
  if (!before || OPENERS.has(before.word)) return true;
  return (before.flags & (OPENING | WORD.relative | WORD.adverb | WORD.cue)) > 0;
}

function antecedent({ tokens, endingAt }: Scene, relative: number): Subject | null {
  const word = tokens[relative]?.word;
  if (word !== 'who' && word !== 'which') return null;
  const at = tokens[relative - 1]?.word === ',' ? relative - 1 : relative;
  const mention = endingAt[at] ?? endingAt[relative];
  return mention && !mention.possessive ? { mention, shared: false, relative: true } : null;
}

// Ray in an interview said
function phraseBefore(scene: Scene, unit: Unit, verb: number): Subject | null {
  const floor = Math.max(unit.from, verb - LONGEST_PHRASE);
  const stops =
    WORD.punctuation | WORD.quotation | WORD.auxiliary | WORD.conjunction | WORD.pronoun;
  for (let at = verb - 1; at > floor; at -= 1) {
    const token = scene.tokens[at];
    if (!token || token.flags & stops) return null;
    if (!/^(?:in|at|during|on|after|following|through|via)$/.test(token.word)) continue;
    const mention = scene.endingAt[at];
    if (mention && !mention.possessive && !isObject(scene, unit, mention))
      return { mention, shared: false, relative: false };
    return null;
  }
  return null;
}

// It was Ben Ray who said so
function cleftSubject({ tokens, startingAt }: Scene, { from }: Unit): Mention | null {
  const isIt = tokens[from]?.word === 'it' && /^(?:is|was)$/.test(tokens[from + 1]?.word ?? '');
  const mention = isIt ? startingAt[from + 2] : undefined;
  return mention && tokens[mention.to]?.word === 'who' ? mention : null;
}

/** The first mention of a sentence that can be its subject; `first` is the place of its first mention. */
export function leadSubject(scene: Scene, unit: Unit, first: number): Mention | null {
  const { tokens, mentions, startingAt } = scene;
  const cleft = cleftSubject(scene, unit);
  if (cleft) return cleft;
  for (let at = first; at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (!mention || mention.from >= unit.to) return null;
    if (mention.possessive || mention.from < unit.from || isJoined(scene, mention)) continue;
    const opens = opensUnit(tokens, unit, mention.from) || isDescribed(tokens, unit, mention);
    if (opens) return startingAt[mention.from] ?? mention;
  }
  return null;
}

// "Flanked by Brown and Stone": Stone is what Brown is, and does nothing.
function isJoined({ tokens, endingAt }: Scene, { from }: Mention): boolean {
  return isKind(tokens, from - 1, WORD.conjunction) && endingAt[from - 1] !== undefined;
}

// The naturalist Ben Ray is not surprised: a full name behind a short description that opens the sentence.
function isDescribed(
  tokens: readonly Token[],
  unit: Unit,
  { from, words, kind }: Mention,
): boolean {
  if (words.length < 2 || (kind !== 'person' && kind !== 'name')) return false;
  const floor = Math.max(unit.from, from - LONGEST_DESCRIPTION);
  for (let at = from - 1; at >= floor; at -= 1) {
    if (isArticle(tokens[at])) return at < from - 1 && opensUnit(tokens, unit, at);
    if (isKind(tokens, at, NO_PHRASE | WORD.preposition) || DID.test(tokens[at]?.word ?? ''))
      return false;
  }
  return false;
}

function opensUnit(tokens: readonly Token[], unit: Unit, from: number): boolean {
  const ahead = from > unit.from ? tokens[from - 1] : undefined;
  if (!ahead || ahead.word === 'that') return true;
  return (ahead.flags & (WORD.punctuation | WORD.conjunction | WORD.adverb | WORD.quotation)) > 0;
}
