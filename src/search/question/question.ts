import type { Asked } from './asked-kind.ts';
import type { QuestionWord } from './question-words.ts';
import type { Unit } from './unit.ts';

/** A question's words, and the units that they make. */
export interface Question {
  readonly words: readonly QuestionWord[];
  readonly units: readonly Unit[];
}

/** With the kind of thing that it asks for. */
export interface AskedQuestion extends Question {
  readonly asked: Asked;
}
