import { parseDocument } from 'yaml';
import { plainFields } from './plain-fields.ts';

export type Yaml =
  | { readonly kind: 'read'; readonly value: unknown }
  /** `at` is where in the text, as far as that is known. */
  | { readonly kind: 'broken'; readonly message: string; readonly at: number };

/** Reads YAML that anybody may have written: whatever it is, this returns. */
export function readYaml(text: string): Yaml {
  if (text.length > LONGEST_YAML) return { kind: 'broken', message: 'it is too long', at: 0 };
  const plain = plainFields(text);
  if (plain !== null) return { kind: 'read', value: plain };
  try {
    const document = parseDocument(text, { prettyErrors: false });
    const error = document.errors[0];
    if (error) return { kind: 'broken', message: error.message, at: error.pos[0] };
    // An alias of an alias of … grows beyond any memory, so none is followed.
    return { kind: 'read', value: document.toJS({ maxAliasCount: 0 }) };
  } catch (error) {
    // The parser throws at an alias, and at brackets nested deeper than its stack.
    const message = error instanceof Error ? error.message : 'it cannot be read';
    return { kind: 'broken', message, at: 0 };
  }
}

/** In UTF-16 units: a hundred times the longest header seen; the parser's time grows faster than the text. */
export const LONGEST_YAML = 65_536;

/** What mends nearly all YAML that is broken. */
export const IN_QUOTES = 'put values with a colon, quote or # in quotes';

/** The number of the line, from 1, that a place of a text is in. */
export function lineAt(text: string, at: number): number {
  return text.slice(0, at).split(/\r\n|\r|\n/).length;
}
