import { append } from './append.ts';

/** Words that a mistyped one may have meant, by their first letter and length. */
export interface Wordlist {
  readonly byShape: ReadonlyMap<string, readonly string[]>;
}

/** How much a word is used: of two as near, the one in use is meant. */
export type Use = (term: string) => number;

interface Found {
  readonly term: string;
  readonly distance: number;
}

// One slip in a short word, two in a long one; in words under four letters every other word is one slip away.
const SHORTEST = 4;
const LONG = 8;
const PLAIN = /^[a-z]+$/;

/**
 * A list to repair from; only plain lower-case words of four letters or more take part. It is made when it is first
 * needed: to read a whole language's words takes longer than to index a hundred articles, and most questions have no slip.
 */
export function wordlistOf(terms: () => Iterable<string>): Wordlist {
  let made: ReadonlyMap<string, readonly string[]> | null = null;
  return {
    get byShape() {
      made ??= shapesOf(terms());
      return made;
    },
  };
}

function shapesOf(terms: Iterable<string>): Map<string, string[]> {
  const byShape = new Map<string, string[]>();
  for (const term of terms) {
    if (term.length < SHORTEST || !PLAIN.test(term)) continue;
    append(byShape, shape(term.charAt(0), term.length), term);
  }
  return byShape;
}

/** The word of the list that the term most probably meant, by slips and then by use; null for none near enough. */
export function repair(term: string, list: Wordlist, use: Use): string | null {
  if (term.length < SHORTEST || !PLAIN.test(term)) return null;
  const most = term.length >= LONG ? 2 : 1;
  let best: Found | null = null;
  for (const candidate of candidatesFor(term, list, most)) {
    const distance = slips(term, candidate, most);
    if (distance > most) continue;
    const found = { term: candidate, distance };
    if (best === null || isBetter(found, best, use)) best = found;
  }
  return best?.term ?? null;
}

// Words of like length with the same first letter, or with the first two swapped or one of them lost.
function candidatesFor(term: string, { byShape }: Wordlist, most: number): string[] {
  const candidates: string[] = [];
  for (let length = term.length - most; length <= term.length + most; length += 1) {
    candidates.push(...(byShape.get(shape(term.charAt(0), length)) ?? []));
    if (term.charAt(1) === term.charAt(0)) continue;
    const swapped = byShape.get(shape(term.charAt(1), length)) ?? [];
    candidates.push(...swapped.filter((candidate) => swapsStart(term, candidate)));
  }
  return candidates;
}

function swapsStart(term: string, candidate: string): boolean {
  return term.charAt(0) === candidate.charAt(1) || term.slice(1, 4) === candidate.slice(0, 3);
}

function isBetter(one: Found, other: Found, use: Use): boolean {
  if (one.distance !== other.distance) return one.distance < other.distance;
  const difference = use(one.term) - use(other.term);
  return difference === 0 ? one.term < other.term : difference > 0;
}

// Letters left out, added, changed or swapped with a neighbour; `most + 1` for anything farther.
function slips(one: string, other: string, most: number): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const here = nextRow({ one, other, row, last, before });
    if (Math.min(...here) > most) return most + 1;
    before = last;
    last = here;
  }
  return last[other.length] ?? most + 1;
}

interface Rows {
  readonly one: string;
  readonly other: string;
  readonly row: number;
  readonly last: readonly number[];
  readonly before: readonly number[];
}

function nextRow({ one, other, row, last, before }: Rows): number[] {
  const letter = one.charAt(row - 1);
  const here = [row];
  for (let column = 1; column <= other.length; column += 1) {
    const changed = (last[column - 1] ?? 0) + Number(letter !== other.charAt(column - 1));
    const cost = Math.min((last[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1, changed);
    const isSwap =
      letter === other.charAt(column - 2) && one.charAt(row - 2) === other.charAt(column - 1);
    here.push(
      isSwap && row > 1 && column > 1 ? Math.min(cost, (before[column - 2] ?? 0) + 1) : cost,
    );
  }
  return here;
}

function shape(first: string, length: number): string {
  return `${first}${length}`;
}
