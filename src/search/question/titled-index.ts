import type { PassageIndex } from '../index/passage-index.ts';
import { questionWords } from './question-words.ts';
import type { Unit } from './unit.ts';
import { unitsOf } from './units.ts';

/** An index with its dossier's title, read once. */
export interface TitledIndex extends PassageIndex {
  /** What a question in the title's words would ask with; empty when there is no title. */
  readonly titled: readonly Unit[];
}

export function titledIndex(index: PassageIndex): TitledIndex {
  const words = questionWords(index, index.knowledge.title ?? '');
  return { ...index, titled: unitsOf(index, words) };
}
