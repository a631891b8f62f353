import anyReport from '../lexicon/paraphrases/any-report.json' with { type: 'json' };
import businessAndLife from '../lexicon/paraphrases/business-and-life.json' with { type: 'json' };
import crimeAndCourts from '../lexicon/paraphrases/crime-and-courts.json' with { type: 'json' };
import diplomacy from '../lexicon/paraphrases/diplomacy.json' with { type: 'json' };
import disastersAndHealth from '../lexicon/paraphrases/disasters-and-health.json' with {
  type: 'json',
};
import personsAndThings from '../lexicon/paraphrases/persons-and-things.json' with { type: 'json' };
import politics from '../lexicon/paraphrases/politics.json' with { type: 'json' };
import war from '../lexicon/paraphrases/war.json' with { type: 'json' };
import type { WordGroup } from './lexicon.ts';

const FIELDS: readonly (readonly (readonly string[])[])[] = [
  anyReport,
  businessAndLife,
  crimeAndCourts,
  diplomacy,
  disastersAndHealth,
  personsAndThings,
  politics,
  war,
];

/** What people type, each with how reports word it. */
export function paraphraseGroups(): WordGroup[] {
  return FIELDS.flat().map(([typed = '', ...told]) => ({
    words: [typed],
    narrow: told,
    kind: 'paraphrase',
  }));
}
