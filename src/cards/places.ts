import { clip } from './limits.ts';
import { escapeText, isolated } from './markdown.ts';
import { say } from './say.ts';

interface Placed {
  readonly source: string;
  readonly outlet: string;
  readonly paragraph: number;
}

interface Dated extends Placed {
  readonly published: string | null;
}

/** Where a text stands, in full: file, paragraph, outlet, date; markdown. */
export function sourceLine(placed: Dated): string {
  return say('sourceLine', {
    file: named(placed.source),
    paragraph: placed.paragraph,
    outlet: named(placed.outlet),
    date: shortDate(placed.published),
  });
}

/** Where a text stands, short; plain text. */
export function place({ outlet, paragraph }: Omit<Placed, 'source'>): string {
  return say('sourceShort', { outlet: isolated(clip(outlet, NAME)), paragraph });
}

/** A name from the corpus inside a line of markdown, with at most so many characters of it. */
export function named(name: string, most = NAME): string {
  let room = Math.min(name.length, most);
  let markdown = escapeText(isolated(clip(name, room)));
  while (markdown.length > most) {
    // A mark that goes is two characters less.
    room -= Math.ceil((markdown.length - most) / 2);
    markdown = escapeText(isolated(clip(name, room)));
  }
  return markdown;
}

/** The day or month as the article has it: Discord's own time marks can shift it by a day. */
export function shortDate(published: string | null): string {
  return published ?? say('dateUnknown');
}

// Longer than any outlet's name and nearly any file's.
const NAME = 100;
