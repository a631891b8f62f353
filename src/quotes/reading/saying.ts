import type { Span } from '../../text/span.ts';
import type { Mention } from './mention.ts';

/** Something said in one paragraph, before it is known who the speaker is. */
export interface Saying extends Span {
  readonly kind: 'direct' | 'reported';
  /** Null: a quotation without a frame of its own. */
  readonly subject: Mention | null;
  /** The words that say so. */
  readonly cue: Span | null;
  /**
   * `own`: subject and cue are in its sentence; `carried`: the last speaker of the paragraph goes on; `continued`: the
   * paragraph begins with it and the speaker of the paragraph before goes on; `answer`: the person interviewed,
   * `unmarked`: the same, where no label says so; `stranger`: somebody who is not known, so that nobody else goes on.
   */
  readonly link: 'own' | 'carried' | 'continued' | 'answer' | 'unmarked' | 'stranger';
  /** Where the reader learns of it: sayings and mentions are resolved in this order. */
  readonly at: number;
}
