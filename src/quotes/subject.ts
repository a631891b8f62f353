import { type Lexicon, WORD } from './lexicon.ts';
import type { Mention } from './mention.ts';
import type { Token } from './token.ts';
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
const MOST_STEPS = 6;
const ASIDE_MARKS = new Set([',', '-']);
// Before a subject these only open a clause; before an object they make a phrase.
const OPENERS = new Set([
  'as',
  'after',
  'while',
  'like',
  'because',
  'before',
  'since',
  'than',
  'until',
  'but',
  'once',
  'when',
  'though',
]);

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
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const before = at > unit.from ? scene.tokens[at - 1] : undefined;
    if (!before) return null;
    const mention = scene.endingAt[at];
    if (mention && mention.from >= unit.from) {
      if (mention.possessive && mention.kind !== 'pronoun') return null;
      if (!isObject(scene, unit, mention)) return { mention, shared: false, relative: false };
      at = mention.from - 1;
      continue;
    }
    const skipped = skipTime(scene.tokens, at, unit.from);
    if (skipped < at) {
      at = skipped;
      continue;
    }
    return lastResort(scene, unit, at, running);
  }
  return null;
}

function lastResort(scene: Scene, unit: Unit, at: number, running: Mention | null): Subject | null {
  const before = scene.tokens[at - 1];
  if (!before) return null;
  if (ASIDE_MARKS.has(before.word)) return aside(scene, unit, at - 1) ?? shared(null);
  if (before.flags & WORD.relative) return antecedent(scene, at - 1);
  if (before.word === 'and' || before.word === 'but' || before.word === 'then')
    return shared(running);
  return phraseBefore(scene, unit, at);
}

function shared(mention: Mention | null): Subject | null {
  return mention ? { mention, shared: true, relative: false } : null;
}

function isObject({ tokens }: Scene, unit: Unit, { from }: Mention): boolean {
  const before = from > unit.from ? tokens[from - 1] : undefined;
  return before !== undefined && (before.flags & WORD.preposition) > 0 && !OPENERS.has(before.word);
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

// Ben Ray, who is 45, said; Spicer, 52, of Poole, denies
function aside({ tokens, endingAt }: Scene, unit: Unit, comma: number): Subject | null {
  const floor = Math.max(unit.from, comma - LONGEST_ASIDE);
  const apposed = endingAt[comma];
  if (apposed && isApposed(tokens, unit, apposed))
    return { mention: apposed, shared: false, relative: false };
  for (let at = comma - 1; at > floor; at -= 1) {
    const token = tokens[at];
    if (token && token.flags & WORD.quotation) return null;
    if (!token || !ASIDE_MARKS.has(token.word)) continue;
    const mention = endingAt[at + 1] ?? endingAt[at];
    if (!mention || mention.possessive || mention.from < unit.from) continue;
    if (opensClause(tokens, unit, mention)) return { mention, shared: false, relative: false };
  }
  return null;
}

// The receiver, Stefan Drost, insisted: a name between commas behind a short phrase with an article.
function isApposed(tokens: readonly Token[], unit: Unit, { from, words, kind }: Mention): boolean {
  if (words.length < 2 || (kind !== 'person' && kind !== 'name') || tokens[from - 1]?.word !== ',')
    return false;
  const floor = Math.max(unit.from, from - 1 - LONGEST_PHRASE);
  for (let at = from - 2; at >= floor; at -= 1) {
    const token = tokens[at];
    if (
      !token ||
      token.flags & (WORD.punctuation | WORD.quotation | WORD.auxiliary | WORD.cue | WORD.pronoun)
    )
      return false;
    const article = /^(?:the|a|an|his|her|their|its|another)$/.test(token.word) || token.possessive;
    if (article && (at === unit.from || opensClauseAt(tokens, at))) return true;
  }
  return false;
}

function opensClauseAt(tokens: readonly Token[], at: number): boolean {
  const flags = tokens[at - 1]?.flags ?? WORD.punctuation;
  return (flags & (WORD.punctuation | WORD.quotation | WORD.conjunction)) > 0;
}

function opensClause(tokens: readonly Token[], unit: Unit, { from }: Mention): boolean {
  const before = from > unit.from ? tokens[from - 1] : undefined;
  if (!before) return true;
  const opening =
    WORD.punctuation | WORD.quotation | WORD.conjunction | WORD.relative | WORD.adverb | WORD.cue;
  return (before.flags & opening) > 0 || OPENERS.has(before.word);
}

function antecedent({ tokens, endingAt }: Scene, relative: number): Subject | null {
  const word = tokens[relative]?.word;
  if (word !== 'who' && word !== 'which') return null;
  const at = tokens[relative - 1]?.word === ',' ? relative - 1 : relative;
  const mention = endingAt[at] ?? endingAt[relative];
  return mention && !mention.possessive ? { mention, shared: false, relative: true } : null;
}

// Clinton in an interview said
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

/** The first mention of a sentence that can be its subject; `first` is the place of its first mention. */
export function leadSubject(
  { tokens, mentions, startingAt }: Scene,
  unit: Unit,
  first: number,
): Mention | null {
  for (let at = first; at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (!mention || mention.from >= unit.to) return null;
    if (mention.possessive || mention.from < unit.from) continue;
    if (opensUnit(tokens, unit, mention.from)) return startingAt[mention.from] ?? mention;
  }
  return null;
}

function opensUnit(tokens: readonly Token[], unit: Unit, from: number): boolean {
  const ahead = from > unit.from ? tokens[from - 1] : undefined;
  if (!ahead || ahead.word === 'that') return true;
  return (ahead.flags & (WORD.punctuation | WORD.conjunction | WORD.adverb | WORD.quotation)) > 0;
}
