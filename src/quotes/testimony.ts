import type { ArticleText, Paragraph } from '../corpus/article.ts';
import { quotationsOf } from './quotation.ts';
import type { Statement } from './statement.ts';

/** Everything that the articles say of who said what. */
export interface Testimony {
  /** By source, paragraph and start. */
  readonly statements: readonly Statement[];
  /** Everybody named, silent ones too. */
  readonly persons: readonly Person[];
  readonly references: readonly Reference[];
  /** Parallel to `statements`: the speaker's place in `persons`. */
  readonly speakers: readonly number[];
}

/** Somebody that the articles name: a person, an institution or a state. */
export interface Person {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: 'person' | 'institution' | 'state';
  /** By date, oldest first; undated ones last. */
  readonly roles: readonly { readonly role: string; readonly published: string | null }[];
  readonly statements: number;
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

const SHORTEST = 4;
const REACH = 90;
const PRONOUN = /^(?:he|she|it|they)$/i;
const AFTER = /^[\s,]*(said|added|warned|told)\s+((?:\p{Lu}[\p{L}'’-]+\s?){1,6})/u;
const BEFORE = /((?:\p{Lu}[\p{L}'’-]+\s?){1,3})(?:also )?(said|told|added|warned)[^.]{0,40}$/u;
const TURNED = /^[\s,]*((?:\p{Lu}[\p{L}'’-]+\s?){1,3})(said|told|added|warned)\b/u;

export function readTestimony(articles: readonly ArticleText[]): Testimony {
  const found: Statement[] = [];
  for (const article of articles) {
    for (const paragraph of article.paragraphs) {
      if (paragraph.kind === 'body') found.push(...plainStatements(article, paragraph));
    }
  }
  const names = [...new Set(found.map(({ speaker }) => speaker))].sort();
  const full = (name: string): string =>
    names.find((other) => other.length > name.length && other.endsWith(` ${name}`)) ?? name;
  const statements = found.map((one) => ({ ...one, speaker: full(one.speaker) }));
  const speakers = [...new Set(statements.map(({ speaker }) => speaker))];
  return {
    statements,
    persons: speakers.map((name) => ({
      name,
      aliases: [name, name.split(' ').at(-1) ?? name],
      kind: 'person',
      roles: [],
      statements: statements.filter(({ speaker }) => speaker === name).length,
    })),
    references: [],
    speakers: statements.map(({ speaker }) => speakers.indexOf(speaker)),
  };
}

function plainStatements({ article }: ArticleText, { text, number }: Paragraph): Statement[] {
  return quotationsOf(text).flatMap(({ start, end, outerStart, outerEnd }) => {
    const words = text.slice(start, end).trim();
    if (words.split(' ').length < SHORTEST) return [];
    const after = text.slice(outerEnd, outerEnd + REACH);
    const before = text.slice(Math.max(0, outerStart - REACH), outerStart);
    const turned = TURNED.exec(after);
    const named = AFTER.exec(after) ?? null;
    const led = BEFORE.exec(before);
    const speaker = (named?.[2] ?? turned?.[1] ?? led?.[1] ?? '').trim();
    const cue = named?.[1] ?? turned?.[2] ?? led?.[2] ?? null;
    if (speaker === '' || PRONOUN.test(speaker)) return [];
    const { source, outlet, published, url } = article;
    const place = { source, outlet, published, url, paragraph: number };
    const at = start + text.slice(start, end).indexOf(words);
    const span = { text: words, start: at, end: at + words.length };
    return [{ speaker: lastNames(speaker), role: null, kind: 'direct', ...span, ...place, cue }];
  });
}

function lastNames(name: string): string {
  return name.split(/\s+/).slice(-2).join(' ');
}
