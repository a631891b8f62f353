import abbreviations from './abbreviations.json' with { type: 'json' };
import { sentenceBreaks } from './sentence-breaks.ts';
import starters from './sentence-starters.json' with { type: 'json' };
import { type Span, trimSpan } from './span.ts';

const NEVER_ENDS = new Set(abbreviations);
const STARTERS = new Set(starters);
const LAST_WORD = /(?:^|[\s("'\u2018\u201C\u00A0])((?:\p{L}\.)*\p{L}+)\.\s*$/u;
const NEXT_WORD = /^["'\u2018\u201C(]?(\p{L}+|\p{N})/u;

const STRAY_MARKS = /[.!?\u2026]([\u2018\u201C\u00AB]+)$/;
// « C'est vrai. » Elle rit: with a space before it, the mark seems to open the next sentence.
const CLOSING_MARK = /^\s*\u00BB(?=\s|$)/;
const LONGEST_TAIL = 24;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a paragraph in reading order, trimmed; together they cover every character but white space. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const ending of sentenceBreaks(text) ?? segmentEnds(text)) {
    const end = endOf(text, ending);
    if (goesOn(text, { start, end })) continue;
    push(sentences, trimSpan(text, { start, end }));
    start = end;
  }
  push(sentences, trimSpan(text, { start, end: text.length }));
  return sentences;
}

function segmentEnds(text: string): number[] {
  return Array.from(segmenter.segment(text), ({ index, segment }) => index + segment.length);
}

// The rules leave some marks with the wrong sentence: the opening one of `meeting.“It is obvious` (no space) too.
function endOf(text: string, end: number): number {
  if (end === text.length) return end;
  const closing = CLOSING_MARK.exec(text.slice(end, end + LONGEST_TAIL))?.[0];
  if (closing !== undefined) return end + closing.length;
  const marks = STRAY_MARKS.exec(text.slice(Math.max(0, end - LONGEST_TAIL), end))?.[1];
  return end - (marks?.length ?? 0);
}

function push(sentences: Span[], sentence: Span): void {
  if (sentence.end > sentence.start) sentences.push(sentence);
}

// Unicode's rules end a sentence after "Mr.", after an initial, and after a stop before a lower-case word:
//   On Friday Mr. | Obama said so. | Lt. | Gen. | A. | B. | Smith left.
function goesOn(text: string, { start, end }: Span): boolean {
  if (end >= text.length) return false;
  const tail = text.slice(Math.max(start, end - LONGEST_TAIL), end);
  const word = /\n\s*$/.test(tail) ? undefined : LAST_WORD.exec(tail)?.[1];
  if (word === undefined) return false;
  const next = NEXT_WORD.exec(text.slice(end, end + LONGEST_TAIL))?.[1] ?? '';
  if (word.toLowerCase() === 'no') return /^\p{N}/u.test(next);
  if (NEVER_ENDS.has(word.toLowerCase())) return true;
  // An initial or "U.S." ends a sentence only before a word that opens one: "in the U.S. The …".
  const initials = /^\p{Lu}$/u.test(word) || word.includes('.');
  return initials && !STARTERS.has(next.toLowerCase());
}
