import type { AskedQuestion } from '../question/question.ts';
import type { Said } from '../question/said.ts';
import type { Stage } from '../question/stage-asked.ts';
import type { Target } from '../question/target.ts';
import type { Closeness } from './closeness.ts';
import type { UnitScores } from './unit-scores.ts';

/** A question as it was understood, with what the index has of it. */
export interface Inquiry extends AskedQuestion {
  /** By the question itself, and not by the dossier's title for it. */
  readonly said: Said;
  readonly target: Target | null;
  readonly stage: Stage | null;
  /** It asks about somebody's words, thoughts or claims. */
  readonly saying: boolean;
  readonly scores: UnitScores;
  readonly closeness: Closeness;
}
