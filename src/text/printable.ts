/**
 * Text of unknown origin for a log or a terminal: one line, nothing that moves the cursor, colours, or turns the reading
 * direction. Control characters read `\u{1b}`.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

// Controls and line ends; marks and overrides of direction, by which a name can seem to end in something else.
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
