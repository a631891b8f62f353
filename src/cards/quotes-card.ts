import type { Speaker } from '../quotes/speaker.ts';
import type { Statement } from '../quotes/statement.ts';
import type { About, QuotesPage } from '../service/dossier-service.ts';
import { referenceTo } from '../service/reference.ts';
import { ACCENT } from './answer-card.ts';
import type { Card, Seen } from './card.ts';
import { excerpt } from './excerpt.ts';
import { TEXT_BUDGET } from './limits.ts';
import { bold, escapeText, quoteLines, smallLine } from './markdown.ts';
import { type Paging, pageButtons, pageSelect } from './paging.ts';
import {
  actionButton,
  buttonRows,
  cardOf,
  linePart,
  type Part,
  sectionPart,
  textLength,
  textPart,
} from './parts.ts';
import { named, sourceLine } from './places.ts';
import { type QuotesState, quotesState } from './quotes-state.ts';
import { say, sayCount } from './say.ts';
import { shareOut } from './share-out.ts';
import { shareButton } from './shared-card.ts';

/** As many statements as a phone's screen holds with their sources. */
export const QUOTES_A_PAGE = 5;

export interface QuotesView {
  readonly page: QuotesPage;
  /** What this page is of; its offset is the page's own. */
  readonly state: QuotesState;
  /** Whether the dossier changed since the message was made. */
  readonly changed: boolean;
  readonly about: About;
  readonly seen: Seen;
}

/** One speaker's statements, a page of them. */
export function quotesCard(view: QuotesView, speaker: Speaker): Card {
  const { page, changed, about, seen } = view;
  const head = [
    textPart(titleOf(speaker), smallLine(countsOf(view, speaker))),
    ...(changed ? [textPart(smallLine(say('listChanged')))] : []),
    ...(page.total === 0 ? [textPart(emptyReason(view, speaker))] : []),
  ];
  const foot = textPart(smallLine(say('footer', { revision: about.revision })));
  const room = TEXT_BUDGET - textLength([...head, foot]);
  return cardOf(
    [
      ...head,
      ...(page.statements.length === 0 ? [] : [linePart()]),
      ...statementParts(page.statements, room),
      linePart(),
      ...pageButtons(pagingOf(view)),
      ...choices(view),
      ...pageSelect(pagingOf(view)),
      ...(seen === 'private' ? buttonRows(shareButton()) : []),
      foot,
    ],
    page.total === 0 ? {} : { accent: ACCENT },
  );
}

const ROLE = 120;
const ALIASES = 5;
const ALIAS = 60;
// The mark of a cut and two line breaks.
const CUT_ROOM = 8;

function titleOf({ name, role }: Speaker): string {
  const title = bold(named(name));
  return role === null ? title : `${title} — ${named(role, ROLE)}`;
}

function countsOf({ page, state }: QuotesView, { name, aliases }: Speaker): string {
  const all = sayCount('statements', page.all + page.others);
  const names = aliases
    .filter((alias) => alias !== name)
    .slice(0, ALIASES)
    .map((alias) => named(alias, ALIAS))
    .join(', ');
  const about = say('quoteAbout', { count: page.all, all, about: named(state.about) });
  return [
    ...(names === '' ? [] : [say('quoteAlias', { aliases: names })]),
    state.about === '' ? all : about,
    ...(state.directOnly ? [say('quoteOnlyDirect', { count: page.direct })] : []),
  ].join(' · ');
}

function emptyReason({ page, state }: QuotesView, { name }: Speaker): string {
  if (state.directOnly && page.all > 0) return say('quoteNoDirect');
  return say('quoteNotAbout', { name: named(name), about: named(state.about) });
}

function statementParts(statements: readonly Statement[], room: number): Part[] {
  const labels = statements.map(labelOf);
  const spent = labels.reduce((sum, label) => sum + label.length + CUT_ROOM, 0);
  const lengths = statements.map(({ kind, text }) => dressOf(kind)(escapeText(text)).length);
  const shares = shareOut(lengths, room - spent);
  return statements.map((statement, at) => {
    const { text, kind } = statement;
    const { markdown, cutAfter } = excerpt(text, { room: shares[at] ?? 0, dress: dressOf(kind) });
    const content = [markdown, ...(cutAfter ? [say('cutShort')] : []), labels[at]].join('\n');
    return sectionPart(content, openButton(statement, at));
  });
}

// A person's own words stand in a quote, the article's words about them do not; the label says which.
function dressOf(kind: Statement['kind']): (markdown: string) => string {
  return kind === 'direct' ? quoteLines : (markdown) => markdown;
}

function labelOf(statement: Statement): string {
  const { kind, role } = statement;
  const words = [
    kind === 'direct' ? say('quoteDirect') : say('quoteReported'),
    ...(role === null ? [] : [say('quoteAs', { role: named(role, ROLE) })]),
    sourceLine(statement),
  ];
  return smallLine(words.join(' · '));
}

// Two statements of one paragraph would have one id, hence the place on the page.
function openButton({ source, paragraph }: Statement, at: number) {
  const args = [referenceTo(source), String(paragraph), String(at)];
  return actionButton(say('askOpen'), { command: 'ask', verb: 'context', args });
}

function pagingOf({ page, state }: QuotesView): Paging {
  return {
    offset: page.offset,
    total: page.total,
    perPage: QUOTES_A_PAGE,
    to: (verb, offset) => quotesState(verb, { ...state, offset }),
  };
}

function choices({ page, state }: QuotesView): Part[] {
  const { directOnly, oldestFirst } = state;
  const mixed = page.direct > 0 && page.direct < page.all;
  const kinds = quotesState('kinds', { ...state, offset: 0, directOnly: !directOnly });
  const order = quotesState('order', { ...state, offset: 0, oldestFirst: !oldestFirst });
  const topics = quotesState('topics', { ...state, offset: 0, about: '' });
  return buttonRows(
    mixed || directOnly
      ? actionButton(directOnly ? say('quoteAll') : say('quoteDirectOnly'), kinds)
      : null,
    page.total > 1
      ? actionButton(oldestFirst ? say('quoteNewest') : say('quoteOldest'), order)
      : null,
    state.about !== '' && page.others > 0
      ? actionButton(sayCount('quoteEveryTopic', page.others), topics)
      : null,
  );
}
