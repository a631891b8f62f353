import type {
  About,
  ArticleSummary,
  OutletCount,
  SourcesPage,
} from '../service/dossier-service.ts';
import { referenceTo } from '../service/reference.ts';
import { ACCENT } from './answer-card.ts';
import type { Card, Seen } from './card.ts';
import { cutEscaped } from './excerpt.ts';
import { LIMITS, TEXT_BUDGET } from './limits.ts';
import { bold, smallLine } from './markdown.ts';
import { type Paging, pageButtons, pageSelect } from './paging.ts';
import {
  actionButton,
  buttonRows,
  cardOf,
  linePart,
  optionOf,
  type Part,
  sectionPart,
  selectRow,
  textLength,
  textPart,
} from './parts.ts';
import { named, shortDate } from './places.ts';
import { say, sayCount } from './say.ts';
import { shareButton } from './shared-card.ts';
import { type SourcesState, sourcesState } from './sources-state.ts';

export const SOURCES_A_PAGE = 6;

export interface SourcesView {
  readonly page: SourcesPage;
  /** What this page is of; its offset is the page's own. */
  readonly state: SourcesState;
  /** Whether the dossier changed since the message was made. */
  readonly changed: boolean;
  /** The outlets to choose from, at most 24. */
  readonly outlets: readonly OutletCount[];
  readonly about: About;
  readonly seen: Seen;
}

/** How many outlets a select offers beside "every outlet". */
export const OUTLETS_OFFERED = LIMITS.options - 1;

/** The articles of the dossier, a page of them. */
export function sourcesCard(view: SourcesView): Card {
  const { page, changed, about, seen } = view;
  const head = [
    textPart(
      bold(about.title === null ? say('sourcesHead') : named(about.title, TITLE)),
      countsOf(about),
    ),
    ...(isFiltered(view) ? [textPart(filterLine(view))] : []),
    ...(changed ? [textPart(smallLine(say('listChanged')))] : []),
  ];
  const foot = textPart(smallLine(say('footer', { revision: about.revision })));
  return cardOf(
    [
      ...head,
      ...(page.articles.length === 0 ? [] : [linePart()]),
      ...itemParts(page.articles, TEXT_BUDGET - textLength([...head, foot])),
      linePart(),
      ...pageButtons(pagingOf(view)),
      ...choices(view, seen),
      ...pageSelect(pagingOf(view)),
      ...outletSelect(view),
      foot,
    ],
    { accent: ACCENT },
  );
}

const TITLE = 200;
// Six items fit with room for their escapes: 6 x (260 + 250) is under the budget.
const HEADLINE = 260;

function countsOf({ articles, outlets, first, last }: About): string {
  const dates = first === null || last === null ? [] : [say('sourcesDates', { first, last })];
  const counts = [sayCount('articles', articles), sayCount('outlets', outlets), ...dates];
  return smallLine(counts.join(' · '));
}

function isFiltered({ page, state }: SourcesView): boolean {
  return page.outlet !== null || state.outlet !== '' || state.search !== '';
}

function filterLine({ page, state }: SourcesView): string {
  const { outlet } = page;
  const parts = [
    ...(outlet === null ? [] : [say('sourcesFilterOutlet', { outlet: named(outlet) })]),
    ...(state.search === '' ? [] : [say('sourcesFilterSearch', { search: named(state.search) })]),
    page.total === 0 ? noneLine(state) : sayCount('sourcesSome', page.total),
  ];
  return parts.join(' · ');
}

function noneLine({ search }: SourcesState): string {
  return say(search === '' ? 'sourcesNone' : 'sourcesNoneFound');
}

function itemParts(articles: readonly ArticleSummary[], room: number): Part[] {
  const parts: Part[] = [];
  let left = room;
  for (const article of articles) {
    const content = itemText(article, Math.floor(left / (articles.length - parts.length)));
    left -= content.length;
    const state = { command: 'sources', verb: 'open', args: [referenceTo(article.source)] };
    parts.push(sectionPart(content, actionButton(say('askOpen'), state)));
  }
  return parts;
}

function itemText(
  { title, source, outlet, published, paragraphs }: ArticleSummary,
  room: number,
): string {
  const values = {
    date: shortDate(published),
    outlet: named(outlet, NAME),
    file: named(source, NAME),
  };
  const details = smallLine(sayCount('sourcesItem', paragraphs, values));
  const headline = cutEscaped(
    title.replace(/\s+/g, ' '),
    Math.min(HEADLINE, room - details.length - 1),
  );
  return `${headline}\n${details}`;
}

const NAME = 60;

function pagingOf({ page, state }: SourcesView): Paging {
  return {
    offset: page.offset,
    total: page.total,
    perPage: SOURCES_A_PAGE,
    to: (verb, offset) => sourcesState(verb, { ...state, offset }),
  };
}

function choices(view: SourcesView, seen: Seen): Part[] {
  const { page, state } = view;
  const order = sourcesState('order', { ...state, offset: 0, oldestFirst: !state.oldestFirst });
  const all = sourcesState('all', { ...state, offset: 0, outlet: '', search: '' });
  const whole = { command: 'sources', verb: 'download', args: [] };
  return buttonRows(
    page.total > 1
      ? actionButton(state.oldestFirst ? say('quoteNewest') : say('quoteOldest'), order)
      : null,
    isFiltered(view) ? actionButton(say('sourcesShowAll'), all) : null,
    actionButton(say('whoButton'), { command: 'quote', verb: 'people', args: [] }),
    actionButton(say('sourcesDownload'), whole),
    seen === 'private' ? shareButton() : null,
  );
}

function outletSelect({ outlets, page, state }: SourcesView): Part[] {
  if (outlets.length < 2) return [];
  const options = outlets.slice(0, OUTLETS_OFFERED).map(({ outlet, articles }) => {
    const option = optionOf(outlet, referenceTo(outlet), sayCount('articles', articles));
    return outlet === page.outlet ? { ...option, default: true } : option;
  });
  return selectRow({
    placeholder: say('sourcesOutlets'),
    state: sourcesState('outlet', { ...state, offset: 0, outlet: '' }),
    options: [optionOf(say('sourcesAnyOutlet'), EVERY_OUTLET), ...options],
  });
}

/** The value that takes the outlet filter off. */
export const EVERY_OUTLET = 'every';
