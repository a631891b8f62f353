import type { About, ArticleSummary } from '../service/dossier-service.ts';
import type { Card } from './card.ts';
import { smallLine } from './markdown.ts';
import { cardOf, filePart, textPart } from './parts.ts';
import { say, sayCount } from './say.ts';

/** The whole list of articles as a file. */
export function listFileCard(articles: readonly ArticleSummary[], { revision }: About): Card {
  const name = `sources-${revision}.csv`;
  const parts = [
    textPart(say('sourcesListFile', { articles: sayCount('articles', articles.length) })),
    filePart(name),
    textPart(smallLine(say('footer', { revision }))),
  ];
  return cardOf(parts, { files: [{ name, content: tableOf(articles) }] });
}

/** The list of articles as a table for a spreadsheet (RFC 4180). */
export function tableOf(articles: readonly ArticleSummary[]): string {
  const rows = articles.map((article) => [
    article.source,
    article.outlet,
    article.published ?? '',
    article.title,
    article.url ?? '',
    article.note ?? '',
    String(article.paragraphs),
    String(article.words),
  ]);
  const lines = [HEAD, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`);
  // Without the mark at its start, spreadsheets take UTF-8 for something else.
  return `\uFEFF${lines.join('')}`;
}

const HEAD = ['file', 'outlet', 'published', 'title', 'url', 'note', 'paragraphs', 'words'];

// A cell that begins like a formula would be run as one by a spreadsheet.
function cellOf(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
