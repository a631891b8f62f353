import { sentencesOf } from '../text/sentences.ts';
import { type Span, trimSpan } from '../text/span.ts';
import { cut } from './limits.ts';
import { bold, escapeText } from './markdown.ts';

/** The part of a paragraph that a card has room for, as Discord markdown. */
export interface Excerpt {
  readonly markdown: string;
  /** Whether text before or after it is missing. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

export interface ExcerptOptions {
  /** In bold, and what stays when there is no room for all. */
  readonly answer?: Span | null;
  /** Most characters of markdown. */
  readonly room: number;
  /** What is made of the markdown in the end, as `quoteLines`. */
  dress(markdown: string): string;
}

/**
 * The whole paragraph where it fits, else whole sentences around the answer, else as much of the answer as fits; the
 * answer in bold.
 */
export function excerpt(text: string, { answer = null, room, dress }: ExcerptOptions): Excerpt {
  const focus = answer === null ? null : trimSpan(text, answer);
  const draw = (span: Span): string => dress(withBold(text, span, focus));
  const fits = (span: Span): boolean => draw(span).length <= room;
  // Escapes only add: what is too long bare is too long escaped.
  if (text.length <= room) {
    const markdown = draw({ start: 0, end: text.length });
    if (markdown.length <= room) return { markdown, cutBefore: false, cutAfter: false };
  }
  const span = widest(text, focus, fits);
  return {
    markdown: draw(span),
    cutBefore: text.slice(0, span.start).trim() !== '',
    cutAfter: text.slice(span.end).trim() !== '',
  };
}

/** A plain beginning of the text with at most so many characters of markdown. */
export function cutEscaped(text: string, budget: number): string {
  const most = Math.max(0, budget);
  let head = cut(text, most);
  let markdown = escapeText(head);
  while (markdown.length > most) {
    // Each escape costs one character, so taking away what is over is never too little for long.
    head = cut(head, head.length - Math.max(1, Math.ceil((markdown.length - most) / 2)));
    markdown = escapeText(head);
  }
  return markdown;
}

function widest(text: string, focus: Span | null, fits: (span: Span) => boolean): Span {
  const sentences = sentencesOf(text);
  const wanted = focus ?? sentences[0] ?? { start: 0, end: text.length };
  const covering = sentences.filter(({ start, end }) => start < wanted.end && end > wanted.start);
  const first = covering[0] ?? wanted;
  const last = covering.at(-1) ?? wanted;
  let span = { start: Math.min(first.start, wanted.start), end: Math.max(last.end, wanted.end) };
  if (!fits(span)) return cutToFit(text, wanted, fits);
  let before = sentences.indexOf(first) - 1;
  let after = sentences.indexOf(last) + 1;
  for (let grown = true; grown; ) {
    grown = false;
    const next = sentences[after];
    if (next !== undefined && fits({ start: span.start, end: next.end })) {
      span = { start: span.start, end: next.end };
      after += 1;
      grown = true;
    }
    const previous = sentences[before];
    if (previous !== undefined && fits({ start: previous.start, end: span.end })) {
      span = { start: previous.start, end: span.end };
      before -= 1;
      grown = true;
    }
  }
  return span;
}

// Halves the room until it fits: a sentence that is longer than a card has no better place to stop than a word's end.
function cutToFit(text: string, { start, end }: Span, fits: (span: Span) => boolean): Span {
  const wanted = text.slice(start, end);
  let shortest = 0;
  let longest = wanted.length;
  while (longest - shortest > 1) {
    const middle = Math.floor((shortest + longest) / 2);
    if (fits({ start, end: start + middle })) shortest = middle;
    else longest = middle;
  }
  return { start, end: start + cut(wanted, shortest).length };
}

function withBold(text: string, { start, end }: Span, focus: Span | null): string {
  const from = Math.min(Math.max(focus?.start ?? end, start), end);
  const to = Math.min(Math.max(focus?.end ?? end, from), end);
  return `${escapeText(text.slice(start, from))}${bold(escapeText(text.slice(from, to)))}${escapeText(text.slice(to, end))}`;
}
