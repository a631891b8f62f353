import type { Frame } from './frame.ts';
import type { Incise } from './incise.ts';
import type { Mention } from './mention.ts';
import type { Quotation } from './quotation.ts';
import type { Unit } from './unit.ts';

/** A sentence with what was found in it. */
export interface Sentence {
  readonly unit: Unit;
  /** Its first subject. */
  readonly lead: Mention | null;
  readonly frames: readonly Frame[];
  readonly quotations: readonly PlacedQuotation[];
}

/** A quotation and its token's place. */
export interface PlacedQuotation {
  readonly quotation: Quotation;
  readonly incise: Incise | null;
  readonly at: number;
}
