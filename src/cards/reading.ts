import { sentencesOf } from '../text/sentences.ts';
import { cut } from './limits.ts';
import { escapeText } from './markdown.ts';

/** A paragraph on a page, or the part of a long one that a page has room for. */
export interface Piece {
  /** 1-based. */
  readonly paragraph: number;
  /** A slice of the paragraph. */
  readonly text: string;
}

/** The whole article as pages, each with as many pieces as there is room for; the same for the same article. */
export function pagesOf(paragraphs: readonly string[]): Piece[][] {
  const pages: Piece[][] = [];
  let page: Piece[] = [];
  let left = PAGE_ROOM;
  for (const piece of paragraphs.flatMap(piecesOf)) {
    const length = escapeText(piece.text).length + MARK_ROOM;
    if (page.length > 0 && (length > left || page.length === MOST_PIECES)) {
      pages.push(page);
      page = [];
      left = PAGE_ROOM;
    }
    page.push(piece);
    left -= length;
  }
  return page.length === 0 ? pages : [...pages, page];
}

// About what a phone shows in three screens.
const PAGE_ROOM = 2_400;
// "¶ 12" and its line, quote marks included.
const MARK_ROOM = 40;
// With a text display each, a page stays far under Discord's 40 components.
const MOST_PIECES = 8;
const PIECE_ROOM = PAGE_ROOM - MARK_ROOM;

function piecesOf(text: string, at: number): Piece[] {
  const paragraph = at + 1;
  if (escapeText(text).length <= PIECE_ROOM) return [{ paragraph, text }];
  return slicesOf(text).map((slice) => ({ paragraph, text: slice }));
}

// Cuts between sentences, and inside one only where it is longer than a page.
function slicesOf(text: string): string[] {
  const ends = sentencesOf(text).map(({ end }) => end);
  const slices: string[] = [];
  let start = 0;
  let at = 0;
  while (start < text.length) {
    let end = start;
    for (; at < ends.length && fits(text.slice(start, ends[at])); at += 1) end = ends[at] ?? end;
    // An escape at most doubles a text, so half of the room always fits.
    if (end === start) end += cut(text.slice(start, start + PIECE_ROOM), PIECE_ROOM / 2).length;
    slices.push(text.slice(start, end).trim());
    start = end;
  }
  return slices.filter((slice) => slice !== '');
}

function fits(text: string): boolean {
  return text.length <= PIECE_ROOM && escapeText(text).length <= PIECE_ROOM;
}
