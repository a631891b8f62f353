import type { APIMessageTopLevelComponent } from 'discord.js';
import { bold, escapeText, smallLine, unescapeText } from './markdown.ts';
import { type Part, textPart } from './parts.ts';

/** What stands above an answer. The message keeps it: who turns its pages has it from there. */
export interface Head {
  readonly question: string;
  /** Lines of markdown on how it was asked, and of words that no article has. */
  readonly notes: readonly string[];
}

export function headPart({ question, notes }: Head): Part {
  return textPart(bold(escapeText(question)), ...notes.map(smallLine));
}

/** The head of a message of ours; null when it has none. */
export function headIn(components: readonly APIMessageTopLevelComponent[]): Head | null {
  const [container] = components;
  if (container?.type !== 17) return null;
  const [head] = container.components;
  const parts = head?.type === 10 ? HEAD.exec(head.content) : null;
  const [, question = '', notes = ''] = parts ?? [];
  if (question === '') return null;
  return { question: unescapeText(question), notes: notes.split('\n-# ').slice(1) };
}

// A star that the question itself has is escaped.
const HEAD = /^\*\*((?:\\[\s\S]|[^*\\])+)\*\*((?:\n-# .*)*)$/;
