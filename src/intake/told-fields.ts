import { headerFields } from '../corpus/header-fields.ts';
import { dayIn } from './date.ts';
import type { Draft } from './draft.ts';

export type Fields = Pick<Draft, 'title' | 'outlet' | 'published' | 'url'>;

const NOTHING_TOLD: Fields = { title: null, outlet: null, published: null, url: null };

// What clippers and people write before a text, in the order in which they are believed.
const NAMES: Readonly<Record<keyof Fields, readonly string[]>> = {
  title: ['title', 'headline'],
  outlet: ['outlet', 'publisher', 'publication', 'site', 'source'],
  published: ['published', 'date', 'datepublished'],
  url: ['url', 'link', 'source', 'address'],
};
const KNOWN: ReadonlySet<string> = new Set([...Object.values(NAMES).flat(), 'by', 'author']);
const LABELLED = /^([a-z]{2,13}):\s*(\S.*)$/i;
const WEB_ADDRESS = /^https?:\/\/\S+$/;

/** What a header tells that is not of the corpus's own kind, as clippers write it. */
export function fieldsInHeader(header: string): Fields {
  const yaml = headerFields(header);
  if (yaml.kind === 'broken' || typeof yaml.value !== 'object' || yaml.value === null)
    return NOTHING_TOLD;
  return fieldsIn(
    new Map(Object.entries(yaml.value).map(([name, value]) => [name.toLowerCase(), value])),
  );
}

/** "Title: …", "Date: …": the lines of this kind that a text begins with, and the rest of it. */
export function labelledFields(paragraphs: readonly string[]): {
  readonly fields: Fields;
  readonly rest: readonly string[];
} {
  const told = new Map<string, string>();
  for (const paragraph of paragraphs) {
    const [, name = '', value = ''] = LABELLED.exec(paragraph) ?? [];
    if (!KNOWN.has(name.toLowerCase())) break;
    told.set(name.toLowerCase(), value);
  }
  return { fields: fieldsIn(told), rest: paragraphs.slice(told.size) };
}

export function isWebAddress(text: string): boolean {
  return WEB_ADDRESS.test(text);
}

function fieldsIn(told: ReadonlyMap<string, unknown>): Fields {
  const first = (field: keyof Fields, isFit: (text: string) => boolean): string | null =>
    NAMES[field]
      .map((name) => told.get(name))
      .find((value): value is string => typeof value === 'string' && isFit(value.trim())) ?? null;
  return {
    title: first('title', Boolean),
    outlet: first('outlet', (text) => text !== '' && !isWebAddress(text)),
    published: dayIn(first('published', Boolean) ?? ''),
    url: first('url', isWebAddress),
  };
}
