import { dayIn } from './date.ts';
import words from './date-words.json' with { type: 'json' };
import { namesIn, namesOf } from './element-names.ts';
import { clean, type PageDocument, type PageElement } from './page-document.ts';

const DATE_ELEMENTS = [
  '[itemprop="datePublished"]',
  'article time[datetime]',
  'main time[datetime]',
  'time[datetime]',
  'time',
  '[class*="publish"]',
  '[class*="date"]',
];
const SHOWN =
  'p, span, div, td, li, dd, font, small, details, summary, i, em, b, strong, center, address, h4, h5, h6';
// The day on which the page was saved.
const MASTHEADS =
  'nav, body > header, [class*="masthead" i], [class*="topbar" i], [class*="top-bar" i]';
// An outlet's own dates: when it was licensed, how long it holds its copyright.
const FOOTERS = 'footer, [class*="foot" i], [id*="foot" i]';
// A line break before it is no letter: "By Jane Doe<br>Published …" reads "DoePublished".
const LABELLED = new RegExp(`(?<!\\b(?:re|un))(?:${words.labels.join('|')})\\b.*`, 'i');
const NEWER_LABEL = new RegExp(`\\b(?:${words.newerLabels.join('|')})\\b.*`, 'i');
// "Page last edited …"
const NEWER_OPENING = new RegExp(
  `^\\D{0,11}\\b(?:${[...words.newerLabels, ...words.newerOpenings].join('|')})\\b`,
  'i',
);
const LONGEST_DATE_LINE = 60;
const LONGEST_LABELLED_LINE = 120;
const LONGEST_TEXT = 200;

type Place = (element: PageElement) => boolean;

/** The day of publication: as linked data has it, then meta tags, then what the page shows. */
export function pageDay(document: PageDocument, linked: string | null): string | null {
  return (
    firstDay([linked ?? '', ...metaDates(document)]) ??
    printedDay(document, (element) => !isInMasthead(element)) ??
    printedDay(document, isInMasthead)
  );
}

function printedDay(document: PageDocument, isThere: Place): string | null {
  return firstDay(elementDates(document, isThere)) ?? shownDay(document, isThere);
}

function firstDay(texts: Iterable<string>): string | null {
  for (const text of texts) {
    const found = dayIn(text.slice(0, LONGEST_TEXT));
    if (found) return found;
  }
  return null;
}

function metaDates(document: PageDocument): string[] {
  const tags = [...document.querySelectorAll('meta[content]')].flatMap((tag) => {
    const name = ['property', 'name', 'itemprop']
      .map((attribute) => tag.getAttribute(attribute) ?? '')
      .join('');
    const content = tag.getAttribute('content') ?? '';
    return areNewer(namesIn(name)) ? [] : { name: name.toLowerCase(), content };
  });
  // From the surest on: what newsrooms and their tools call the day of publication.
  return words.tags.flatMap((known) =>
    tags.filter(({ name }) => isCalled(name, known)).map(({ content }) => content),
  );
}

function isCalled(name: string, known: (typeof words.tags)[number]): boolean {
  return known.is.includes(name) || known.has.some((part) => name.includes(part));
}

function elementDates(document: PageDocument, isThere: Place): string[] {
  return DATE_ELEMENTS.flatMap((selector) => {
    const elements = [...document.querySelectorAll(selector)].filter(isThere);
    return elements
      .filter((element) => !isNewer(element))
      .map(
        (element) =>
          `${element.getAttribute('datetime') ?? element.getAttribute('title') ?? ''} ${withoutNewer(element.textContent ?? '')}`,
      );
  });
}

function isInMasthead(element: PageElement): boolean {
  return element.closest(MASTHEADS) !== null && element.closest('article, main') === null;
}

function isNewer(element: PageElement): boolean {
  const names = `${namesOf(element)} ${namesIn(element.getAttribute('itemprop') ?? '')}`;
  // Themes name the one date of a page that was never updated "published updated".
  const isBoth = names.split(' ').some((name) => words.publishedNames.includes(name));
  if (!isBoth && areNewer(names)) return true;
  const line = clean(element.parentElement?.textContent) ?? '';
  return line.length <= LONGEST_DATE_LINE && NEWER_OPENING.test(line);
}

function areNewer(names: string): boolean {
  return words.newerNames.some((name) => names.includes(name));
}

function withoutNewer(text: string): string {
  return text.replace(NEWER_LABEL, '');
}

// No element is marked as a date: what says that it was published, else the first short line that is little more than a
// date.
function shownDay(document: PageDocument, isThere: Place): string | null {
  const lines = [...document.querySelectorAll(SHOWN)]
    .filter((element) => isThere(element) && element.closest(FOOTERS) === null)
    .map((element) => element.textContent ?? '')
    .filter((text) => text.length <= LONGEST_TEXT)
    .map((text) => clean(text) ?? '');
  const labelled = lines
    .filter((text) => text.length <= LONGEST_LABELLED_LINE)
    .flatMap((text) => withoutNewer(LABELLED.exec(text)?.[0] ?? ''));
  const short = lines.filter((text) => text.length <= LONGEST_DATE_LINE);
  return firstDay(labelled) ?? firstDay(short.map(withoutNewer)) ?? firstDay(short);
}
