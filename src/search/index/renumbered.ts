import type { LexiconData } from '../language/lexicon-data.ts';
import { type PhraseSteps, type PhraseTable, phraseTableOf } from '../language/phrase-table.ts';
import type { Phrases } from '../language/phrases.ts';
import type { Vocabulary } from '../language/vocabulary.ts';

/** The numbers of a vocabulary in place of the lexicon's own; one below 0 is no word and stays. */
export type Renumbering = (number: number) => number;

/** Adds the words of questions behind all that the vocabulary has. */
export function addLater(
  vocabulary: Vocabulary,
  { later, vocabulary: first }: Pick<LexiconData, 'later' | 'vocabulary'>,
): Renumbering {
  const known = first.stems.length;
  const numbers = new Map(later.terms.map((term, at) => [later.numbers[at], vocabulary.add(term)]));
  return (number) => (number < known ? number : (numbers.get(number) ?? -1));
}

export function renumbered(phrases: Phrases, numberOf: Renumbering, size: number): Phrases {
  return {
    singles: new Map([...phrases.singles].map(([number, groups]) => [numberOf(number), groups])),
    tables: phrases.tables.map((table) => phraseTableOf(stepsIn(table, numberOf), size)),
    possessives: new Set([...phrases.possessives].map(numberOf)),
  };
}

function stepsIn(table: PhraseTable, numberOf: Renumbering): PhraseSteps[] {
  const { offsets, stepsFrom, steps, meanings } = table;
  const phrases: PhraseSteps[] = [];
  let first = 0;
  for (const [at, meaning] of meanings.entries()) {
    while (at >= (offsets[first + 1] ?? Number.POSITIVE_INFINITY)) first += 1;
    const rest = Array.from(steps.subarray(stepsFrom[at], stepsFrom[at + 1]), numberOf);
    phrases.push({ first: numberOf(first), rest, meaning });
  }
  return phrases;
}
