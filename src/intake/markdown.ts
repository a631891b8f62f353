const MARKS = /^#{1,6} \S|^>{1,3} |\]\((?:<|[^\s()]+(?:[()]|\s["'(]))|(?<!\*)\*\*\S/m;
const LINE_MARK = /^(?:#{1,6}\s+|[-*+]\s+)/;
// A hard-wrapped one has its mark at each line.
const QUOTED = /^(?:[^\S\r\n]*>)+[^\S\r\n]*/gm;
// Each part ends where another one of its kind begins, so that brackets that never end are looked through once.
const LABEL = String.raw`\[((?:[^[\]]|\[[^[\]]{0,99}\]){0,500})\]`;
const ADDRESS = String.raw`(?:<[^<>\r\n]{0,2000}>|(?:[^()\s]|\([^()\s]{0,99}\)){0,2000})`;
const TITLE = String.raw`(?:\s(?:"[^"]{0,500}"|'[^']{0,500}'|\([^()]{0,500}\)))?`;
const LINK = new RegExp(`${LABEL}\\(${ADDRESS}${TITLE}\\)`, 'g');
const IMAGE = new RegExp(`!${LINK.source}`, 'g');
const BARE_LINK = /<(https?:\/\/[^>\s]+)>/g;
// "__init__" and "a__b" are names in a program.
const STRONG =
  /\*\*(?=\S)(.{1,500}?)(?<=\S)\*\*|(?<![\p{L}\p{N}_])__(?=\S)(?![a-z\d_]+__)(.{1,500}?)(?<=\S)__(?![\p{L}\p{N}_])/gsu;
const STRESSED =
  /(?<![\p{L}\p{N}*_\\])([*_])(?=[^\s*_])(.{1,500}?)(?<=[^\s\\])\1(?![\p{L}\p{N}*_])/gsu;
const ESCAPED = /\\([\\`*_{}[\]()#+\-.!>~|])/g;

/** Whether a text is marked up as clippers and editors of Markdown do. */
export function isMarkdown(text: string): boolean {
  return MARKS.test(text);
}

/** A paragraph of Markdown as it is read; blank for nothing but a picture. */
export function unmarked(paragraph: string): string {
  return paragraph
    .replace(QUOTED, '')
    .replace(LINE_MARK, '')
    .replace(IMAGE, '')
    .replace(LINK, '$1')
    .replace(BARE_LINK, '$1')
    .replace(STRONG, '$1$2')
    .replace(STRESSED, '$2')
    .replace(ESCAPED, '$1')
    .trim();
}
