import type { Article, ArticleText } from '../corpus/article.ts';
import { compare } from '../text/compare.ts';
import { type ArticleTestimony, type Attributed, testifyArticle } from './article-testimony.ts';
import { type Directory, directoryOf } from './lookup/directory.ts';
import type { Entity } from './people/entity.ts';
import { joinInitials } from './people/initials.ts';
import { joinParticleNames } from './people/particle-names.ts';
import type { Person } from './people/person.ts';
import { type Cast, castOf, roleFinder } from './people/persons.ts';
import { enter, makeRegistry, type Registry } from './people/registry.ts';
import { type ArticleReading, readArticle } from './reading/article-reading.ts';
import type { Mention } from './reading/mention.ts';
import type { ParagraphReading } from './reading/paragraph-reading.ts';
import type { Statement } from './statement.ts';
import { buildLexicon } from './words/lexicon.ts';

/** Everything that the articles say of who said what. */
export interface Testimony {
  /** By source, paragraph and start. */
  readonly statements: readonly Statement[];
  /** Everybody named, silent ones too. */
  readonly persons: readonly Person[];
  readonly references: readonly Reference[];
  /** Parallel to `statements`: the speaker's place in `persons`. */
  readonly speakers: readonly number[];
  /** For looking up persons by what somebody typed. */
  readonly directory: Directory;
}

/** A place in a paragraph that refers to a person; the pronouns are resolved. */
export interface Reference {
  readonly source: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly person: number;
  readonly how: 'name' | 'role' | 'pronoun';
}

interface Found extends ArticleTestimony {
  readonly article: Article;
}

/**
 * Reads who says what: first everybody's names over all articles, then each article by itself; progress counts articles
 * in both rounds.
 */
export function readTestimony(
  articles: readonly ArticleText[],
  onProgress?: (done: number, total: number) => void,
): Testimony {
  const lexicon = buildLexicon();
  const registry = makeRegistry(lexicon);
  const rounds = 2 * articles.length;
  const readings = articles.map((article, at) => {
    onProgress?.(at + 1, rounds);
    return readArticle(article, lexicon);
  });
  const named = readings.map((reading) => enterNames(registry, reading));
  joinInitials(registry);
  joinParticleNames(registry);
  const found = readings.map((reading, at) => {
    onProgress?.(articles.length + at + 1, rounds);
    const { attributed, referred } = testifyArticle(reading, registry, named[at] ?? []);
    return { article: reading.text.article, attributed: withoutDoubles(attributed), referred };
  });
  const cast = castOf(registry, countStatements(found), referredIn(found));
  const roleOf = roleFinder();
  const statements = allStatements({ ...cast, roleOf }, found);
  return {
    statements: statements.map(({ statement }) => statement),
    persons: cast.persons,
    references: referencesOf(cast, found),
    speakers: statements.map(({ speaker }) => cast.places.get(speaker) ?? 0),
    directory: directoryOf(cast.persons, lexicon),
  };
}

// Answers the persons named in full, in reading order; those of captions and headings behind those of the body.
function enterNames(registry: Registry, { text, paragraphs }: ArticleReading): Entity[] {
  const told: Entity[] = [];
  const pictured: Entity[] = [];
  for (const reading of paragraphs) {
    const persons = enterParagraph(registry, reading, text.article);
    (reading.paragraph.kind === 'body' ? told : pictured).push(...persons);
  }
  return [...new Set([...told, ...pictured])];
}

function enterParagraph(
  registry: Registry,
  { mentions, quoted, speaking }: ParagraphReading,
  { source, published }: Article,
): Entity[] {
  const spoken = { source, published, speaks: true };
  const silent = { source, published, speaks: false };
  const persons = mentions.flatMap((mention) => {
    const entity = enter(registry, mention, speaking.has(mention) ? spoken : silent);
    return entity?.kind === 'person' && mention.kind === 'person' ? [entity] : [];
  });
  for (const mention of quoted) enter(registry, mention, silent);
  return persons;
}

// The same words of the same speaker in one place, found by two verbs, are one statement.
function withoutDoubles(attributed: readonly Attributed[]): Attributed[] {
  const seen = new Set<string>();
  return attributed.filter(({ paragraph, saying: { start, end }, speaker }) => {
    const key = `${paragraph} ${start} ${end} ${speaker.id}`;
    if (start >= end || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function countStatements(found: readonly Found[]): Map<Entity, number> {
  const counts = new Map<Entity, number>();
  for (const { attributed } of found) {
    for (const { speaker } of attributed) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  return counts;
}

function referredIn(found: readonly Found[]): Set<Entity> {
  const all = new Set<Entity>();
  for (const { attributed, referred } of found) {
    for (const { entity, mention } of referred) {
      all.add(entity);
      if (isDescription(mention)) {
        entity.descriptions.add(mention.printed);
      }
    }
    for (const { speaker } of attributed) {
      all.add(speaker);
      speaker.proven = true;
    }
  }
  return all;
}

// "Tory former minister", "Russia security service": more than a word that fits many.
function isDescription({ kind, words, plural }: Mention): boolean {
  return (kind === 'role' || kind === 'body') && words.length > 1 && !plural;
}

interface Writing extends Cast {
  readonly roleOf: ReturnType<typeof roleFinder>;
}

// By source, paragraph and start.
function allStatements(writing: Writing, found: readonly Found[]): Placed[] {
  const all: Placed[] = [];
  const sorted = [...found].sort((a, b) => compare(a.article.source, b.article.source));
  for (const one of sorted) for (const placed of statementsOf(writing, one)) all.push(placed);
  return all;
}

interface Placed {
  readonly statement: Statement;
  readonly speaker: Entity;
}

function statementsOf(writing: Writing, { article, attributed }: Found): Placed[] {
  return attributed
    .map((one) => ({ statement: statementOf(writing, article, one), speaker: one.speaker }))
    .sort(byPlace);
}

function statementOf(
  { persons, places, roleOf }: Writing,
  article: Article,
  { saying, speaker, paragraph }: Attributed,
): Statement {
  const { source, outlet, published, url } = article;
  const text = article.paragraphs[paragraph - 1] ?? '';
  const { kind, start, end, cue } = saying;
  return {
    speaker: persons[places.get(speaker) ?? -1]?.name ?? speaker.name,
    role: roleOf(speaker, source, published),
    kind,
    text: text.slice(start, end),
    start,
    end,
    source,
    outlet,
    published,
    url,
    paragraph,
    cue: cue ? text.slice(cue.start, cue.end) : null,
  };
}

function byPlace({ statement: a }: Placed, { statement: b }: Placed): number {
  return a.paragraph - b.paragraph || a.start - b.start || a.end - b.end;
}

const HOW = {
  pronoun: 'pronoun',
  role: 'role',
  body: 'role',
  name: 'name',
  person: 'name',
  institution: 'name',
  state: 'name',
} as const;

function referencesOf({ places }: Cast, found: readonly Found[]): Reference[] {
  const references: Reference[] = [];
  for (const { article, referred } of found) {
    const { source } = article;
    for (const { mention, entity, paragraph } of referred) {
      const person = places.get(entity);
      if (person === undefined) continue;
      const { start, end, kind } = mention;
      references.push({ source, paragraph, start, end, person, how: HOW[kind] });
    }
  }
  return references;
}
