import { type Mark, marksOf } from './mark.ts';

/** Words in quotation marks: the span of the words without the marks. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** The span with its marks. */
  readonly outerStart: number;
  readonly outerEnd: number;
  /** No closing mark was found before the paragraph's end. */
  readonly unclosed: boolean;
}

interface Open {
  readonly mark: Mark;
  readonly inner: Mark[];
}

/**
 * The outermost quotations of a paragraph, in reading order. Quotations inside them are part of their words.
 *
 *     ‘He called it “absurd”, as the diplomats’ friends did,’ she said.
 *     ^ opens       ^ inner                ^ apostrophe    ^ closes
 */
export function quotationsOf(text: string): Quotation[] {
  const marks = marksOf(text);
  const quotations: Quotation[] = [];
  let open: Open | null = null;
  for (const [at, mark] of marks.entries()) {
    if (open !== null) open = goOn({ text, marks, quotations }, open, at);
    else if (mark.opens && canStart(text, mark)) open = { mark, inner: [] };
  }
  if (open !== null) quotations.push(unclosed(open.mark, text.trimEnd().length, true));
  return quotations.filter(({ start, end }) => end > start);
}

interface Page {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly quotations: Quotation[];
}

// What the next mark makes of an open quotation: it goes on, is closed, or another one begins.
function goOn({ text, marks, quotations }: Page, open: Open, at: number): Open | null {
  const mark = marks[at];
  if (!mark || closesInner(open, mark)) return open;
  if (closesOuter(open, mark)) {
    quotations.push(quotation(open.mark, mark));
    return null;
  }
  if (isFreshStart(text, open, marks, at)) {
    quotations.push(unclosed(open.mark, lastSentenceEnd(text, open.mark.end, mark.start)));
    return { mark, inner: [] };
  }
  if (mark.opens) open.inner.push(mark);
  return open;
}

// A single mark needs a later one to close it, or a place where only a quotation begins: elsewhere it may be an
// apostrophe before a word. At the head of a paragraph, after a colon, or curly the right way, it may go on in the next.
function canStart(text: string, mark: Mark): boolean {
  if (mark.double || mark.leads || mark.partner || mark.shape === 'opening') return true;
  return /[:,]\s$/.test(text.slice(Math.max(0, mark.start - 2), mark.start));
}

function closesInner({ inner }: Open, mark: Mark): boolean {
  const last = inner.at(-1);
  if (last === undefined || !mark.closes || last.double !== mark.double) return false;
  if (mark.shape === 'straight' && last.shape !== 'straight') return false;
  inner.pop();
  return true;
}

function closesOuter({ mark: first }: Open, mark: Mark): boolean {
  return mark.closes && first.double === mark.double;
}

// A second mark of the same kind opens while the first was never closed. It starts anew after a sentence's end, or
// where the marks left cannot close both.
function isFreshStart(
  text: string,
  { mark: first }: Open,
  marks: readonly Mark[],
  at: number,
): boolean {
  const mark = marks[at];
  if (!mark?.opens || first.double !== mark.double) return false;
  if (first.shape === 'straight' && mark.shape !== 'straight') return false;
  if (!/[.!?\u2026,;]/.test(text.slice(0, mark.start).trimEnd().slice(-1))) {
    return !closesTwice(marks, at, mark.double);
  }
  return true;
}

function closesTwice(marks: readonly Mark[], at: number, double: boolean): boolean {
  const next = marks.slice(at + 1, at + 3);
  return next.length === 2 && next.every((mark) => mark.closes && mark.double === double);
}

function lastSentenceEnd(text: string, from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1) {
    if (/[.!?\u2026]/.test(text.charAt(at)) && /\s/.test(text.charAt(at + 1))) return at + 1;
  }
  return text.slice(0, to).trimEnd().length;
}

function quotation(first: Mark, last: Mark): Quotation {
  return {
    start: first.end,
    end: last.start,
    outerStart: first.start,
    outerEnd: last.end,
    unclosed: false,
  };
}

function unclosed(first: Mark, end: number, open = false): Quotation {
  return { start: first.end, end, outerStart: first.start, outerEnd: end, unclosed: open };
}
