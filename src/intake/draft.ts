/** An article as understood from a page or a text, before it is written into the corpus. */
export interface Draft {
  readonly title: string | null;
  readonly outlet: string | null;
  /** A day (2024-09-13), a month (2022-02) or null. */
  readonly published: string | null;
  readonly url: string | null;
  /** What whoever keeps the dossier says of the article. */
  readonly note: string | null;
  readonly paragraphs: readonly string[];
  /** What was read and not taken, in reading order: furniture, bylines, fields of a header. */
  readonly leftOut: readonly string[];
}

/** What the person at the keyboard says of the article; it overrides what was read. */
export interface Details {
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly url?: string;
}

/** Blank means absent, as in the environment. */
export function withDetails(draft: Draft, details: Details): Draft {
  const told = Object.entries(details).filter(([, value]) => value?.trim());
  return { ...draft, ...Object.fromEntries(told) };
}
