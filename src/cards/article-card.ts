import type { Article } from '../corpus/article.ts';
import type { About, ArticleInFull } from '../service/dossier-service.ts';
import { referenceTo } from '../service/reference.ts';
import { ACCENT } from './answer-card.ts';
import type { Card, Seen } from './card.ts';
import { cutEscaped } from './excerpt.ts';
import { bold, escapeText, quoteLines, smallLine } from './markdown.ts';
import { stepButtons } from './paging.ts';
import {
  actionButton,
  buttonRows,
  cardOf,
  linePart,
  linkButton,
  type Part,
  textPart,
} from './parts.ts';
import { speakerSelect } from './people-card.ts';
import { named, shortDate } from './places.ts';
import { type Piece, pagesOf } from './reading.ts';
import { say, sayCount } from './say.ts';
import { shareButton } from './shared-card.ts';
import type { State } from './state.ts';

interface Shown {
  readonly about: About;
  readonly seen: Seen;
}

/** One article: what it is, its note, who is quoted in it, and the way to read it. */
export function articleCard({ article, quoted }: ArticleInFull, { about, seen }: Shown): Card {
  const names = quoted.slice(0, NAMES).map(({ name }) => named(name, NAME));
  const more = quoted.length - names.length;
  return cardOf(
    [
      headOf(article),
      textPart(smallLine(detailsOf(article))),
      ...(article.note === null
        ? []
        : [textPart(say('articleNote', { note: noteOf(article.note) }))]),
      textPart(quotedLine(names.length, more, names.join(', '))),
      linePart(),
      ...buttonRows(
        actionButton(say('articleRead'), readingState(article.source, 0)),
        linkButton(say('readAt', { outlet: article.outlet }), article.url),
        listButton(),
        seen === 'private' ? shareButton() : null,
      ),
      ...speakerSelect(quoted),
      footOf(about),
    ],
    { accent: ACCENT },
  );
}

/** A page of the article's own text. */
export function readingCard(article: Article, at: number, { about, seen }: Shown): Card {
  const pages = pagesOf(article.paragraphs);
  const page = Math.min(at, pages.length - 1);
  return cardOf(
    [
      headOf(article),
      textPart(smallLine(detailsOf(article))),
      linePart(),
      ...(pages[page] ?? []).map((piece) => pieceOf(piece, null)),
      linePart(),
      ...stepButtons({
        at: page + 1,
        count: pages.length,
        to: (verb, target) => ({
          ...readingState(article.source, Math.max(0, target - 1)),
          verb: `read-${verb}`,
        }),
      }),
      ...articleButtons(article, seen),
      footOf(about),
    ],
    { accent: ACCENT },
  );
}

/** A paragraph with its neighbours; the page of the article that it is on when they are too long for a card. */
export function contextCard(article: Article, paragraph: number, shown: Shown): Card {
  const first = Math.max(1, paragraph - AROUND);
  const texts = article.paragraphs.slice(first - 1, paragraph + AROUND);
  const pieces = texts.map((text, at) => ({ paragraph: first + at, text }));
  const pages = pagesOf(article.paragraphs);
  const parts = pieces.map((piece) => pieceOf(piece, paragraph));
  const length = parts.reduce((sum, { content }) => sum + content.length, 0);
  if (length > CONTEXT_ROOM) {
    const at = pages.findIndex((page) => page.some((piece) => piece.paragraph === paragraph));
    return readingCard(article, Math.max(0, at), shown);
  }
  const at = pages.findIndex((page) => page.some((piece) => piece.paragraph === first));
  return cardOf(
    [
      headOf(article),
      textPart(smallLine(detailsOf(article))),
      linePart(),
      ...parts,
      linePart(),
      ...buttonRows(
        actionButton(say('contextWhole'), readingState(article.source, Math.max(0, at))),
        linkButton(say('readAt', { outlet: article.outlet }), article.url),
        shown.seen === 'private' ? shareButton() : null,
      ),
      footOf(shown.about),
    ],
    { accent: ACCENT },
  );
}

const NAMES = 10;
const NAME = 60;
const TITLE_ROOM = 500;
const NOTE_ROOM = 600;
// Paragraphs before and after the one asked for.
const AROUND = 2;
// What head and foot leave of the message.
const CONTEXT_ROOM = 2_700;

function headOf({ title }: Article): Part {
  return textPart(bold(cutEscaped(title.replace(/\s+/g, ' '), TITLE_ROOM)));
}

function detailsOf({ source, outlet, published, paragraphs, words }: Article): string {
  const file = named(source);
  return sayCount('articleDetails', paragraphs.length, {
    ...{ file, words },
    outlet: named(outlet),
    date: shortDate(published),
  });
}

function noteOf(note: string): string {
  return cutEscaped(note.replace(/\s+/g, ' '), NOTE_ROOM);
}

function quotedLine(shown: number, more: number, names: string): string {
  if (shown === 0) return say('articleNotQuoted');
  if (more > 0) return say('articleQuotedMore', { names, count: more });
  return say('articleQuoted', { names });
}

// The paragraph asked for stands in a quote among its neighbours.
function pieceOf({ paragraph, text }: Piece, wanted: number | null) {
  const escaped = escapeText(text);
  const mark = smallLine(say('paragraphMark', { paragraph }));
  return textPart(mark, paragraph === wanted ? quoteLines(escaped) : escaped);
}

function readingState(source: string, page: number): State {
  return { command: 'sources', verb: 'read', args: [referenceTo(source), String(page)] };
}

function articleButtons({ source, outlet, url }: Article, seen: Seen): Part[] {
  return buttonRows(
    actionButton(say('articlePage'), {
      command: 'sources',
      verb: 'article',
      args: [referenceTo(source)],
    }),
    linkButton(say('readAt', { outlet }), url),
    seen === 'private' ? shareButton() : null,
  );
}

function listButton() {
  return actionButton(say('articleBack'), { command: 'sources', verb: 'list', args: [] });
}

function footOf({ revision }: About): Part {
  return textPart(smallLine(say('footer', { revision })));
}
