import spellings from '../lexicon/spellings.json' with { type: 'json' };
import exceptions from '../lexicon/stem-exceptions.json' with { type: 'json' };
import stopWords from '../lexicon/stop-words.json' with { type: 'json' };
import { type StemOf, stemming } from './spelling.ts';

/** Stems as the index and its lexicon know them. */
export function englishStems(): StemOf {
  return stemming({ spellings, exceptions, stopWords });
}
