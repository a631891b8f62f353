import { type Gender, type Lexicon, WORD } from '../words/lexicon.ts';
import smallWords from '../words/small-words.json' with { type: 'json' };
import type { Mention } from './mention.ts';
import { addressBefore, nameKind, stateOf } from './name-kind.ts';
import { isThe, type Token } from './token.ts';

/** What the finders of mentions read. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
}

export const FUNCTION_WORD =
  WORD.determiner |
  WORD.preposition |
  WORD.conjunction |
  WORD.pronoun |
  WORD.auxiliary |
  WORD.modal |
  WORD.relative;
const BREAKS = FUNCTION_WORD | WORD.punctuation | WORD.quotation;
const SUFFIXES = new Set(smallWords.nameSuffixes);
const POST_NOMINALS = new Set(smallWords.postNominals);
const OPENERS = new Set(smallWords.nameOpeners);
const JOINED = new Set(smallWords.joinedNames);
const BEHIND_NEW = new Set(smallWords.behindNew);
const BEFORE_MONTH = new Set(smallWords.beforeMonth);
const BEHIND_ARTICLE = new Set(smallWords.titlesBehindArticle);
const LONGEST_RUN = 12;
const AGE = /^[1-9]\d$/;

/** Whether a capitalised run begins at a token. */
export function startsRun({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token?.capital) return opensWithParticle(tokens, at);
  if (token.flags & BREAKS) return false;
  if (token.flags & WORD.time && !isFirstNameLikeMonth(tokens, at)) return false;
  return !opensSentence(tokens, at) || isNameThatOpens(tokens, at, token);
}

// The capital of a sentence's first word tells nothing.
function isNameThatOpens(tokens: readonly Token[], at: number, { word, flags }: Token): boolean {
  const next = tokens[at + 1];
  if (word === 'new' && BEHIND_NEW.has(next?.word ?? '')) return true;
  if (flags & WORD.notName || isParticiple(tokens, at)) return false;
  const common = flags & (WORD.adverb | WORD.cue | WORD.negation);
  return !common || ((next?.capital ?? false) && (flags & WORD.firstName) > 0);
}

// "May Brand"; but "in May Ida Brand".
function isFirstNameLikeMonth(tokens: readonly Token[], at: number): boolean {
  if (((tokens[at]?.flags ?? 0) & WORD.firstName) === 0 || !tokens[at + 1]?.capital) return false;
  return !BEFORE_MONTH.has(tokens[at - 1]?.word ?? '');
}

// "Flanked by a minister".
function isParticiple(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const isName = ((token?.flags ?? 0) & WORD.firstName) > 0;
  return !isName && /[^e]ed$/.test(token?.word ?? '') && tokens[at + 1]?.word === 'by';
}

// "Says van der Berg"; not "in a van Berg hired".
function opensWithParticle(tokens: readonly Token[], at: number): boolean {
  // First what is quickest: this is asked of every word.
  if (!isKindOfParticle(tokens[at]) || ((tokens[at - 1]?.flags ?? 0) & WORD.cue) === 0)
    return false;
  return OPENERS.has(tokens[at]?.word ?? '') && bridges(tokens, at);
}

export function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return true;
  return (before.flags & WORD.quotation) > 0 || '.?!:\u2026'.includes(before.word);
}

/** One past the last token of the run that starts at `from`. */
export function runEnd({ tokens }: Reading, from: number): number {
  let at = from;
  while (at < from + LONGEST_RUN) {
    if (tokens[at]?.possessive) return at + 1;
    const next = at + 1;
    if (joinsRun(tokens, next)) at = next;
    else if (bridges(tokens, next)) at = next + 1;
    else break;
  }
  return at + 1;
}

function joinsRun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.capital || token.flags & BREAKS) return false;
  if (!(token.flags & WORD.time)) return true;
  return ((token.flags | (tokens[at - 1]?.flags ?? 0)) & WORD.firstName) > 0;
}

// von der Leyen, Fire and Rescue Service
function bridges(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.capital) return false;
  if (token.word === 'and') {
    const joined = `${tokens[at - 1]?.word} and ${tokens[at + 1]?.word}`;
    return JOINED.has(joined) && joinsRun(tokens, at + 1);
  }
  if (!(token.flags & WORD.particle)) return false;
  return joinsRun(tokens, at + 1) || (isParticle(tokens[at + 1]) && joinsRun(tokens, at + 2));
}

function isParticle(token: Token | undefined): boolean {
  return isKindOfParticle(token) && token?.capital === false;
}

/** The part of a run that is a title or a role before a name: how many of its tokens. */
export function titleLength({ tokens }: Reading, from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (!token || !(token.flags & (WORD.role | WORD.honorific))) continue;
    const before = tokens[at - 1];
    const isSurname =
      at > from &&
      at === to - 1 &&
      before !== undefined &&
      (before.flags & (WORD.firstName | WORD.honorific)) > 0;
    const isFirstName =
      at + 1 < to && (token.flags & WORD.firstName) > 0 && !(token.flags & WORD.title);
    if (isSurname || (isFirstName && at > from)) continue;
    return at - from + 1;
  }
  return 0;
}

