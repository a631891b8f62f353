import { z } from 'zod';
import type { Problem } from './problem.ts';
import { readYaml } from './yaml.ts';

/** What belongs to one incident and not to the code: `dossier.yaml`. */
export interface Settings {
  readonly title: string | null;
  /** Questions to offer to a reader. */
  readonly examples: readonly string[];
  /** Groups of words and names of this incident that mean the same. */
  readonly lexicon: readonly (readonly string[])[];
}

const NO_SETTINGS: Settings = { title: null, examples: [], lexicon: [] };
const words = z.string().trim().min(1).max(100);

const COUNT_OF_EXAMPLES = 'write three to ten questions, or leave examples out';
const LENGTH_OF_EXAMPLE = 'a question has 3 to 100 characters';
const schema = z.strictObject(
  {
    title: z.string('write a text').trim().min(1).max(200, 'at most 200 characters').nullish(),
    examples: z
      .array(
        z.string('write a text').trim().min(3, LENGTH_OF_EXAMPLE).max(100, LENGTH_OF_EXAMPLE),
        'write a list of questions',
      )
      .min(3, COUNT_OF_EXAMPLES)
      .max(10, COUNT_OF_EXAMPLES)
      .nullish(),
    lexicon: z
      .array(
        z
          .array(words, 'write a list of words')
          .min(2, 'write two words or more that mean the same'),
      )
      .nullish(),
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `has a field ${issue.keys.join(', ')}, which means nothing here; it may have title, examples and lexicon`
        : undefined,
  },
);

/** The settings, and a problem for the person who edits the file when it is not usable; then the defaults hold. */
export function readSettings(content: string | null): { settings: Settings; problems: Problem[] } {
  if (content === null) return { settings: NO_SETTINGS, problems: [] };
  const result = check(content);
  if ('settings' in result) return { settings: result.settings, problems: [] };
  return { settings: NO_SETTINGS, problems: [{ source: 'dossier.yaml', ...result }] };
}

function check(
  content: string,
): { readonly settings: Settings } | { readonly field: string | null; readonly message: string } {
  const yaml = readYaml(content);
  if (yaml.kind === 'broken')
    return { field: null, message: `is not valid YAML (${yaml.message})` };
  const result = schema.safeParse(yaml.value ?? {});
  if (!result.success) {
    const issue = result.error.issues[0];
    const field = issue?.path.join('.') || null;
    const what = issue?.message ?? 'is not usable';
    return { field, message: field === null ? what : `${field}: ${what}` };
  }
  const { title = null, examples, lexicon } = result.data;
  return { settings: { title, examples: examples ?? [], lexicon: lexicon ?? [] } };
}
