/** What one speaker said in one place. */
export interface Statement {
  readonly speaker: string;
  /** As of that article. */
  readonly role: string | null;
  /** A sentence with only part of it in marks is `reported`, shown whole. */
  readonly kind: 'direct' | 'reported';
  /** A slice of its paragraph, from `start` to `end`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly source: string;
  readonly outlet: string;
  readonly published: string | null;
  readonly url: string | null;
  /** 1-based. */
  readonly paragraph: number;
  /** The words that say that something is said; null where a quotation goes on from before. */
  readonly cue: string | null;
}
