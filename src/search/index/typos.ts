import { append } from '../../append.ts';

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

/**
 * The word of the list that the term most probably meant, by slips and then by use; null for none near enough. `most`: so
 * many slips at the most.
 */
export function repair(
  term: string,
  list: Wordlist,
  use: Use,
  most = term.length >= LONG ? 2 : 1,
): string | null {
  if (term.length < SHORTEST || !PLAIN.test(term)) return null;
  let best: Found | null = null;
  for (const candidate of candidatesFor(term, list, most)) {
    const distance = slips({ one: term, other: candidate }, most, 0, 0);
    if (distance > most) continue;
    const found = { term: candidate, distance };
    if (best === null || isBetter(found, best, use)) best = found;
  }
  return best?.term ?? null;
}

// Words of like length with the same first letter, or with the first two swapped, or with one letter too many before it.
function candidatesFor(term: string, { byShape }: Wordlist, most: number): string[] {
  let candidates: string[] = [];
  for (let length = term.length - most; length <= term.length + most; length += 1) {
    candidates = candidates.concat(byShape.get(shape(term.charAt(0), length)) ?? []);
    if (term.charAt(1) === term.charAt(0)) continue;
    const swapped = byShape.get(shape(term.charAt(1), length)) ?? [];
    candidates = candidates.concat(swapped.filter((candidate) => swapsStart(term, candidate)));
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

interface Pair {
  readonly one: string;
  readonly other: string;
}

// Letters left out, added, changed or swapped with a neighbour, behind a place of each; more than `most` for anything
// farther. Most pairs differ at once by too much, so following the few ways to go on takes a tenth of a table.
function slips(pair: Pair, most: number, from: number, otherFrom: number): number {
  const { one, other } = pair;
  let at = from;
  let to = otherFrom;
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(to)) {
    at += 1;
    to += 1;
  }
  const left = one.length - at;
  const otherLeft = other.length - to;
  if (left === 0 || otherLeft === 0) return left + otherLeft;
  if (most === 0) return 1;
  const shortened = slips(pair, most - 1, at + 1, to);
  const lengthened = slips(pair, most - 1, at, to + 1);
  const changed = slips(pair, most - 1, at + 1, to + 1);
  const isSwap =
    one.charCodeAt(at) === other.charCodeAt(to + 1) &&
    one.charCodeAt(at + 1) === other.charCodeAt(to);
  const swapped = isSwap ? slips(pair, most - 1, at + 2, to + 2) : most;
  return 1 + Math.min(shortened, lengthened, changed, swapped);
}

function shape(first: string, length: number): string {
  return `${first}${length}`;
}
