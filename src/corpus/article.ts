import type { Span } from '../text/span.ts';

/** One file of the corpus as the engine hands it out. */
export interface Article {
  /** File name inside the corpus folder. */
  readonly source: string;
  readonly outlet: string;
  readonly title: string;
  /** A day (2024-09-13), a month (2022-02) or null. */
  readonly published: string | null;
  readonly url: string | null;
  readonly note: string | null;
  /** Every block of the body in reading order, furniture included; paragraph n is `paragraphs[n - 1]`. */
  readonly paragraphs: readonly string[];
  /** Words of the body. */
  readonly words: number;
}

/** What a paragraph is for: only body, caption and heading are reporting. */
export type ParagraphKind = 'body' | 'caption' | 'heading' | 'furniture';

export interface Paragraph {
  /** 1-based place in the body. */
  readonly number: number;
  /** A slice of the file, trimmed at its ends, unchanged inside. */
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly kind: ParagraphKind;
}

/** An article with its paragraphs read: what `search` and `quotes` work on. */
export interface ArticleText {
  readonly article: Article;
  readonly paragraphs: readonly Paragraph[];
}
