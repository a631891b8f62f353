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

/** Back, where we are, on; nothing for a single page. */
export function pageButtons({ offset, total, perPage, to }: Paging): Part[] {
  const count = Math.ceil(total / perPage);
  if (count < 2) return [];
  const at = Math.floor(offset / perPage) + 1;
  return buttonRows(
    stepButton(say('pageBack'), to('prev', Math.max(0, offset - perPage)), at > 1),
    tellButton(say('position', { at, count }), to('at', offset)),
    stepButton(say('pageNext'), to('next', offset + perPage), at < count),
  );
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
