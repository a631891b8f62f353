import type { Mention } from './mention.ts';

/** Somebody and a verb of saying in one sentence. */
export interface Frame {
  readonly subject: Mention;
  readonly shared: boolean;
  /** Its subject is the antecedent of "who": what follows the clause is somebody else's. */
  readonly relative: boolean;
  readonly order: 'before' | 'inverted' | 'according' | 'passive';
  readonly lemma: string;
  /** The verb's tokens. */
  readonly cueFrom: number;
  readonly cueTo: number;
  /** The first and one past the last token of verb and subject together. */
  readonly from: number;
  readonly to: number;
  /** The sentence reports speech by itself, with or without marks. */
  readonly reports: boolean;
}
