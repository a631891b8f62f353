import { isSentence, plain } from './page-blocks.ts';

/** The part of a DOM that is changed here. */
interface Byline {
  readonly textContent: string | null;
  readonly isConnected: boolean;
  matches(selector: string): boolean;
  closest(selector: string): Byline | null;
  remove(): void;
}

interface Page {
  querySelectorAll(selector: string): Iterable<Byline>;
}

const BYLINES = [
  '[rel="author"]',
  '[itemprop="author"]',
  '[class~="by" i]',
  '[class*="byline" i]',
  '[class*="author" i]',
  '[class*="dateline" i]',
  '[class*="credit" i]',
  '[class*="copyright" i]',
  '[class~="source" i]',
  '[class*="timestamp" i]',
  '[class*="-date" i]',
  '[class~="date" i]',
  '[class~="time" i]',
  '[class~="role" i]',
  '[class*="-role" i]',
  '[class*="job-title" i]',
  'time',
].join(',');
// An agency's dateline is the place and the day, or the paragraph that begins with them.
const DATELINES = '[class*="dateline" i]';
const TEXT = 'p, li';
const OPENING = /^by\b/i;
const LONGEST = 120;

/**
 * Takes who wrote it, when it was printed and who made the picture out of the page.
 * @returns the text that was taken out
 */
export function takeBylines(page: Page): string[] {
  const taken: string[] = [];
  for (const byline of page.querySelectorAll(BYLINES)) {
    const line = lineOf(byline);
    const text = plain(line?.textContent ?? '');
    if (line === null || !line.isConnected || text.length > LONGEST) continue;
    if (text) taken.push(text);
    line.remove();
  }
  return taken;
}

// The line that the byline is in, as "by <a>Jane Doe</a> (words)"; null for a part of a sentence, as in
// "Firefighters were called at <time>05:40</time> to the quay."
function lineOf(byline: Byline): Byline | null {
  const holder = byline.closest(TEXT);
  const line = plain(holder?.textContent ?? '');
  if (holder === null || line === plain(byline.textContent ?? ''))
    return byline.matches(DATELINES) && isSentence(line) ? null : byline;
  if (isSentence(line)) return null;
  return OPENING.test(line) && line.length <= LONGEST ? holder : byline;
}
