import complements from '../words/cue-complements.json' with { type: 'json' };
import { type CueForm, WORD } from '../words/lexicon.ts';
import smallWords from '../words/small-words.json' with { type: 'json' };
import { isReport } from './complement.ts';
import type { Frame } from './frame.ts';
import type { Mention } from './mention.ts';
import { doer, type Scene, type Subject, subjectBefore } from './subject.ts';
import { isKind, type Token } from './token.ts';
import type { Unit } from './unit.ts';

/** A verb of saying in its sentence. */
export interface VerbPlace {
  readonly scene: Scene;
  readonly unit: Unit;
  /** The sentence's first subject. */
  readonly lead: Mention | null;
  readonly cue: CueForm;
  readonly at: number;
}

interface Verb extends VerbPlace {
  /** Where the auxiliaries and adverbs before it begin. */
  readonly group: number;
  readonly denied: boolean;
}

const PASSIVE = new Set(complements.passive);
const INVERTED = new Set(complements.inverted);
const DITRANSITIVE = new Set(complements.ditransitive);
const CONDITIONS = new Set(smallWords.conditions);
const PLURALS = new Set(smallWords.plurals);
const BEING = new Set(smallWords.being);
const BEFORE_NOUN = new Set(smallWords.beforeNoun);
const NOUNS = new Set(smallWords.nounsInLy);
const REFLEXIVES = new Set(smallWords.reflexives);
const LEADS_PARTICIPLE = new Set(smallWords.beforeParticiple);
const GROUP = WORD.adverb | WORD.auxiliary | WORD.negation | WORD.modal;
const NO_GROUP = WORD.punctuation | WORD.time | WORD.role;
const SHORTEST_LEAD = 3;

/** Who says something by this verb; null when nobody does, or it cannot be told. */
export function verbFrame(place: VerbPlace, earlier: readonly Frame[]): Frame | null {
  // "He consulted his notes."
  if (BEFORE_NOUN.has(place.scene.tokens[place.at - 1]?.word ?? '')) return null;
  const verb = verbAt(place);
  if (verb.denied || place.scene.tokens[verb.group - 1]?.word === 'to') return null;
  if (isBy(verb)) return passiveFrame(verb);
  if (isPassive(verb)) return null;
  const turned = isBehindQuotation(verb) ? invertedFrame(verb) : null;
  return turned ?? activeFrame(verb, earlier);
}

// Field by field: this runs for every verb of saying there is, and a spread costs more than all the rest of it.
function verbAt({ scene, unit, lead, cue, at }: VerbPlace): Verb {
  const { tokens } = scene;
  let group = at;
  let denied = false;
  while (group > unit.from && isInGroup(tokens[group - 1])) {
    group -= 1;
    denied ||= isKind(tokens, group, WORD.negation | WORD.modal);
  }
  return { scene, unit, lead, cue, at, group, denied };
}

function isInGroup(token: Token | undefined): boolean {
  if (!token || token.flags & NO_GROUP) return false;
  if ((token.flags & GROUP) > 0 || isAdverb(token.word)) return true;
  return REFLEXIVES.has(token.word);
}

function isAdverb(word: string): boolean {
  return word.endsWith('ly') && !NOUNS.has(word);
}

function activeFrame(verb: Verb, earlier: readonly Frame[]): Frame | null {
  const running = runningSubject(verb, earlier);
  const participle = verb.cue.form === 'ing';
  if (participle && earlier.length === 0 && isState(running)) return null;
  const subject = participle
    ? participleSubject(verb, running)
    : subjectBefore(verb.scene, verb.unit, verb.group, running);
  if (!subject) return invertedFrame(verb);
  return agrees(verb, subject) && !isConditional(verb, subject) ? frameBehind(verb, subject) : null;
}

// Whoever did the last verb of saying, or the sentence's first subject.
function runningSubject({ lead, at }: Verb, earlier: readonly Frame[]): Mention | null {
  const last = earlier.findLast(({ relative }) => !relative);
  if (last) return last.subject;
  return lead && lead.from < at ? lead : null;
}

function isBehindQuotation({ scene: { tokens }, unit, group }: Verb): boolean {
  const at = tokens[group - 1]?.word === ',' ? group - 2 : group - 1;
  return at >= unit.from && isKind(tokens, at, WORD.quotation);
}

function isPassive({ scene, cue, at, group }: Verb): boolean {
  return (cue.form === 'past' || cue.form === 'participle') && hasBeing(scene.tokens, group, at);
}

function hasBeing(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (BEING.has(tokens[at]?.word ?? '')) return true;
  return false;
}

