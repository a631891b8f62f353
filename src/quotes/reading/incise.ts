import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import incises from '../words/incises.json' with { type: 'json' };
import { type Lexicon, WORD } from '../words/lexicon.ts';
import { changed, type Mention } from './mention.ts';
import { mentionsOf } from './mentions.ts';
import { FUNCTION_WORD } from './name-run.ts';
import type { Quotation } from './quotation.ts';
import { isKind, readTokens, type Token } from './token.ts';

/** Who speaks, said between the marks: « We leave, says Ben Ray, at dawn. » */
export interface Incise {
  /** Null for somebody of whom it is not certain whether he speaks. */
  readonly subject: Mention | null;
  readonly cue: Span;
}

const VERBS = new Set(incises.verbs.map(fold));
const AUXILIARIES = new Set(incises.auxiliaries);
const GUILLEMETS = '\u00AB\u00BB';
const NO_VERB = FUNCTION_WORD | WORD.adverb | WORD.punctuation | WORD.quotation | WORD.particle;
// Nearly every "Ben Ray," behind such a word and a comma is the subject of a verb that no list has: "tackles".
const MAY_BE_VERB = /^\p{Ll}{3,}(?:s|ed)$/u;

/** The incise in a quotation between guillemets, which other marks close before it; `at` is the quotation's token. */
export function inciseIn(
  text: string,
  { start, end, outerStart }: Quotation,
  { lexicon, at }: { readonly lexicon: Lexicon; readonly at: number },
): Incise | null {
  if (!GUILLEMETS.includes(text.charAt(outerStart))) return null;
  const tokens: Token[] = [];
  readTokens(text, { start, end }, lexicon, tokens);
  const mentions = mentionsOf({ text, tokens, lexicon });
  for (const mention of mentions) {
    const incise = inciseOf(tokens, mention);
    if (incise === null) continue;
    const subject =
      incise.subject && changed(incise.subject, { from: at, to: at + 1, bare: at + 1 });
    return { ...incise, subject };
  }
  return null;
}

function inciseOf(tokens: readonly Token[], mention: Mention): Incise | null {
  if (mention.kind === 'pronoun' || mention.kind === 'state' || mention.possessive) return null;
  return turned(tokens, mention) ?? straight(tokens, mention);
}

// ", says Ben Ray,"
function turned(tokens: readonly Token[], mention: Mention): Incise | null {
  const verb = tokens[mention.from - 1];
  if (!verb || verb.capital || !endsPart(tokens, mention.bare)) return null;
  const isPast = AUXILIARIES.has(tokens[mention.from - 2]?.word ?? '');
  const opening = mention.from - (isPast ? 3 : 2);
  if (!isKind(tokens, opening, WORD.punctuation)) return null;
  const cue = { start: verb.start, end: verb.end };
  if (VERBS.has(verb.word) || (verb.flags & WORD.cue) > 0) return { subject: mention, cue };
  if (verb.flags & NO_VERB || isPast) return null;
  const isSure = mention.kind === 'person' && mention.words.length > 1;
  return { subject: isSure && MAY_BE_VERB.test(verb.word) ? mention : null, cue };
}

// ", Ben Ray says,"
function straight(tokens: readonly Token[], mention: Mention): Incise | null {
  const verb = tokens[mention.to];
  if (!verb || verb.capital || !(verb.flags & WORD.cue)) return null;
  if (tokens[mention.from - 1]?.word !== ',' || !endsPart(tokens, mention.to + 1)) return null;
  return { subject: mention, cue: { start: verb.start, end: verb.end } };
}

function endsPart(tokens: readonly Token[], at: number): boolean {
  return at >= tokens.length || isKind(tokens, at, WORD.punctuation);
}
