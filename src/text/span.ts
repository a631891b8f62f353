/** A slice of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** The span without white space at its ends; a span of nothing but white space becomes empty at its start. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  const lead = slice.length - slice.trimStart().length;
  if (lead === slice.length) return { start, end: start };
  return { start: start + lead, end: start + slice.trimEnd().length };
}
