import type { Article } from '../corpus/article.ts';
import { type Entity, onlyOf } from './people/entity.ts';
import { learnGender, learnRole } from './people/learned.ts';
import { type Memory, makeMemory, remember } from './people/memory.ts';
import { isMouthpiece } from './people/mouthpiece.ts';
import { current, type Registry } from './people/registry.ts';
import { type Context, keep, resolve } from './people/resolve.ts';
import type { ArticleReading } from './reading/article-reading.ts';
import type { Titled } from './reading/interview.ts';
import type { Mention } from './reading/mention.ts';
import { isAmong, type ParagraphReading } from './reading/paragraph-reading.ts';
import type { Saying } from './reading/saying.ts';
import smallWords from './words/small-words.json' with { type: 'json' };

const ASKING = new Set(smallWords.asking);
const REPLYING = new Set(smallWords.replying);

/** A saying with its speaker. */
export interface Attributed {
  readonly saying: Saying;
  readonly speaker: Entity;
  readonly paragraph: number;
}

/** A mention with whom it means. */
export interface Referred {
  readonly mention: Mention;
  readonly entity: Entity;
  readonly paragraph: number;
}

export interface ArticleTestimony {
  readonly attributed: readonly Attributed[];
  readonly referred: readonly Referred[];
}

interface Run {
  readonly article: Article;
  readonly registry: Registry;
  readonly memory: Memory;
  readonly persons: Set<Entity>;
  readonly all: readonly Entity[];
  readonly attributed: Attributed[];
  readonly referred: Referred[];
  readonly titled: readonly Titled[];
  /** Whoever gives the answers; undefined before the first one. */
  interviewed: Entity | null | undefined;
  /** Whoever has just asked somebody something. */
  asker: Entity | null;
  /** The last body paragraph's last speaker, and whether the speech may go on in the next. */
  last: { readonly speaker: Entity | null; readonly goesOn: boolean };
}

/** Resolves one article in reading order; `named` are the persons it names in full. */
export function testifyArticle(
  reading: ArticleReading,
  registry: Registry,
  named: readonly Entity[],
): ArticleTestimony {
  const run: Run = {
    article: reading.text.article,
    registry,
    memory: makeMemory(reading.text.article),
    persons: new Set(),
    all: [...new Set(named.map((entity) => current(registry, entity)))],
    attributed: [],
    referred: [],
    titled: reading.titled,
    interviewed: undefined,
    asker: null,
    last: { speaker: null, goesOn: false },
  };
  for (const paragraph of reading.paragraphs) {
    if (paragraph.paragraph.kind === 'body') testifyBody(run, paragraph);
    else testifyCaption(run, paragraph);
  }
  return { attributed: run.attributed, referred: run.referred };
}

function testifyBody(run: Run, reading: ParagraphReading): void {
  const { memory } = run;
  memory.paragraph += 1;
  const meant = resolveMentions(run, reading);
  let speaker: Entity | null | undefined;
  for (const saying of reading.sayings) {
    const found = speakerOf(run, { saying, reading, meant, before: speaker });
    if (found !== null || turnsSpeaker(saying)) speaker = found;
    if (found) run.attributed.push({ saying, speaker: found, paragraph: reading.paragraph.number });
    run.asker = askerOf(reading, saying, found);
  }
  for (const mention of reading.quoted) refer(run, reading, mention);
  if (speaker && reading.onlyQuotation) remember(memory.subjects, speaker, memory.paragraph);
  run.last = { speaker: speaker ?? null, goesOn: reading.open || endsSpeaking(reading) };
}

// Somebody else speaks, known or not.
function turnsSpeaker({ subject, link }: Saying): boolean {
  return subject !== null || link === 'stranger';
}

// Mentions are resolved in reading order; who is the subject of a later cue counts from its place on.
function resolveMentions(run: Run, reading: ParagraphReading): Map<Mention, Entity> {
  const { mentions, subjects, speaking, paragraph } = reading;
  const meant = new Map<Mention, Entity>();
  for (const [at, mention] of mentions.entries()) {
    const speaks = speaking.has(mention);
    const context = contextOf(run, speaks, mentions[at + 1]);
    const entity = unlessAhead(run, reading, mention, resolve(context, mention));
    if (!entity) {
      if (speaks && mention.kind === 'role') {
        run.memory.nameless = {
          paragraph: run.memory.paragraph,
          gender: mention.gender,
          speaksFor: isMouthpiece(mention),
        };
      }
      continue;
    }
    if (speaks) meant.set(mention, entity);
    learnRole(run.article, paragraph.text, mention, entity);
    learnGender(run.memory, { text: paragraph.text, meant }, mention, entity);
    keep(run.memory, mention, entity, isAmong(subjects, mention));
    if (entity.kind === 'person') run.persons.add(entity);
    run.referred.push({ mention, entity, paragraph: paragraph.number });
  }
  return meant;
}

