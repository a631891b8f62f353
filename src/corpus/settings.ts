import { parse } from 'yaml';
import { z } from 'zod';
import type { Problem } from './problem.ts';

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
  const broken = (field: string | null, message: string) => ({
    settings: NO_SETTINGS,
    problems: [
      {
        source: 'dossier.yaml',
        field,
        message: `${message}; the dossier goes on without this file`,
      },
    ],
  });
  let fields: unknown;
  try {
    fields = parse(content, { maxAliasCount: 0 });
  } catch (error) {
    return broken(
      null,
      `is not valid YAML (${error instanceof Error ? error.message.split('\n')[0] : 'unknown'})`,
    );
  }
  const result = schema.safeParse(fields ?? {});
  if (!result.success) {
    const issue = result.error.issues[0];
    const field = issue?.path.join('.') || null;
    return broken(
      field,
      `${field === null ? '' : `"${field}": `}${issue?.message ?? 'is not usable'}`,
    );
  }
  const { title, examples, lexicon } = result.data;
  return {
    settings: { title: title ?? null, examples: examples ?? [], lexicon: lexicon ?? [] },
    problems: [],
  };
}
