import { isAsking, isLead } from './asked.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Unit } from './units.ts';

/** "Tell me why", "name", "ok so like": they ask, and nothing in them says of what. "How did it start" leaves that to the dossier. */
export function asksNothing({ language }: PassageIndex, units: readonly Unit[]): boolean {
  return units.every(
    ({ kind, terms }) =>
      kind === 'word' &&
      terms.every((term) => isLead(term) || (isAsking(term) && language.generic.has(term))),
  );
}
