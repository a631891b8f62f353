import { compare } from '../text/compare.ts';
import { fold } from '../text/fold.ts';
import type { Directory } from './lookup/directory.ts';
import { aliasWords, type Query } from './lookup/query.ts';
import type { Testimony } from './testimony.ts';
import { editDistance } from './words/name-key.ts';

const MOST = 5;
// What each reason to suggest a speaker is worth against the others.
const AMBIGUOUS = 100;
const SPEAKS_OF_THEM = 12;
const SHARED_WORD = 20;
const SHARED_OFFICE = 15;
const NEAR_WORD = 18;
const SHORTEST_NEAR = 4;

/**
 * Up to five speakers like the query, the likeliest first; none where nobody is. Where several were found, they alone can be
 * meant. Everyone suggested has statements.
 */
export function suggestionsFor(
  testimony: Testimony,
  { words, office }: Query,
  found: readonly number[],
): string[] {
  const { persons, directory } = testimony;
  const silent = found.flatMap((at) =>
    persons[at]?.statements === 0 ? (persons[at]?.aliases ?? []) : [],
  );
  const mentions = silent.length > 0 ? speakersAbout(testimony, silent) : new Map<number, number>();
  const several = isSeveral(testimony, found);
  const ranked = persons.flatMap(({ name, statements }, at) => {
    if (statements === 0 || (several && !found.includes(at))) return [];
    const score =
      (found.includes(at) ? AMBIGUOUS : 0) +
      nameScore(persons[at]?.aliases ?? [], words) +
      officeScore(directory, at, office) +
      (mentions.get(at) ?? 0);
    return score > 0 ? [{ name, score, statements }] : [];
  });
  ranked.sort(
    (a, b) => b.score - a.score || b.statements - a.statements || compare(a.name, b.name),
  );
  return ranked.slice(0, MOST).map(({ name }) => name);
}

/** Whether a query fits several, of whom some speak. */
export function isSeveral({ persons }: Testimony, found: readonly number[]): boolean {
  return found.length > 1 && found.some((at) => (persons[at]?.statements ?? 0) > 0);
}

// Whoever speaks of a silent person may be what was looked for.
function speakersAbout(
  { statements, speakers }: Testimony,
  aliases: readonly string[],
): Map<number, number> {
  const names = aliases
    .map((alias) => fold(alias))
    .filter((alias) => alias.length >= SHORTEST_NEAR);
  const counts = new Map<number, number>();
  for (const [at, { text }] of statements.entries()) {
    const speaker = speakers[at];
    if (speaker === undefined) continue;
    const folded = fold(text);
    if (names.some((name) => folded.includes(name)))
      counts.set(speaker, (counts.get(speaker) ?? 0) + SPEAKS_OF_THEM);
  }
  return counts;
}

function nameScore(aliases: readonly string[], words: readonly string[]): number {
  let best = 0;
  for (const alias of aliases) {
    for (const part of aliasWords(alias))
      best = Math.max(best, ...words.map((word) => wordScore(part, word)));
  }
  return best;
}

function wordScore(part: string, word: string): number {
  if (part === word) return SHARED_WORD;
  if (word.length < SHORTEST_NEAR || part.length < SHORTEST_NEAR) return 0;
  if (part.startsWith(word) || word.startsWith(part)) return NEAR_WORD;
  return editDistance(part, word, 2) <= 2 ? NEAR_WORD : 0;
}

function officeScore({ officesOf }: Directory, person: number, office: readonly string[]): number {
  let best = 0;
  for (const one of officesOf.get(person) ?? []) {
    best = Math.max(best, office.filter((word) => one.words.includes(word)).length * SHARED_OFFICE);
  }
  return best;
}
