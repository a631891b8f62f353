import { isReport } from './complement.ts';
import complements from './cue-complements.json' with { type: 'json' };
import { type CueForm, WORD } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { type Scene, type Subject, subjectBefore } from './subject.ts';
import type { Token } from './token.ts';
import type { Unit } from './unit.ts';

/** Somebody and a verb of saying in one sentence. */
export interface Frame {
  readonly subject: Mention;
  readonly shared: boolean;
  /** Its subject is the antecedent of "who": what follows the clause is somebody else's. */
  readonly relative: boolean;
  readonly order: 'before' | 'inverted' | 'according' | 'passive';
  readonly lemma: string;
  /** The verb's tokens. */
  readonly cueFrom: number;
  readonly cueTo: number;
  /** The first and one past the last token of verb and subject together. */
  readonly from: number;
  readonly to: number;
  /** The sentence reports speech by itself, with or without marks. */
  readonly reports: boolean;
}

interface Verb {
  readonly cue: CueForm;
  readonly at: number;
  /** Where the auxiliaries and adverbs before it begin. */
  readonly group: number;
  readonly denied: boolean;
}

const PASSIVE = new Set(complements.passive);
const INVERTED = new Set(complements.inverted);
const DITRANSITIVE = new Set(complements.ditransitive);
const CONDITIONS = new Set(['if', 'unless', 'whether', 'should']);
const PLURALS = new Set(['they', 'police']);
const GROUP = WORD.adverb | WORD.auxiliary | WORD.negation | WORD.modal;
const SHORTEST_LEAD = 3;
const LONGEST_SIGNATURE = 16;

/** The frames of one sentence in reading order. */
export function framesOf(scene: Scene, unit: Unit, lead: Mention | null): Frame[] {
  const frames: Frame[] = [];
  for (let at = unit.from; at < unit.to; at += 1) {
    const token = scene.tokens[at];
    if (!token) continue;
    if (token.word === 'according') add(frames, accordingFrame(scene, unit, at));
    if (!(token.flags & WORD.cue) || token.possessive) continue;
    const cue = scene.lexicon.cues.get(token.word);
    if (!cue || (token.capital && at > unit.from)) continue;
    add(frames, verbFrame({ scene, unit, lead }, verbAt(scene, unit, at, cue), frames));
  }
  if (frames.length === 0) add(frames, signature(scene, unit));
  return frames;
}

// “…” ― Ben Ray
function signature({ tokens, startingAt }: Scene, unit: Unit): Frame | null {
  const last = tokens[unit.to - 1]?.word === '.' ? unit.to - 1 : unit.to;
  for (let at = last - 1; at > Math.max(unit.from, last - LONGEST_SIGNATURE); at -= 1) {
    if (tokens[at]?.word !== '-' || !((tokens[at - 1]?.flags ?? 0) & WORD.quotation)) continue;
    const subject = startingAt[at + 1];
    const signed =
      subject &&
      (subject.kind === 'person' || (subject.kind === 'name' && subject.words.length > 1));
    if (!subject || !signed || (subject.to < last && tokens[subject.to]?.word !== ',')) return null;
    const spans = { cueFrom: at, cueTo: at + 1, from: at, to: last };
    return {
      subject,
      shared: false,
      relative: false,
      order: 'inverted',
      lemma: '-',
      reports: false,
      ...spans,
    };
  }
  return null;
}

