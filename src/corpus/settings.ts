import { z } from 'zod';
import { lineFields } from './line-fields.ts';
import type { Problem } from './problem.ts';
import { SETTINGS } from './read-folder.ts';
import { IN_QUOTES, lineAt, readYaml, type Yaml } from './yaml.ts';

/** What belongs to one incident and not to the code: `dossier.yaml`. */
export interface Settings {
  readonly title: string | null;
  /** Questions to offer to a reader. */
  readonly examples: readonly string[];
  /** Groups of words and names of this incident that mean the same. */
  readonly lexicon: readonly (readonly string[])[];
}

const NO_SETTINGS: Settings = { title: null, examples: [], lexicon: [] };
const TITLE_LINE = /^title:.*$/m;

const NO_TEXT = 'write a text, in quotes if it is a number or has a colon';
const COUNT_OF_EXAMPLES = 'write three to ten questions, or leave examples out';
const LENGTH_OF_EXAMPLE = 'a question has 3 to 100 characters';
const NO_FIELDS = 'has no fields: begin lines with "title:", "examples:" and "lexicon:"';

const title = z
  .string(NO_TEXT)
  .trim()
  .min(1, 'write the incident’s name, or leave title out')
  .max(200, 'at most 200 characters');
const example = z.string(NO_TEXT).trim().min(3, LENGTH_OF_EXAMPLE).max(100, LENGTH_OF_EXAMPLE);
const word = z
  .string(NO_TEXT)
  .trim()
  .min(1, 'write a word, or delete the empty one')
  .max(100, 'at most 100 characters');
const group = z
  .array(word, 'write a list of words that mean the same: "[the warehouse, Unit 4]"')
  .min(2, 'write two words or more that mean the same');
const fields = z.record(z.string(), z.unknown());
const schema = z.strictObject(
  {
    title: title.nullish(),
    examples: z
      .array(example, 'write a list of questions')
      .min(3, COUNT_OF_EXAMPLES)
      .max(10, COUNT_OF_EXAMPLES)
      .nullish(),
    lexicon: z.array(group, 'write a list, a line each: "- [the warehouse, Unit 4]"').nullish(),
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `has a field ${issue.keys.join(', ')}, which means nothing here; it may have title, examples and lexicon`
        : NO_FIELDS,
  },
);

/** The settings, and problems for the person who edits the file when it is not usable; then the defaults hold. */
export function readSettings(content: string | null): { settings: Settings; problems: Problem[] } {
  if (content === null) return { settings: NO_SETTINGS, problems: [] };
  const yaml = valuesIn(content);
  if (yaml.kind === 'broken') {
    const message = `is not valid YAML at line ${lineAt(content, yaml.at)} (${yaml.message}): ${IN_QUOTES}`;
    return { settings: NO_SETTINGS, problems: [{ source: SETTINGS, field: null, message }] };
  }
  const result = schema.safeParse(yaml.value ?? {});
  if (!result.success) return { settings: NO_SETTINGS, problems: problemsIn(result.error.issues) };
  const { title = null, examples, lexicon } = result.data;
  return {
    settings: { title, examples: examples ?? [], lexicon: lexicon ?? [] },
    problems: [],
  };
}

// One for each place: of a word where a list belongs, zod says also that it is too short a list.
function problemsIn(issues: readonly z.core.$ZodIssue[]): Problem[] {
  const byField = new Map<string | null, Problem>();
  for (const { path, message } of issues) {
    const field = path.join('.') || null;
    if (byField.has(field)) continue;
    const told = field === null ? message : `${field}: ${message}`;
    byField.set(field, { source: SETTINGS, field, message: told });
  }
  return [...byField.values()];
}

// A title may hold what keeps it from being YAML, as an article's may, and is then read for itself.
function valuesIn(content: string): Yaml {
  const yaml = readYaml(content);
  const line = TITLE_LINE.exec(content)?.[0].trim();
  if (yaml.kind === 'read' || line === undefined) return yaml;
  const rest = readYaml(content.replace(TITLE_LINE, ''));
  const titled = lineFields(line);
  if (rest.kind === 'broken' || titled === null) return yaml;
  const { success, data } = fields.safeParse(rest.value ?? {});
  return success ? { kind: 'read', value: { ...data, ...titled } } : yaml;
}
