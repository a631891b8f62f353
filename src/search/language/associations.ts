import everyday from '../lexicon/associations/events-and-everyday.json' with { type: 'json' };
import incidents from '../lexicon/associations/incidents.json' with { type: 'json' };
import periphrases from '../lexicon/associations/periphrases.json' with { type: 'json' };
import publicLife from '../lexicon/associations/public-life.json' with { type: 'json' };
import words from '../lexicon/associations/words.json' with { type: 'json' };
import type { WordGroup } from './lexicon.ts';

/** A topic of questions, and what its answers tend to say; at the same place of both lists. */
export interface Associations {
  readonly topics: readonly WordGroup[];
  readonly answers: readonly WordGroup[];
}

export function loadAssociations(): Associations {
  const all = [...publicLife, ...everyday, ...incidents, ...periphrases, ...words];
  return {
    topics: all.map(({ asks }) => ({ words: asks, kind: 'association' })),
    answers: all.map(({ tells }) => ({ words: [], narrow: tells, kind: 'association' })),
  };
}
