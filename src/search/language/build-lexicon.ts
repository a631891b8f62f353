import { writeFileSync } from 'node:fs';
import { BUILT } from './load-lexicon.ts';
import { readLexicon } from './read-lexicon.ts';

// The last step of the build: the lexicon's lists as the program wants them.
writeFileSync(BUILT, JSON.stringify(readLexicon()));
