import { existsSync, readFileSync } from 'node:fs';
import type { LexiconData } from './lexicon-data.ts';

/** Where the build writes it: to read the lists takes half of a start over five articles. */
export const BUILT = new URL('./built-lexicon.json', import.meta.url);

// Run from its sources the program reads the lists themselves.
const read = existsSync(BUILT) ? null : (await import('./read-lexicon.ts')).readLexicon();

/** Read from the file anew at each call, so that none of it stays in memory. */
export function lexiconData(): LexiconData {
  return read ?? JSON.parse(readFileSync(BUILT, 'utf8'));
}
