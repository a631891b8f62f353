import type { Span } from '../text/span.ts';

/** A paragraph of a file. */
export interface Place {
  readonly source: string;
  /** 1-based. */
  readonly paragraph: number;
}

/** Another place that carries the same report. */
export interface Elsewhere extends Place {
  readonly outlet: string;
}

/** A paragraph as a search result. */
export interface Passage extends Place {
  readonly outlet: string;
  readonly title: string;
  /** A day (2024-09-13), a month (2022-02) or null. */
  readonly published: string | null;
  readonly url: string | null;
  /** The paragraph, verbatim. */
  readonly text: string;
  /** The sentence of `text` that answers best; null when none does better than another. */
  readonly answer: Span | null;
  /** Higher is better; comparable only within one answer. */
  readonly score: number;
  readonly alsoIn: readonly Elsewhere[];
}

export interface Reasons {
  /** Words, names and numbers of the question that no article has. */
  readonly unknown: readonly string[];
  /** Passages that would be there without `source` and `outlet`. */
  readonly hiddenByFilter: number;
}

export interface Answer {
  /** False: the articles do not answer this, and the passages are only the nearest ones. */
  readonly found: boolean;
  readonly passages: readonly Passage[];
  readonly reasons: Reasons;
}

export interface AskOptions {
  /** Most passages to return; default 10. */
  readonly limit?: number;
  /** Only this file, by its name in any case. */
  readonly source?: string;
  /** Only this outlet, by its name in any case. */
  readonly outlet?: string;
}
