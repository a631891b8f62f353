import { fold } from '../../src/text/fold.ts';

/** A statement of the gold, as test/eval/statements/README.md says. */
export interface GoldStatement {
  readonly source?: string;
  readonly paragraph: number;
  readonly kind: 'direct' | 'mixed' | 'reported';
  readonly text: string;
  readonly speaker: string | null;
  readonly alsoAccept?: readonly string[];
  readonly optional?: boolean;
  readonly orText?: string;
}

export interface GoldText {
  readonly name: string;
  readonly paragraphs: readonly string[];
  readonly statements: readonly GoldStatement[];
}

export interface GoldQuery {
  readonly query: string;
  readonly speaker: string | null;
  readonly alsoAccept?: readonly string[];
  readonly orNone?: boolean;
  readonly why: string;
}

/** A slice of a paragraph. */
export interface Slice {
  readonly start: number;
  readonly end: number;
}

/** Where the words of a paragraph begin, to count words rather than characters. */
export function wordStarts(text: string): number[] {
  return [...text.matchAll(/[\p{L}\p{N}]\S*/gu)].map(({ index }) => index);
}

export function wordsIn(starts: readonly number[], { start, end }: Slice): Set<number> {
  return new Set(starts.filter((at) => at >= start && at < end));
}

export function overlap(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return common;
}

/** Whether a shown name is one of the right ones, or bears the surname of a person among them. */
export function isName(shown: string, names: readonly string[]): boolean {
  const key = plain(shown);
  const last = key.split(' ').at(-1);
  return names.some(
    (name) => plain(name) === key || (isPerson(name) && plain(name).split(' ').at(-1) === last),
  );
}

function plain(name: string): string {
  return fold(name)
    .replace(/^the /, '')
    .replace(/[^a-z0-9 ]/g, '')
    .trim();
}

const INSTITUTION =
  /office|service|ministry|agency|council|government|kingdom|department|court|board|institute|center|rail/i;

function isPerson(name: string): boolean {
  return !INSTITUTION.test(name);
}
