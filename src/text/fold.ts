const SINGLE_MARKS = /[\u2018\u2019\u201A\u201B\u2032\u02BC\uFF07`\u00B4]/g;
const DOUBLE_MARKS = /[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB\uFF02]/g;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const COMBINING = /\p{M}+/gu;
// Letters that Unicode does not take for another one with a mark, as those type them who don't have them.
const BASE_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ŧ: 't', ı: 'i' },
    ...{ æ: 'ae', œ: 'oe', þ: 'th', ß: 'ss' },
  }),
);
const OF_ITS_OWN = new RegExp(`[${[...BASE_LETTERS.keys()].join('')}]`, 'g');
// Whatever is not ASCII, and the backtick, which is ASCII but serves as a mark.
const NOT_PLAIN = /[^ -_a-~\t\r\n]/;

/**
 * Text for comparing, never for showing: lower case, no accents, straight marks, plain spaces, no invisible characters.
 * Its length may differ from the original's; where offsets matter use `shadow`.
 */
export function fold(text: string): string {
  // Most text is plain once its marks are, and then only its case is left.
  const straight = straighten(text);
  if (!NOT_PLAIN.test(straight)) return straight.toLowerCase();
  const decomposed = withoutInvisible(straight).normalize('NFKD').replace(COMBINING, '');
  return straighten(decomposed)
    .toLowerCase()
    .replace(OF_ITS_OWN, (letter) => BASE_LETTERS.get(letter) ?? letter);
}

/** Text without the marks that nobody sees and that pasted text carries: they part a word in two. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** Text with straight marks, plain dashes and plain spaces, of exactly the original's length: for finding offsets. */
export function shadow(text: string): string {
  return straighten(text);
}

function straighten(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  return text
    .replace(SINGLE_MARKS, "'")
    .replace(DOUBLE_MARKS, '"')
    .replace(DASHES, '-')
    .replace(SPACES, ' ');
}
