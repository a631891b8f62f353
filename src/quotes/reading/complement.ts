import complements from '../words/cue-complements.json' with { type: 'json' };
import { type CueForm, WORD } from '../words/lexicon.ts';
import smallWords from '../words/small-words.json' with { type: 'json' };
import type { Token } from './token.ts';

const AS = new Set(complements.as);
const FOR = new Set(complements.for);
const BLAME = new Set(complements.blame);
const AGAINST = new Set(complements.against);
const OF = new Set(complements.of);
const TO = new Set(complements.to);
const CLAUSE = new Set(complements.clause);
const THAT = new Set(complements.that);
const NOUN = new Set(complements.noun);

const OPENS_CLAUSE = new Set(smallWords.complementOpeners);
const NEVER_ADDED = new Set(smallWords.neverAdded);
const CLAUSE_REACH = 14;
const AS_REACH = 22;
const NAMING_REACH = 6;
const SHORTEST_CONTENT = 2;

const NO_CONTENT = WORD.pronoun | WORD.determiner | WORD.punctuation | WORD.time | WORD.preposition;

/** What stands behind a verb of saying, up to the sentence's end. */
export interface Rest {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
}

/** Whether the words behind a verb are something said, so that the sentence reports speech without more marks. */
export function isReport(cue: CueForm, rest: Rest): boolean {
  const words = wordCount(rest);
  if (rest.tokens[rest.from]?.word === ':' && words > SHORTEST_CONTENT) return true;
  const quoted = hasQuotation(rest, rest.from + AS_REACH);
  if (words < SHORTEST_CONTENT && !quoted) {
    return (cue.lemma === 'deny' || cue.lemma === 'admit') && isPlainWord(rest);
  }
  if (cue.lemma === 'add') return isAddition(rest);
  if (rest.tokens[rest.from]?.word === 'so' && !quoted) return false;
  return quoted || (!isTopic(rest) && isUnmarkedReport(cue, rest));
}

// denies murder, but not: denied it
function isPlainWord({ tokens, from }: Rest): boolean {
  const first = tokens[from];
  return first !== undefined && !(first.flags & NO_CONTENT);
}

// Without marks the verb decides what must follow.
function isUnmarkedReport({ tier, lemma }: CueForm, rest: Rest): boolean {
  if (THAT.has(lemma)) return hasWord(rest, 'that', 2);
  if (tier === 'quote') return false;
  if (NOUN.has(lemma) || hasFrame(lemma, rest)) return true;
  return CLAUSE.has(lemma) ? hasClause(rest) : tier === 'always' && isContent(rest);
}

// argued about the levy, complained to the club: a topic or a hearer, and nothing said.
function isTopic(rest: Rest): boolean {
  const first = rest.tokens[rest.from]?.word ?? '';
  return /^(?:about|over|with)$/.test(first) && !hasWord(rest, 'that', CLAUSE_REACH);
}

function hasFrame(lemma: string, rest: Rest): boolean {
  if (AS.has(lemma) && hasWord(rest, 'as', AS_REACH)) return true;
  if (FOR.has(lemma) && hasWord(rest, 'for', 1)) return true;
  if (BLAME.has(lemma) && hasWord(rest, 'for', AS_REACH)) return true;
  if (OF.has(lemma) && hasWord(rest, 'of', CLAUSE_REACH)) return true;
  if (AGAINST.has(lemma) && hasWord(rest, 'against', NAMING_REACH)) return true;
  if (lemma === 'call') return isCalling(rest);
  return TO.has(lemma) && hasInfinitive(rest);
}

// called on them to leave; called the charges a lie, but not called a vote.
function isCalling(rest: Rest): boolean {
  if (hasWord(rest, 'on', 1)) return hasWord(rest, 'to', AS_REACH);
  const first = rest.tokens[rest.from];
  if (!first || /^(?:a|an|for|off|in|to|up|out)$/.test(first.word)) return false;
  return hasWord({ ...rest, from: rest.from + 1 }, 'a', NAMING_REACH);
}

function wordCount({ tokens, from, to }: Rest): number {
  let count = 0;
  for (let at = from; at < to; at += 1)
    if (!((tokens[at]?.flags ?? 0) & WORD.punctuation)) count += 1;
  return count;
}

function hasQuotation({ tokens, from, to }: Rest, limit: number): boolean {
  for (let at = from; at < Math.min(to, limit); at += 1) {
    if ((tokens[at]?.flags ?? 0) & WORD.quotation) return true;
  }
  return false;
}

function hasWord({ tokens, from, to }: Rest, word: string, reach: number): boolean {
  for (let at = from; at < Math.min(to, from + reach); at += 1)
    if (tokens[at]?.word === word) return true;
  return false;
}

function hasInfinitive({ tokens, from, to }: Rest): boolean {
  for (let at = from; at < Math.min(to - 1, from + CLAUSE_REACH); at += 1) {
    if (tokens[at]?.word !== 'to') continue;
    const next = tokens[at + 1];
    if (
      next &&
      !next.capital &&
      !(next.flags & (WORD.determiner | WORD.pronoun | WORD.punctuation))
    )
      return true;
  }
  return false;
}

// A clause needs its own verb: "that …", "he is …", "the bridge was …".
function hasClause(rest: Rest): boolean {
  const { tokens, from, to } = rest;
  if (hasQuotation(rest, from + AS_REACH)) return true;
  for (let at = from; at < Math.min(to, from + CLAUSE_REACH); at += 1) {
    const token = tokens[at];
    if (!token || token.word === ';') return false;
    if (OPENS_CLAUSE.has(token.word)) return true;
    if (at > from && token.flags & (WORD.auxiliary | WORD.modal)) return true;
  }
  return false;
}

function isAddition(rest: Rest): boolean {
  const first = rest.tokens[rest.from];
  if (!first || first.flags & WORD.quotation) return first !== undefined;
  if (/^\d/.test(first.word) || NEVER_ADDED.has(first.word)) return false;
  if (OPENS_CLAUSE.has(first.word) || first.flags & (WORD.pronoun | WORD.determiner)) return true;
  return hasClause(rest);
}

// "said on Friday." has nothing behind it but the time.
function isContent(rest: Rest): boolean {
  let count = 0;
  for (let at = rest.from; at < rest.to; at += 1) {
    const flags = rest.tokens[at]?.flags ?? 0;
    if (flags & WORD.quotation) return true;
    if (
      !(flags & (WORD.punctuation | WORD.time | WORD.adverb | WORD.preposition | WORD.determiner))
    )
      count += 1;
    if (count >= SHORTEST_CONTENT) return true;
  }
  return false;
}
