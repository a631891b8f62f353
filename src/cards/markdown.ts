/**
 * Printed text as Discord markdown that reads exactly as printed: no formatting, list, quote, mention, time, emoji or
 * link comes of it. Nothing but backslashes is added.
 */
export function escapeText(text: string): string {
  return text.replace(LIVE, '\\$&');
}

/** The printed text behind `escapeText`. */
export function unescapeText(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}

/** Markdown as a block quote; blank lines stay inside it. */
export function quoteLines(markdown: string): string {
  return `> ${markdown.replaceAll('\n', '\n> ')}`;
}

/** Markdown as small grey text on one line. */
export function smallLine(markdown: string): string {
  return `-# ${markdown}`;
}

export function bold(markdown: string): string {
  return markdown === '' ? '' : `**${markdown}**`;
}

/**
 * Text for a place inside a line that goes on after it: one line, and no right-to-left word or control character in it
 * can turn round what follows.
 */
export function isolated(text: string): string {
  const line = text.replace(LINE_BREAKS, ' ');
  return DIRECTIONAL.test(line) ? isolate(line) : line;
}

// What Discord acts on: marks anywhere, `:name:` and `scheme://` by their colon, and at the start of a line heading,
// quote, small print and lists. Discord's escapes work before any ASCII mark; a URL is broken at its colon since
// a backslash inside a live one would show. What depends on the next character counts at the end too, since the
// text may be a slice that goes on. Each case begins with the mark itself, so that the engine looks back from a mark
// and not from every character.
const LIVE =
  /[\\*_~|`<@[\]]|:(?=\S|$)|[#>](?<=^[^\S\n]*.)|[-+](?=\s|#|$)(?<=^[^\S\n]*.)|[.)](?=\s|$)(?<=^[^\S\n]*\d+.)/gm;

const LINE_BREAKS = /[\n\v\f\r\u0085\u2028\u2029]+/g;
const DIRECTIONAL =
  /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

// Isolates that the text opens are closed, and those that it closes without having opened are opened before it, so
// that ours is the outermost.
function isolate(line: string): string {
  let open = 0;
  let missing = 0;
  for (const character of line) {
    if (/[\u2066-\u2068]/.test(character)) open += 1;
    else if (character === POP_ISOLATE && open > 0) open -= 1;
    else if (character === POP_ISOLATE) missing += 1;
  }
  return `${FIRST_STRONG_ISOLATE.repeat(missing + 1)}${line}${POP_ISOLATE.repeat(open + 1)}`;
}
