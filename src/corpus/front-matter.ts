import { z } from 'zod';
import { headerFields } from './header-fields.ts';
import { IN_QUOTES, lineAt } from './yaml.ts';

/** The header of an article file, checked. */
export interface FrontMatter {
  readonly title: string;
  readonly outlet: string;
  readonly published: string | null;
  readonly url: string | null;
  readonly note: string | null;
}

/** A file taken apart at its `---` lines. */
export type FileParts =
  | { readonly kind: 'headed'; readonly header: string; readonly body: string }
  | { readonly kind: 'bare'; readonly body: string }
  /** All of it is body, the fields too: no second `---` line says where they end. */
  | { readonly kind: 'unclosed'; readonly body: string };

/** One fault of a header: the field, and what would mend it. */
export interface HeaderFault {
  readonly field: string | null;
  readonly message: string;
}

/** What is said of a file that is `unclosed`. */
export const NOT_CLOSED: HeaderFault = {
  field: null,
  message: 'the front matter is not closed: add a second "---" line behind its last field',
};

const HEADER =
  /^((?:\s*[\r\n])?)---[ \t]*(?:\r\n|\r|\n)(?:([\s\S]*?)(?:\r\n|\r|\n))?---[ \t]*(?:\r\n|\r|\n|$)/;
const UNCLOSED =
  /^(?:\s*[\r\n])?---[ \t]*(?:\r\n|\r|\n)\s*(?:title|outlet|published|url|note)[ \t]*:/;

// An earlier year has lost a digit, or is what a machine writes for none: no newspaper is as old.
const FIRST_YEAR = 1000;

const text = (field: string) =>
  z
    .string({
      error: (issue) =>
        issue.input === undefined
          ? `is missing: add "${field}: …"`
          : 'must be text: put it in quotes',
    })
    .trim()
    .min(1, `is empty: write it behind "${field}:"`);

const published = z.string({ error: 'must look like 2024-09-13 or 2024-09' }).refine(isDayOrMonth, {
  error: (issue) => `must look like 2024-09-13 or 2024-09 and be a real date, got "${issue.input}"`,
});

const schema = z.object({
  title: text('title'),
  outlet: text('outlet'),
  published: published.nullish().transform((value) => value ?? null),
  url: z
    .url({
      protocol: /^https?$/,
      error: 'must be a web address that begins with http:// or https://',
    })
    .nullish()
    .transform((value) => value ?? null),
  note: z
    .string({ error: 'must be text: put it in quotes' })
    .trim()
    .nullish()
    .transform((value) => value || null),
});

export function partFile(content: string): FileParts {
  const text = content.replace(/^\uFEFF/, '');
  const match = HEADER.exec(text);
  if (match) {
    // Blank lines above it stay, as faults are told with their line.
    const [all, above = '', fields = ''] = match;
    const header = above.replace(/[^\r\n]/g, '') + fields;
    return { kind: 'headed', header, body: text.slice(all.length) };
  }
  return { kind: UNCLOSED.test(text) ? 'unclosed' : 'bare', body: text };
}

/** The checked header, or its first fault, worded for the person who edits the file. */
export function readHeader(header: string): FrontMatter | HeaderFault {
  const yaml = headerFields(header);
  if (yaml.kind === 'broken') {
    const line = lineAt(header, yaml.at) + 1;
    return {
      field: null,
      message: `the front matter is not valid YAML at line ${line} (${yaml.message}): ${IN_QUOTES}`,
    };
  }
  const fields = yaml.value;
  if (fields === null || typeof fields !== 'object' || Array.isArray(fields)) {
    return {
      field: null,
      message: 'the front matter has no fields: add lines like "title: …" and "outlet: …"',
    };
  }
  const result = schema.safeParse(fields);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = String(issue?.path[0] ?? '');
  return { field: field || null, message: `"${field}" ${issue?.message ?? 'is not usable'}` };
}

/** Whether it is a real day as 2024-09-13, or a month as 2024-09. */
export function isDayOrMonth(value: string): boolean {
  const match = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3] ?? '1')];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= FIRST_YEAR && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