/** How many letters of honour or office end a run, as in "Ben Ray KC": 0 where no name of two words stands before them. */
export function postNominals({ text, tokens }: Reading, from: number, to: number): number {
  let at = to;
  while (at > from + 2 && isPostNominal(text, tokens[at - 1])) at -= 1;
  return to - at;
}

function isPostNominal(text: string, token: Token | undefined): boolean {
  if (token === undefined || !POST_NOMINALS.has(token.word)) return false;
  return !/\p{Ll}{2}/u.test(text.slice(token.start, token.end));
}

/** A name without its titles, as a mention. */
export function nameMention(reading: Reading, from: number, to: number): Mention | null {
  const { text, tokens, lexicon } = reading;
  const parts = tokens.slice(from, to);
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return null;
  const words = parts.slice(particlesBefore(parts)).map(({ word }) => word);
  const end = nameEnd(text, last);
  const printed = text.slice(first.start, end);
  if (parts.length === 1 && isAdjective(first)) return null;
  const title = honorificBefore(tokens, from);
  const kind = nameKind(reading, parts, { from, to, printed });
  const sure = kind === 'person';
  const isSomebody = sure || kind === 'name';
  return {
    kind,
    from: title === null ? articleBefore(tokens, from) : titleFrom(tokens, title),
    to,
    bare: to,
    start: first.start,
    end,
    printed,
    words: isSomebody ? withoutSuffix(words) : words,
    gender: sure ? genderOf(lexicon, words, tokens[title ?? -1]) : null,
    title: addressBefore(tokens, from),
    role: null,
    state: isSomebody ? null : ownState(lexicon, words),
    possessive: last.possessive,
    plural: false,
    definite: isThe(tokens[from - 1]),
    owned: false,
    weak: title === null && isWeak(tokens, from, to),
    sure: sure || isAged(tokens, to),
    alias: null,
    house: null,
  };
}

// "Mr van der Berg", "Van der Berg": the surname alone. "Van Morrison" has a first name.
function particlesBefore(parts: readonly Token[]): number {
  const from = isKindOfParticle(parts[0]) && isParticle(parts[1]) ? 1 : 0;
  return Math.max(
    0,
    parts.findIndex((token, at) => at >= from && !isParticle(token)),
  );
}

function isKindOfParticle(token: Token | undefined): boolean {
  return token !== undefined && (token.flags & WORD.particle) > 0;
}

function isWeak(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from === 1 && opensSentence(tokens, from);
}

// Élodie, 29,
function isAged(tokens: readonly Token[], to: number): boolean {
  return tokens[to]?.word === ',' && isAge(tokens, to + 1) && tokens[to + 2]?.word === ',';
}

/** Whether a token is somebody's age in years. */
export function isAge(tokens: readonly Token[], at: number): boolean {
  return AGE.test(tokens[at]?.word ?? '');
}

/** The end of a name without its possessive. */
export function nameEnd(text: string, { start, end, possessive }: Token): number {
  if (!possessive) return end;
  const printed = text.slice(start, end);
  return end - (/s$/i.test(printed) ? 2 : 1);
}

// "Russian" alone names nobody; "US" may.
export function isAdjective({ flags }: Token): boolean {
  return (flags & WORD.demonym) > 0 && (flags & WORD.state) === 0;
}

function articleBefore(tokens: readonly Token[], from: number): number {
  return isThe(tokens[from - 1]) ? from - 1 : from;
}

// "The Rev. Ben Ray"; but "the Lady Rosalind" is a ship.
function titleFrom(tokens: readonly Token[], title: number): number {
  const hasArticle = BEHIND_ARTICLE.has(tokens[title]?.word ?? '');
  return hasArticle ? articleBefore(tokens, title) : title;
}

function honorificBefore(tokens: readonly Token[], from: number): number | null {
  const before = tokens[from - 1];
  return before?.capital && before.flags & WORD.honorific ? from - 1 : null;
}

function genderOf(
  lexicon: Lexicon,
  words: readonly string[],
  title: Token | undefined,
): Gender | null {
  const titled = title ? (lexicon.genders.get(title.word) ?? null) : null;
  if (titled !== null) return titled;
  return words.length > 1 ? firstNameGender(lexicon, words[0] ?? '') : null;
}

// Of Kelly-Anne by the first half.
function firstNameGender({ genders }: Lexicon, name: string): Gender | null {
  return genders.get(name) ?? genders.get(name.split('-', 1)[0] ?? '') ?? null;
}

// Its own name, or the country that the name begins with.
function ownState(lexicon: Lexicon, words: readonly string[]): string | null {
  const named = stateOf(lexicon, words.join(' ')) ?? stateOf(lexicon, words.slice(0, 2).join(' '));
  return named ?? stateOf(lexicon, words[0] ?? '');
}

function withoutSuffix(words: readonly string[]): readonly string[] {
  return SUFFIXES.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}
