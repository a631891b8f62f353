import type {
  APIMessageTopLevelComponent,
  APISelectMenuOption,
  APIStringSelectComponent,
} from 'discord.js';
import type { Passage, Place } from '../search/answer.ts';
import { referenceTo } from '../service/reference.ts';
import { optionOf } from './parts.ts';
import { place, shortDate } from './places.ts';
import { readCount, readState } from './state.ts';

/**
 * The results of one question, kept in the message itself: the options of its jump select. Paging reads them back, so
 * that it needs no store, and the order stays though each paragraph is looked at again for the answer in it.
 */
export type FrozenList = readonly APISelectMenuOption[];

/** A result as it was found: where, and a mark of its text that shows a later edit. */
export interface FrozenResult extends Place {
  readonly rank: number;
  readonly mark: string;
}

/** The verb of the select that holds the list. */
export const JUMP = 'jump';

export function freeze(passages: readonly Passage[]): FrozenList {
  return passages.map((passage, at) => {
    const { source, paragraph, text, published, answer } = passage;
    const value = [at + 1, referenceTo(source), paragraph, markOf(text)].join('.');
    const name = `${at + 1}. ${place(passage)} · ${shortDate(published)}`;
    const sentence = answer === null ? text : text.slice(answer.start, answer.end);
    return optionOf(name, value, sentence);
  });
}

/** The list in a message of ours, none of it chosen; empty when it has none. */
export function frozenIn(components: readonly APIMessageTopLevelComponent[]): FrozenList {
  const jump = selectsIn(components).find(({ custom_id }) => readState(custom_id)?.verb === JUMP);
  return (jump?.options ?? []).map(({ default: _, ...option }) => option);
}

/** The results of that rank and the ones after it. */
export function resultsFrom(list: FrozenList, rank: number, count: number): FrozenResult[] {
  return list
    .map(({ value }) => readResult(value))
    .filter((result) => result !== null)
    .filter((result) => result.rank >= rank && result.rank < rank + count);
}

/** The rank in the value of an option that was chosen. */
export function rankOf(value: string): number {
  return readResult(value)?.rank ?? 1;
}

export function isAsFound({ mark }: FrozenResult, { text }: Pick<Passage, 'text'>): boolean {
  return markOf(text) === mark;
}

const MARK_LENGTH = 6;

function markOf(text: string): string {
  return referenceTo(text).slice(1, 1 + MARK_LENGTH);
}

function readResult(value: string): FrozenResult | null {
  const [rank, source, paragraph, mark] = value.split('.');
  if (source === undefined || mark === undefined) return null;
  return { rank: readCount(rank), source, paragraph: readCount(paragraph), mark };
}

function selectsIn(components: readonly APIMessageTopLevelComponent[]): APIStringSelectComponent[] {
  return components.flatMap((component) => {
    if (component.type === 17)
      return selectsIn(component.components.filter((part) => part.type !== 9));
    if (component.type !== 1) return [];
    return component.components.filter((part) => part.type === 3);
  });
}