function add(frames: Frame[], frame: Frame | null): void {
  if (frame) frames.push(frame);
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

function verbAt({ tokens }: Scene, unit: Unit, at: number, cue: CueForm): Verb {
  let group = at;
  let denied = false;
  while (group > unit.from) {
    const flags = tokens[group - 1]?.flags ?? 0;
    const adverbial = flags & GROUP || (tokens[group - 1]?.word.endsWith('ly') ?? false);
    if (!adverbial || flags & (WORD.punctuation | WORD.time | WORD.role)) break;
    if (flags & (WORD.negation | WORD.modal)) denied = true;
    group -= 1;
  }
  return { cue, at, group, denied };
}

interface Place {
  readonly scene: Scene;
  readonly unit: Unit;
  /** The sentence's first subject. */
  readonly lead: Mention | null;
}

function verbFrame(place: Place, verb: Verb, earlier: readonly Frame[]): Frame | null {
  const { scene, unit } = place;
  const { tokens } = scene;
  if (verb.denied || tokens[verb.group - 1]?.word === 'to') return null;
  const passive = passiveFrame(scene, unit, verb);
  if (passive) return passive;
  if (isPassive(scene, verb)) return null;
  const turned = isBehindQuotation(scene, unit, verb) ? invertedFrame(scene, unit, verb) : null;
  if (turned) return turned;
  const running = runningSubject(place, verb, earlier);
  if (earlier.length === 0 && verb.cue.form === 'ing' && isState(running)) return null;
  const subject =
    verb.cue.form === 'ing'
      ? participleSubject(scene, verb, running)
      : subjectBefore(scene, unit, verb.group, running);
  if (!subject) return invertedFrame(scene, unit, verb);
  if (!agrees(verb, subject) || isConditional(scene, unit, subject)) return null;
  return frameBehind(scene, unit, verb, subject);
}

// Whoever did the last verb of saying, or the sentence's first subject.
function runningSubject({ lead }: Place, { at }: Verb, earlier: readonly Frame[]): Mention | null {
  const last = earlier.findLast(({ relative }) => !relative);
  if (last) return last.subject;
  return lead && lead.from < at ? lead : null;
}

function isBehindQuotation({ tokens }: Scene, unit: Unit, { group }: Verb): boolean {
  const at = tokens[group - 1]?.word === ',' ? group - 2 : group - 1;
  return at >= unit.from && ((tokens[at]?.flags ?? 0) & WORD.quotation) > 0;
}

function isPassive({ tokens }: Scene, { cue, at, group }: Verb): boolean {
  if (cue.form === 'ing' || cue.form === 'present' || cue.form === 'base') return false;
  for (let before = group; before < at; before += 1) {
    if (/^(?:is|are|was|were|been|being|be|'s|'re)$/.test(tokens[before]?.word ?? '')) return true;
  }
  return false;
}

// comments denied by Ben Wallace
function passiveFrame(
  { tokens, startingAt }: Scene,
  unit: Unit,
  { cue, at, group }: Verb,
): Frame | null {
  if (
    !PASSIVE.has(cue.lemma) ||
    (cue.form !== 'past' && cue.form !== 'participle') ||
    tokens[at + 1]?.word !== 'by'
  )
    return null;
  const subject = startingAt[at + 2];
  if (!subject || subject.to > unit.to || subject.possessive) return null;
  const spans = { cueFrom: at, cueTo: at + 1, from: group, to: subject.to };
  return {
    subject,
    shared: false,
    relative: false,
    order: 'passive',
    lemma: cue.lemma,
    reports: true,
    ...spans,
  };
}

// Saying, adding: whoever does the sentence's main verb.
function participleSubject(
  { tokens, endingAt }: Scene,
  { at, group }: Verb,
  running: Mention | null,
): Subject | null {
  const being = tokens
    .slice(group, at)
    .some(({ word }) => /^(?:is|are|was|were|been|be|'s|'re)$/.test(word));
  const before = tokens[group - 1];
  const contracted = endingAt[group];
  if (contracted?.kind === 'pronoun' && before?.possessive)
    return { mention: contracted, shared: false, relative: false };
  if (being) {
    const mention = endingAt[group];
    return mention && !mention.possessive ? { mention, shared: false, relative: false } : null;
  }
  if (!before || running === null) return null;
  const open =
    before.flags & (WORD.punctuation | WORD.quotation | WORD.conjunction) ||
    /^(?:by|after|before|in|when|while)$/.test(before.word);
  if (!open && before.flags & (WORD.preposition | WORD.determiner)) return null;
  const near = endingAt[group] === undefined || before.flags & WORD.punctuation;
  return open || near ? { mention: running, shared: true, relative: false } : null;
}

// "Russia expelled them, accusing …" tells of an act; a state speaks only as the subject of saying.
function isState(mention: Mention | null): boolean {
  return (
    mention?.kind === 'state' || (mention?.kind === 'body' && mention.words.at(-1) === 'government')
  );
}

function agrees({ cue }: Verb, { mention }: Subject): boolean {
  if (cue.form !== 'base') return true;
  return (
    mention.plural ||
    PLURALS.has(mention.words.at(-1) ?? '') ||
    mention.kind === 'institution' ||
    mention.kind === 'body'
  );
}

function isConditional({ tokens }: Scene, unit: Unit, { mention, shared }: Subject): boolean {
  const before = mention.from > unit.from ? tokens[mention.from - 1]?.word : undefined;
  return !shared && before !== undefined && CONDITIONS.has(before);
}

function frameBehind(
  { tokens }: Scene,
  unit: Unit,
  { cue, at }: Verb,
  { mention, shared, relative }: Subject,
): Frame {
  const behind = isReport(cue, { tokens, from: at + 1, to: unit.to });
  const closes = closesSentence(tokens, unit, { from: mention.from, to: at + 1 });
  return {
    subject: mention,
    shared,
    relative,
    order: 'before',
    lemma: cue.lemma,
    cueFrom: at,
    cueTo: at + 1,
    from: shared ? at : Math.min(mention.from, at),
    to: at + 1,
    reports: behind || (closes && !shared && isPlain(cue) && !isAside(tokens, mention.from)),
  };
}

// The lake will be safe by Friday, Agneta Berg said.
function closesSentence(
  tokens: readonly Token[],
  unit: Unit,
  { from }: { readonly from: number; readonly to: number },
): boolean {
  const before = tokens[from - 1];
  if (before === undefined) return false;
  if (before.flags & WORD.quotation) return from - unit.from > 1;
  if (from - unit.from <= SHORTEST_LEAD) return false;
  return before.word === ',';
}

function isPlain({ tier, lemma }: CueForm): boolean {
  return tier === 'always' || INVERTED.has(lemma);
}

// …, as Ben Ray said
function isAside(tokens: readonly Token[], from: number): boolean {
  return tokens[from - 1]?.word === 'as';
}

function invertedFrame(scene: Scene, unit: Unit, verb: Verb): Frame | null {
  const { tokens, startingAt } = scene;
  const { cue, at, group } = verb;
  if (cue.form === 'ing' || cue.form === 'base' || cue.form === 'participle') return null;
  const subject = startingAt[at + 1];
  if (!subject || subject.to > unit.to || (subject.possessive && subject.kind !== 'pronoun'))
    return null;
  const before = group > unit.from ? tokens[group - 1] : undefined;
  const quoted = isBehindQuotation(scene, unit, verb);
  const open = before === undefined || quoted || before.word === ',';
  if (!open || !INVERTED.has(cue.lemma) || (!quoted && DITRANSITIVE.has(cue.lemma))) return null;
  return {
    subject,
    shared: false,
    relative: false,
    order: 'inverted',
    lemma: cue.lemma,
    cueFrom: at,
    cueTo: at + 1,
    from: at,
    to: subject.to,
    reports: group - unit.from > SHORTEST_LEAD && (quoted || before?.word === ','),
  };
}
