import type { Article, Paragraph } from '../../corpus/article.ts';
import type { Anchor } from '../language/dates.ts';

/** A paragraph in the index. Its place in `entries` is its number there. */
export interface Entry {
  readonly article: Article;
  readonly anchor: Anchor | null;
  readonly paragraph: Paragraph;
  /** Its words in `rows`. */
  readonly from: number;
  readonly to: number;
  /** Its marks in `marks`. */
  readonly marksFrom: number;
  readonly marksTo: number;
  /** Persons whose words it holds. */
  readonly speakers: readonly number[];
}
