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

const schema = z.strictObject({
  title: z.string().trim().min(1).max(200).nullish(),
  examples: z.array(z.string().trim().min(3).max(100)).min(3).max(10).nullish(),
  lexicon: z.array(z.array(words).min(2)).nullish(),
});

/** The settings, and a problem for the person who edits the file when it is not usable; then the defaults hold. */
export function readSettings(content: string | null): { settings: Settings; problems: Problem[] } {
  if (content === null) return { settings: NO_SETTINGS, problems: [] };
  const result = check(content);
  if ('settings' in result) return { settings: result.settings, problems: [] };
  const message = `${result.message}; the dossier goes on without this file`;
  return {
    settings: NO_SETTINGS,
    problems: [{ source: 'dossier.yaml', field: result.field, message }],
  };
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
    return { field, message: `${field ?? 'the file'}: ${issue?.message ?? 'is not usable'}` };
  }
  const { title = null, examples, lexicon } = result.data;
  return { settings: { title, examples: examples ?? [], lexicon: lexicon ?? [] } };
}