// "When she said so, Ida Ray …": Ida Ray, or somebody before who may be meant as well; then it is not certain.
function unlessAhead(
  run: Run,
  { ahead }: ParagraphReading,
  mention: Mention,
  entity: Entity | null,
): Entity | null {
  const name = ahead.get(mention);
  const other = name ? resolve(contextOf(run, false), name) : null;
  if (!other || !mayBe(other, mention.gender) || other === entity) return entity;
  const { memory } = run;
  const only = entity === null ? other : null;
  if (memory.pronoun) memory.pronoun = { ...memory.pronoun, entity: only };
  return only;
}

function mayBe({ kind, gender }: Entity, wanted: Mention['gender']): boolean {
  return kind === 'person' && (gender === null || gender === wanted);
}

function contextOf(
  { registry, memory, persons, all }: Run,
  speaks: boolean,
  next?: Mention,
): Context {
  return { registry, memory, persons, all, speaks, next };
}

function refer(run: Run, { paragraph }: ParagraphReading, mention: Mention): void {
  const entity = resolve(contextOf(run, false), mention);
  if (entity) run.referred.push({ mention, entity, paragraph: paragraph.number });
}

interface Question {
  readonly saying: Saying;
  readonly reading: ParagraphReading;
  readonly meant: ReadonlyMap<Mention, Entity>;
  /** Who spoke last in this paragraph: null for somebody who is not known, undefined where nobody has spoken. */
  readonly before: Entity | null | undefined;
}

function speakerOf(run: Run, { saying, reading, meant, before }: Question): Entity | null {
  if (saying.subject) {
    const entity = meant.get(saying.subject);
    if (!entity || isOwnReply(run, { saying, reading }, entity)) return null;
    return current(run.registry, entity);
  }
  if (saying.link === 'stranger') return null;
  if (saying.link === 'answer' || saying.link === 'unmarked') return answerer(run, saying, reading);
  if (saying.link === 'continued')
    return run.last.goesOn && !isScrap(reading, saying) ? run.last.speaker : null;
  return before === undefined ? paragraphSubject(run) : before;
}

// "“Did you?” Ms Ray asked her. “No,” she replied.": not who asked.
function isOwnReply(
  { asker, registry }: Run,
  { saying, reading }: Pick<Question, 'saying' | 'reading'>,
  speaker: Entity,
): boolean {
  if (asker === null || saying.subject?.kind !== 'pronoun') return false;
  return current(registry, speaker) === asker && isCue(reading, saying, REPLYING);
}

function askerOf(reading: ParagraphReading, saying: Saying, speaker: Entity | null): Entity | null {
  return isCue(reading, saying, ASKING) ? speaker : null;
}

function isCue(
  { paragraph }: ParagraphReading,
  { cue }: Saying,
  words: ReadonlySet<string>,
): boolean {
  return cue !== null && words.has(paragraph.text.slice(cue.start, cue.end).toLowerCase());
}

// The only person named before the first answer, unless the title has another; of several the one whose interview it is.
function interviewee(run: Run): Entity | null {
  const [only = null, another] = run.persons;
  const titled = run.titled.map(({ mention, isGuest }) => ({
    entity: resolve(contextOf(run, false), mention),
    isGuest,
    isPerson: mention.kind === 'person',
  }));
  if (another === undefined) {
    const isOther = titled.some(({ entity, isPerson }) => isPerson && entity !== only);
    return isOther ? null : only;
  }
  return onlyOf(titled.flatMap(({ entity, isGuest }) => (entity && isGuest ? [entity] : [])));
}

function answerer(run: Run, { link }: Saying, reading: ParagraphReading): Entity | null {
  if (run.interviewed === undefined) run.interviewed = interviewee(run);
  return link === 'unmarked' && tellsOf(run, reading) ? null : run.interviewed;
}

// "Ray laughs.": told of whoever answers.
function tellsOf(run: Run, { quoted }: ParagraphReading): boolean {
  return quoted.some((mention) => resolve(contextOf(run, false), mention) === run.interviewed);
}

function isScrap({ paragraph }: ParagraphReading, { start, end }: Saying): boolean {
  return paragraph.text.slice(start, end).split(/\s+/, 3).length < 3;
}

// The paragraph's own subject, if it is a person, speaks the quotation that follows a sentence about it.
function paragraphSubject({ memory }: Run): Entity | null {
  const last = memory.subjects.at(-1);
  return last && last.paragraph === memory.paragraph && last.entity.kind === 'person'
    ? last.entity
    : null;
}

function endsSpeaking({ sayings, paragraph }: ParagraphReading): boolean {
  return sayings.length > 0 || paragraph.text.trimEnd().endsWith(':');
}

function testifyCaption(run: Run, reading: ParagraphReading): void {
  const memory = {
    ...run.memory,
    subjects: [],
    named: [],
    introduced: [],
    institutions: [],
    mouthpiece: null,
  };
  const caption: Run = { ...run, memory };
  for (const mention of [...reading.mentions, ...reading.quoted]) {
    if (mention.kind === 'pronoun' || mention.kind === 'role') continue;
    const saying = reading.sayings.find(({ subject }) => subject === mention);
    const entity = resolve(contextOf(caption, saying !== undefined), mention);
    if (!entity) continue;
    run.referred.push({ mention, entity, paragraph: reading.paragraph.number });
    if (saying)
      run.attributed.push({ saying, speaker: entity, paragraph: reading.paragraph.number });
  }
}