// comments denied by Ben Ray
function isBy({ scene, cue, at }: Verb): boolean {
  const participle = cue.form === 'past' || cue.form === 'participle';
  return participle && PASSIVE.has(cue.lemma) && scene.tokens[at + 1]?.word === 'by';
}

function passiveFrame({ scene, unit, cue, at, group }: Verb): Frame | null {
  const subject = scene.startingAt[at + 2];
  if (!subject || subject.to > unit.to || subject.possessive) return null;
  return {
    subject,
    shared: false,
    relative: false,
    order: 'passive',
    lemma: cue.lemma,
    cueFrom: at,
    cueTo: at + 1,
    from: group,
    to: subject.to,
    reports: true,
  };
}

// Saying, adding: whoever does the sentence's main verb.
function participleSubject({ scene, at, group }: Verb, running: Mention | null): Subject | null {
  const { tokens, endingAt } = scene;
  const before = tokens[group - 1];
  const near = endingAt[group];
  const contracted = near?.kind === 'pronoun' && before?.possessive === true;
  if (near && (contracted || (hasBeing(tokens, group, at) && !near.possessive))) {
    return { mention: near, shared: false, relative: false };
  }
  const quoted = before?.word === 'as' ? endingAt[group - 1] : undefined;
  if (quoted && !isKind(tokens, quoted.from - 1, WORD.preposition)) return doer(quoted);
  if (!before || running === null || hasBeing(tokens, group, at)) return null;
  return leadsParticiple(before, near) ? { mention: running, shared: true, relative: false } : null;
}

function leadsParticiple({ flags, word }: Token, near: Mention | undefined): boolean {
  if (flags & (WORD.punctuation | WORD.quotation | WORD.conjunction)) return true;
  if (LEADS_PARTICIPLE.has(word)) return true;
  return near === undefined && (flags & (WORD.preposition | WORD.determiner)) === 0;
}

// "Russia expelled them, accusing …" tells of an act; a state speaks only as the subject of saying.
function isState(mention: Mention | null): boolean {
  if (mention?.kind === 'body') return mention.words.at(-1) === 'government';
  return mention?.kind === 'state';
}

function agrees({ cue }: Verb, { mention }: Subject): boolean {
  if (cue.form !== 'base' || mention.plural) return true;
  if (mention.kind === 'institution' || mention.kind === 'body') return true;
  return PLURALS.has(mention.words.at(-1) ?? '');
}

// "If Ray says", "neither Ray nor Moss said", "had Ray said so, the deal would be dead".
function isConditional({ scene, unit }: Verb, { mention, shared }: Subject): boolean {
  if (shared || mention.from <= unit.from) return false;
  const before = scene.tokens[mention.from - 1]?.word ?? '';
  const isTurned = before === 'had' && mention.from - 1 === unit.from;
  return isTurned || CONDITIONS.has(before);
}

function frameBehind(verb: Verb, { mention, shared, relative }: Subject): Frame {
  const { scene, unit, cue, at } = verb;
  const behind = isReport(cue, { tokens: scene.tokens, from: at + 1, to: unit.to });
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
    reports: behind || (!shared && closesSentence(verb, mention)),
  };
}

// The lake will be safe by Friday, Ben Ray said.
function closesSentence({ scene, unit, cue }: Verb, { from }: Mention): boolean {
  if (cue.tier !== 'always' && !INVERTED.has(cue.lemma)) return false;
  const before = scene.tokens[from - 1];
  if (!before) return false;
  if (before.flags & WORD.quotation) return from - unit.from > 1;
  return before.word === ',' && from - unit.from > SHORTEST_LEAD;
}

// “…,” said Ben Ray; the bridge is safe, said Ben Ray
function invertedFrame(verb: Verb): Frame | null {
  const { scene, unit, cue, at, group } = verb;
  if (cue.form !== 'past' && cue.form !== 'present') return null;
  const subject = scene.startingAt[at + 1];
  if (!subject || subject.to > unit.to) return null;
  if (subject.possessive && subject.kind !== 'pronoun') return null;
  const place = placeOf(verb);
  if (place === 'inside' || (place !== 'quoted' && !canTurn(cue))) return null;
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
    reports: place !== 'first' && group - unit.from > SHORTEST_LEAD,
  };
}

// Behind a quotation every verb can stand before its subject; elsewhere "told Ben Ray" has an object.
function canTurn({ lemma }: CueForm): boolean {
  return INVERTED.has(lemma) && !DITRANSITIVE.has(lemma);
}

function placeOf(verb: Verb): 'first' | 'quoted' | 'comma' | 'inside' {
  const { scene, unit, group } = verb;
  if (isBehindQuotation(verb)) return 'quoted';
  if (group <= unit.from) return 'first';
  return scene.tokens[group - 1]?.word === ',' ? 'comma' : 'inside';
}
