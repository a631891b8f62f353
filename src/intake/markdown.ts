const MARKS = /^#{1,6} \S|^>{1,3} |\]\(\S+\)|(?<!\*)\*\*\S/m;
const LINE_MARK = /^(?:>\s*)*(?:#{1,6}\s+|[-*+]\s+)?/;
const IMAGE = /!\[[^\]]{0,500}\]\([^)\s]{0,2000}(?:\s"[^"]{0,500}")?\)/g;
const LINK = /\[([^\]]{0,500})\]\((?:[^()\s]|\([^()\s]{0,99}\)){0,2000}(?:\s"[^"]{0,500}")?\)/g;
const BARE_LINK = /<(https?:\/\/[^>\s]+)>/g;
const STRONG = /(\*\*|__)(?=\S)(.{1,500}?)(?<=\S)\1/g;
const STRESSED =
  /(?<![\p{L}\p{N}*_\\])([*_])(?=[^\s*_])(.{1,500}?)(?<=[^\s\\])\1(?![\p{L}\p{N}*_])/gu;
const ESCAPED = /\\([\\`*_{}[\]()#+\-.!>~|])/g;

/** Whether a text is marked up as clippers and editors of Markdown do. */
export function isMarkdown(text: string): boolean {
  return MARKS.test(text);
}

/** A paragraph of Markdown as it is read; blank for nothing but a picture. */
export function unmarked(paragraph: string): string {
  return paragraph
    .replace(LINE_MARK, '')
    .replace(IMAGE, '')
    .replace(LINK, '$1')
    .replace(BARE_LINK, '$1')
    .replace(STRONG, '$2')
    .replace(STRESSED, '$2')
    .replace(ESCAPED, '$1')
    .trim();
}
