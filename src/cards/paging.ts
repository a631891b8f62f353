import { LIMITS } from './limits.ts';
import {
  buttonRows,
  type Option,
  optionOf,
  type Part,
  selectRow,
  stepButton,
  tellButton,
} from './parts.ts';
import { say } from './say.ts';
import type { State } from './state.ts';

/** A list shown page by page. */
export interface Paging {
  readonly offset: number;
  readonly total: number;
  readonly perPage: number;
  /** The state of a button that leads to the page at that offset. */
  to(verb: string, offset: number): State;
}

/** Where somebody is among so many, counted from 1. */
interface Steps {
  readonly at: number;
  readonly count: number;
  /** The state of a button that leads to that one; there is nothing at 0 and after the last. */
  to(verb: 'prev' | 'at' | 'next', target: number): State;
}

/** Back, where we are, on; nothing for a single one. */
export function stepButtons({ at, count, to }: Steps): Part[] {
  if (count < 2) return [];
  return buttonRows(
    stepButton(say('pageBack'), to('prev', at - 1), at > 1),
    tellButton(say('position', { at, count }), to('at', at)),
    stepButton(say('pageNext'), to('next', at + 1), at < count),
  );
}

/** The same for the pages of a list. */
export function pageButtons({ offset, total, perPage, to }: Paging): Part[] {
  return stepButtons({
    at: Math.floor(offset / perPage) + 1,
    count: Math.ceil(total / perPage),
    to: (verb, page) => to(verb, Math.max(0, page - 1) * perPage),
  });
}

/** A select of pages; of more than it can hold, pages at even distances. */
export function pageSelect(paging: Paging): Part[] {
  const count = Math.ceil(paging.total / paging.perPage);
  if (count <= 2) return [];
  const step = Math.ceil(count / LIMITS.options);
  const options: Option[] = [];
  for (let page = 0; page < count; page += step) options.push(pageOption(paging, page));
  const state = paging.to('jump', paging.offset);
  return selectRow({ placeholder: say('pageJump'), state, options });
}

function pageOption({ offset, total, perPage }: Paging, page: number): Option {
  const first = page * perPage;
  const span = say('pageSpan', { first: first + 1, last: Math.min(first + perPage, total), total });
  const option = optionOf(say('page', { page: page + 1 }), String(first), span);
  return first === offset ? { ...option, default: true } : option;
}
