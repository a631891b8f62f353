import type { Answer } from '../search/answer.ts';
import type { About } from '../service/dossier-service.ts';
import { abstentionCard } from './abstention-card.ts';
import { answerCard, type Mode, PAGE_RESULTS } from './answer-card.ts';
import type { Card, Seen } from './card.ts';
import { freeze } from './frozen-list.ts';

export interface Asked {
  readonly question: string;
  readonly mode: Mode;
  readonly answer: Answer;
  readonly about: About;
}

/** The card for a fresh answer: its first page, or why there is none. */
export function drawAnswer({ question, mode, answer, about }: Asked): (seen: Seen) => Card {
  if (!answer.found) return (seen) => abstentionCard({ question, mode, answer, about, seen });
  const list = freeze(answer.passages);
  const results = answer.passages
    .slice(0, PAGE_RESULTS)
    .map((passage, at) => ({ rank: at + 1, passage, edited: false }));
  const { unknown } = answer.reasons;
  return (seen) => answerCard({ question, mode, unknown, list, results, about, seen });
}
