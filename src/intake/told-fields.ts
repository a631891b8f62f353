import { isDayOrMonth } from '../corpus/front-matter.ts';
import { headerFields } from '../corpus/header-fields.ts';
import { dayIn } from './date.ts';
import type { Draft } from './draft.ts';
import names from './field-names.json' with { type: 'json' };

export type Fields = Pick<Draft, 'title' | 'outlet' | 'published' | 'url' | 'note'>;

/** What stands above a text and tells of it. */
export interface Told {
  readonly fields: Fields;
  /** What a field of a known name tells and none of these holds, as "author: Jane Doe". */
  readonly unused: readonly string[];
}

export interface ToldAbove extends Told {
  /** The paragraphs below. */
  readonly rest: readonly string[];
}

const NO_FIELDS: Fields = { title: null, outlet: null, published: null, url: null, note: null };

// What clippers and people write before a text, in the order in which they are believed.
const NAMES: Readonly<Record<keyof Fields, readonly string[]>> = names.fields;
const KNOWN: ReadonlySet<string> = new Set([...Object.values(NAMES).flat(), ...names.others]);
const LABELLED = /^([a-z]{2,13}):\s*(\S.*)$/i;
const LINE_BREAK = /\r\n|\r|\n/;
const WEB_ADDRESS = /^https?:\/\/\S+$/;

type Entry = readonly [name: string, value: unknown];

/**
 * What a header tells, as clippers write it.
 * @param own its fields, where it is of the corpus's own kind
 */
export function toldInHeader(header: string, own: Fields | null): Told {
  const yaml = headerFields(header);
  if (yaml.kind === 'broken')
    return { fields: NO_FIELDS, unused: header.split(LINE_BREAK).filter(isLabelled) };
  const entries = Object.entries(yaml.value ?? {}).map(namedLow);
  const fields = own ?? fieldsIn(entries);
  return { fields, unused: unusedOf(entries, fields) };
}

/** "Title: …", "Date: …": the lines of this kind that a text begins with, and the rest. */
export function toldInLines(paragraphs: readonly string[]): ToldAbove {
  const end = paragraphs.findIndex((paragraph) => !isLabelled(paragraph));
  const rest = end < 0 ? [] : paragraphs.slice(end);
  const entries = paragraphs.slice(0, paragraphs.length - rest.length).map((line) => {
    const [, name = '', value] = LABELLED.exec(line) ?? [];
    return namedLow([name, value]);
  });
  const fields = fieldsIn(entries);
  return { fields, unused: unusedOf(entries, fields), rest };
}

export function isWebAddress(text: string): boolean {
  return WEB_ADDRESS.test(text);
}

function isLabelled(line: string): boolean {
  return KNOWN.has(LABELLED.exec(line)?.[1]?.toLowerCase() ?? '');
}

function namedLow([name, value]: Entry): Entry {
  return [name.toLowerCase(), value];
}

function fieldsIn(told: readonly Entry[]): Fields {
  const first = (field: keyof Fields, isFit: (text: string) => boolean): string | null =>
    NAMES[field]
      .flatMap((name) => told.filter((entry) => entry[0] === name))
      .map(([, value]) => textIn(value))
      .find((text) => text !== '' && isFit(text)) ?? null;
  return {
    title: first('title', Boolean),
    outlet: first('outlet', (text) => !isWebAddress(text)),
    published: publishedIn(first('published', (text) => publishedIn(text) !== null) ?? ''),
    url: first('url', isWebAddress),
    note: first('note', Boolean),
  };
}

function unusedOf(told: readonly Entry[], fields: Fields): string[] {
  const used = new Set(Object.values(fields));
  return told
    .filter(([name, value]) => {
      const text = textIn(value);
      const isBlank = value === null || (typeof value === 'string' && text === '');
      return KNOWN.has(name) && !isBlank && !used.has(text) && !used.has(publishedIn(text) ?? text);
    })
    .map(([name, value]) => `${name}: ${textIn(value) || JSON.stringify(value)}`);
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function publishedIn(text: string): string | null {
  return isDayOrMonth(text) ? text : dayIn(text);
}
