import { WORD } from '../words/lexicon.ts';
import type { Frame } from './frame.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './subject.ts';
import { isKind, type Token } from './token.ts';
import type { Unit } from './unit.ts';
import { verbFrame } from './verb-frame.ts';

const LONGEST_SIGNATURE = 16;
const LONGEST_INTRODUCTION = 14;

/** The frames of one sentence in reading order; `lead` is its first subject. */
export function framesOf(scene: Scene, unit: Unit, lead: Mention | null): Frame[] {
  const frames: Frame[] = [];
  const place = { scene, unit, lead };
  for (let at = unit.from; at < unit.to; at += 1) {
    const token = scene.tokens[at];
    // Most words are no verbs of saying; nothing is made for them.
    if (!token || !((token.flags & WORD.cue) > 0 || token.word === 'according')) continue;
    const frame = frameAt(place, token, at, frames);
    if (frame) frames.push(frame);
  }
  if (frames.length > 0) return frames;
  const other = signature(scene, unit) ?? introduction(scene, unit, lead);
  return other ? [other] : [];
}

interface Place {
  readonly scene: Scene;
  readonly unit: Unit;
  readonly lead: Mention | null;
}

function frameAt(
  { scene, unit, lead }: Place,
  token: Token,
  at: number,
  earlier: readonly Frame[],
): Frame | null {
  if (token.word === 'according') return accordingFrame(scene, unit, at);
  if (token.possessive || (token.capital && at > unit.from)) return null;
  const cue = scene.lexicon.cues.get(token.word);
  return cue ? verbFrame({ scene, unit, lead, cue, at }, earlier) : null;
}

function accordingFrame({ startingAt, tokens }: Scene, unit: Unit, at: number): Frame | null {
  if (tokens[at + 1]?.word !== 'to') return null;
  const subject = startingAt[at + 2];
  if (!subject || subject.to > unit.to || subject.possessive) return null;
  return {
    subject,
    shared: false,
    relative: false,
    order: 'according',
    lemma: 'according',
    cueFrom: at,
    cueTo: at + 2,
    from: at,
    to: subject.to,
    reports: true,
  };
}

// “…” ― Ben Ray
function signature({ tokens, startingAt }: Scene, unit: Unit): Frame | null {
  const last = tokens[unit.to - 1]?.word === '.' ? unit.to - 1 : unit.to;
  const at = dashBehindQuotation(tokens, unit, last);
  const subject = at === null ? undefined : startingAt[at + 1];
  if (at === null || !subject || !canSign(subject)) return null;
  if (subject.to < last && tokens[subject.to]?.word !== ',') return null;
  return {
    subject,
    shared: false,
    relative: false,
    order: 'inverted',
    lemma: '-',
    cueFrom: at,
    cueTo: at + 1,
    from: at,
    to: last,
    reports: false,
  };
}

// Ben Ray: “…”; Ben Ray was more blunt: “…”
function introduction({ tokens }: Scene, unit: Unit, lead: Mention | null): Frame | null {
  if (!lead || !canIntroduce(lead)) return null;
  const limit = Math.min(unit.to, lead.to + LONGEST_INTRODUCTION);
  let at = lead.to;
  while (at < limit && tokens[at]?.word !== ':') at += 1;
  if (at >= limit || !isKind(tokens, at + 1, WORD.quotation)) return null;
  return {
    subject: lead,
    shared: false,
    relative: false,
    order: 'before',
    lemma: ':',
    cueFrom: at,
    cueTo: at + 1,
    from: lead.from,
    to: at + 1,
    reports: false,
  };
}

function dashBehindQuotation(tokens: Scene['tokens'], unit: Unit, last: number): number | null {
  const floor = Math.max(unit.from, last - LONGEST_SIGNATURE);
  for (let at = last - 1; at > floor; at -= 1) {
    if (tokens[at]?.word === '-' && isKind(tokens, at - 1, WORD.quotation)) return at;
  }
  return null;
}

// "She shot back: “…”"
function canIntroduce(lead: Mention): boolean {
  return canSign(lead) || (lead.kind === 'pronoun' && lead.gender !== null && !lead.possessive);
}

function canSign({ kind, words }: Mention): boolean {
  return kind === 'person' || (kind === 'name' && words.length > 1);
}
