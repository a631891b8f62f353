import { fold } from '../../text/fold.ts';
import cyrillic from './cyrillic.json' with { type: 'json' };

// Spellings of one sound in names that come from other scripts, in the order of application.
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/^(?:ie|ye|je)/, 'e'],
  [/(?:skyy|skiy|skij|skii|sky|ski|skyi|skyj)$/, 'sk'],
  [/(?:iy|yy|ij|ii|yi|ey|ei|ie)/g, 'i'],
  [/[yj]/g, 'i'],
  [/kh/g, 'h'],
  [/^s(?=[aeiou])/, 'z'],
  [/tch|tsch/g, 'ch'],
  [/sch/g, 'sh'],
  [/zh/g, 'z'],
  [/ts|tz/g, 'c'],
  [/w/g, 'v'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/(?<!c)h(?=[^aeiou]|$)/g, ''],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/c(?!h)/g, 'k'],
  [/ff?$/, 'v'],
  [/(.)\1+/g, '$1'],
];

const CYRILLIC = new Map(Object.entries(cyrillic));

/** A word in Latin letters. */
export function romanised(word: string): string {
  return [...word].map((letter) => CYRILLIC.get(letter) ?? letter).join('');
}

/** A rough key under which the spellings of a name meet: Kyrylo and Kirilo; Dmitri and Dmitriy. */
export function nameKey(word: string): string {
  let key = fold(word);
  for (const [spelling, plain] of SPELLINGS) key = key.replace(spelling, plain);
  return key;
}

/** Damerau-Levenshtein distance, or `limit + 1` as soon as it is larger. */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let older: number[] = [];
  let old = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const current = nextRow({ one, other, row }, old, older);
    if (Math.min(...current) > limit) return limit + 1;
    older = old;
    old = current;
  }
  return old[other.length] ?? limit + 1;
}

interface Words {
  readonly one: string;
  readonly other: string;
  readonly row: number;
}

function nextRow(
  { one, other, row }: Words,
  old: readonly number[],
  older: readonly number[],
): number[] {
  const current = [row];
  for (let at = 1; at <= other.length; at += 1) {
    const same = one[row - 1] === other[at - 1];
    const swapped =
      row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
    const best = Math.min(
      (old[at] ?? 0) + 1,
      (current[at - 1] ?? 0) + 1,
      (old[at - 1] ?? 0) + (same ? 0 : 1),
    );
    current.push(swapped ? Math.min(best, (older[at - 2] ?? 0) + 1) : best);
  }
  return current;
}
