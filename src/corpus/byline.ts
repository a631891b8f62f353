import words from './byline-words.json' with { type: 'json' };

const LONGEST = 140;
const MOST_WORDS = 20;
// Between two blank-parted words of such a line.
const PARTS = /[\s,;|/\u00B7\u2022\u2013\u2014]+/u;
const SEPARATOR = /\s*(?:[,|\u00B7\u2022\u2013\u2014]|\s-\s)\s*/u;
const SENTENCE_END = /[.!?\u2026:;,][)\]"'\u2018\u2019\u201D]*$/;
const CLOCK_END = /\d\s*[ap]\.m\.$/i;
const CLOCK = /(?<!\d)\d{1,2}(?:[:.]\d{2}(?!\d)|\s*[ap]\.?m\b)/i;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
const READING_TIME = /(?:reading time:?\s*)?\b\d{1,3}[\s-]?min(?:ute)?s?(?:[\s-](?:to )?read)?\b/i;
const READ = /\bread(?:ing time)?\b/i;
// "Additional reporting by", "Words:"
const WORK = `(?:${words.work.join('|')})`;
const OPENING = new RegExp(`^(?:(?:${WORK} )+)?by:?\\s+`, 'i');
const WORKERS = new RegExp(`^${WORK}\\b`, 'i');
const NAME_WORDS = { least: 2, most: 4 };

type Kind = 'label' | 'date' | 'number' | 'link' | 'job' | 'beat' | 'name' | 'other';

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ...words.beats.map((word) => [word, 'beat'] as const),
  ...words.links.map((word) => [word, 'link'] as const),
  ...words.jobs.map((word) => [word, 'job'] as const),
  ...words.labels.map((word) => [word, 'label'] as const),
  ...words.dates.map((word) => [word, 'date'] as const),
]);
const NOT_NAMES: ReadonlySet<string> = new Set(words.notNames);

/**
 * Whether a paragraph is nothing but who wrote the article, when it was printed or how long it takes to read. A name
 * without such a word beside it is one only at the top of an article: elsewhere "By Land and Sea" is a heading.
 */
export function isByline(text: string, isAtTop: boolean): boolean {
  if (text.length > LONGEST || (SENTENCE_END.test(text) && !CLOCK_END.test(text))) return false;
  const line = withoutReadingTime(text);
  if (line === '') return true;
  const opened = line.replace(OPENING, '');
  const kinds = kindsOf(opened);
  if (kinds.length > MOST_WORDS || kinds.includes('other')) return false;
  if (isDateLine(line, kinds)) return true;
  if (isAtTop && isJob(kinds)) return true;
  if (!isAtTop && !WORKERS.test(line)) return false;
  return opened === text ? isNameWithJob(line) : isWriter(opened);
}

// "3 min read" may be all, or stand beside the date. "5 minutes ago" is a date.
function withoutReadingTime(text: string): string {
  if (!READ.test(text)) return text;
  return text.replace(READING_TIME, ' ').replace(/^[\s|\u00B7\u2022-]+|[\s|\u00B7\u2022-]+$/gu, '');
}

function partsOf(line: string): string[] {
  return line
    .split(PARTS)
    .map((part) => part.replace(/^[([]+|[)\]:.]+$/g, ''))
    .filter((part) => part !== '' && part !== '-');
}

function kindsOf(line: string): Kind[] {
  return partsOf(line).map(kindOf);
}

function kindOf(part: string): Kind {
  const known = KINDS.get(part.toLowerCase().replaceAll('.', ''));
  if (known !== undefined) return known;
  if (/^\d/.test(part))
    return /^[\d:.-]+(?:st|nd|rd|th|[ap]\.?m|h)?$/i.test(part) ? 'number' : 'other';
  return /^[\p{Lu}@]/u.test(part) ? 'name' : 'other';
}

// "Published 3 May 2024", "10:22 BST, 3 May 2024", "Posted on May 3, 2024 by Jane Doe".
function isDateLine(line: string, kinds: readonly Kind[]): boolean {
  const by = partsOf(line).findIndex((part) => part.toLowerCase() === 'by');
  const date = by < 0 ? kinds : kinds.slice(0, by);
  if (date.some((kind) => kind === 'name' || kind === 'job' || kind === 'beat')) return false;
  if (date[0] === 'label') return kinds.includes('number') || kinds.includes('date');
  return date.includes('date') && CLOCK.test(line) && YEAR.test(line);
}

// "Jane Doe", "our crime correspondent", but not "Popular Demand".
function isWriter(line: string): boolean {
  const [first = ''] = partsOf(line);
  const kinds = kindsOf(line);
  if (kinds[0] === 'name') return !NOT_NAMES.has(first.toLowerCase());
  return kinds[0] !== 'date' && kinds[0] !== 'number' && kinds.includes('job');
}

// "Diplomatic correspondent", on a line below the name.
function isJob(kinds: readonly Kind[]): boolean {
  return kinds.length > 1 && kinds.at(-1) === 'job' && kinds[0] === 'beat';
}

// "Jane Doe, Political Editor"
function isNameWithJob(line: string): boolean {
  const [name = '', ...rest] = line.split(SEPARATOR);
  const names = kindsOf(name);
  if (names.length < NAME_WORDS.least || names.length > NAME_WORDS.most) return false;
  const isName = names.every((kind) => kind === 'name' || kind === 'link') && names[0] === 'name';
  return isName && kindsOf(rest.join(' ')).includes('job');
}
