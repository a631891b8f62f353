import type { Answer } from '../search/answer.ts';
import type { About } from '../service/dossier-service.ts';
import { abstentionCard } from './abstention-card.ts';
import { answerCard, type Mode, PAGE_RESULTS } from './answer-card.ts';
import type { Card, Seen } from './card.ts';
import { freeze } from './frozen-list.ts';
import { named } from './places.ts';
import { say } from './say.ts';
import { unknownWords } from './unknown-words.ts';

export interface Asked {
  readonly question: string;
  readonly mode: Mode;
  /** Names of the outlet and the article that alone were asked; empty for all of them. */
  readonly only: readonly string[];
  readonly answer: Answer;
  readonly about: About;
}

/** The card for a fresh answer: its first page, or why there is none. */
export function drawAnswer({ question, mode, only, answer, about }: Asked): (seen: Seen) => Card {
  const notes = notesOn(mode, only, answer.found);
  if (!answer.found) {
    return (seen) => abstentionCard({ head: { question, notes }, mode, answer, about, seen });
  }
  const list = freeze(answer.passages);
  const results = answer.passages
    .slice(0, PAGE_RESULTS)
    .map((passage, at) => ({ rank: at + 1, passage, edited: false }));
  // A pasted message says much beside what was reported.
  const unknown = mode === 'check' ? null : unknownWords(answer.reasons.unknown);
  const head = { question, notes: unknown === null ? notes : [...notes, unknown] };
  return (seen) => answerCard({ head, mode, list, results, about, seen });
}

// For a checked message what the card is where it holds anything, for a filter what it lets through.
function notesOn(mode: Mode, only: readonly string[], found: boolean): string[] {
  if (mode === 'check') return found ? [say('checkIntro')] : [];
  return only.length === 0
    ? []
    : [say('askOnly', { names: only.map((name) => named(name)).join(', ') })];
}
