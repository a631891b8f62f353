import { type Span, textOf, trimSpan } from '../text/span.ts';

const LINE_BREAK = /\r\n|[\r\n\u2028\u2029]/g;
const SENTENCE_END = /[.!?\u2026:;][)\]"'\u2019\u201D]*$/;
const STARTS_LOW = /^\p{Ll}/u;
// A line shorter than this is no full line of hard-wrapped text.
const SHORTEST_WRAPPED_LINE = 55;
// Nor is a text hard-wrapped whose lines go beyond any usual width.
const LONGEST_WRAPPED_LINE = 120;
// Half of the line breaks inside blocks: between a line-a-paragraph article with an odd heading (under 0.2 in the
// articles seen) and hard-wrapped text (over 0.8).
const WRAPPED_SHARE = 0.5;

/**
 * The paragraphs of a body as trimmed spans, in reading order. Blank lines part them; a single line break parts them
 * too, unless the body is hard-wrapped, that is, most line breaks fall inside a sentence.
 */
export function paragraphsOf(body: string): Span[] {
  const blocks = blocksOf(body);
  if (isWrapped(body, blocks)) return blocks.map(joined);
  return blocks.flat();
}

function blocksOf(body: string): Span[][] {
  const blocks: Span[][] = [];
  let block: Span[] = [];
  for (const line of linesOf(body)) {
    if (line.end > line.start) block.push(line);
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

function linesOf(body: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const lineBreak of body.matchAll(LINE_BREAK)) {
    lines.push(trimSpan(body, { start, end: lineBreak.index }));
    start = lineBreak.index + lineBreak[0].length;
  }
  lines.push(trimSpan(body, { start, end: body.length }));
  return lines;
}

function isWrapped(body: string, blocks: readonly (readonly Span[])[]): boolean {
  const wide = ({ start, end }: Span): boolean => end - start > LONGEST_WRAPPED_LINE;
  if (blocks.some((lines) => lines.some(wide))) return false;
  let breaks = 0;
  let inside = 0;
  for (const lines of blocks) {
    for (const [at, line] of lines.slice(1).entries()) {
      const before = lines[at];
      breaks += 1;
      if (before && goesOn(textOf(body, before), textOf(body, line))) inside += 1;
    }
  }
  return breaks > 0 && inside / breaks > WRAPPED_SHARE;
}

function goesOn(before: string, after: string): boolean {
  if (STARTS_LOW.test(after)) return true;
  return before.length >= SHORTEST_WRAPPED_LINE && !SENTENCE_END.test(before.slice(-8));
}

function joined(lines: readonly Span[]): Span {
  const start = lines[0]?.start ?? 0;
  return { start, end: lines.at(-1)?.end ?? start };
}
