import { clean, metaContent, type PageDocument, type PageElement } from './page-document.ts';

const SEPARATOR = /\s+[|\u2013\u2014\u00B7\u2022\u00BB\u00AB:-]+\s+/;
const EDGES =
  /^[\s|\u2013\u2014\u00B7\u2022\u00BB\u00AB:-]+|[\s|\u2013\u2014\u00B7\u2022\u00BB\u00AB:-]+$/g;
const LINES = 'b, strong, big, center, font, p, td, div, span, h4';
const LOGO = /site-?(?:name|title)|logo/i;
const NO_OUTLET = /^by\s|\d{4}/i;
const SHORTEST = 8;
// A told title adds the section and the outlet.
const LEAST_SHARE = 0.4;
const LEAST_TOLD_SHARE = 0.6;

/** The headline as the page prints it, where one of its headings is what the page is told to be called. */
export function pageTitle(document: PageDocument, headline: string | null): string | null {
  const window = clean(document.querySelector('title')?.textContent);
  const social = metaContent(document, 'meta[property="og:title"]');
  const headings = [
    ...headingsAt(document, 'article h1, main h1, [role="main"] h1'),
    ...headingsAt(document, 'h1'),
    ...headingsAt(document, 'h2, h3'),
  ];
  for (const told of [headline, social, window]) {
    const printed = headings.find((heading) => told !== null && isSame(heading, told));
    if (printed !== undefined) return printed;
  }
  const [first] = headingsAt(document, 'h1');
  // A heading may hold itself twice, short and long.
  const heading = social !== null && first?.includes(social) ? social : first;
  return (
    headline ??
    heading ??
    printedPart(document, social) ??
    printedPart(document, window) ??
    social ??
    partsOf(window)[0] ??
    null
  );
}

/** The outlet in the window's title: what ends it beside the headline, or begins it. */
export function outletInTitle(document: PageDocument, title: string | null): string | null {
  const window = clean(document.querySelector('title')?.textContent) ?? '';
  if (title === null) return null;
  const rest = window.includes(title)
    ? window.split(title)
    : window.split(SEPARATOR).filter((_, at, { length }) => at === 0 || at === length - 1);
  return (
    rest
      .reverse()
      .flatMap((part) => part.split(SEPARATOR).reverse())
      .map((part) => part.replace(EDGES, ''))
      .find((part) => part && part !== title && !NO_OUTLET.test(part)) ?? null
  );
}

function headingsAt(document: PageDocument, selector: string): string[] {
  return [...document.querySelectorAll(selector)].flatMap((heading) =>
    isLogo(heading) ? [] : (clean(heading.textContent) ?? []),
  );
}

// The outlet's name at the top of each of its pages, mostly a link to the first one.
function isLogo(heading: PageElement): boolean {
  if (LOGO.test(`${heading.getAttribute('class') ?? ''} ${heading.getAttribute('id') ?? ''}`))
    return true;
  const link = heading.querySelector('a');
  if (clean(link?.textContent) !== clean(heading.textContent)) return false;
  const address = link?.getAttribute('href') ?? '';
  return address === '/' || /^https?:\/\/[^/]+\/?$/.test(address);
}

function isSame(heading: string, told: string): boolean {
  const [printed, known] = [letters(heading), letters(told)];
  if (printed.length < SHORTEST) return printed === known;
  if (known.includes(printed)) return printed.length >= known.length * LEAST_SHARE;
  return printed.includes(known) && known.length >= printed.length * LEAST_TOLD_SHARE;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function partsOf(told: string | null): string[] {
  return (told ?? '').split(SEPARATOR).flatMap((part) => clean(part) ?? []);
}

// Old pages mark no headline: it is the part of what they are told to be called that they print as a line.
function printedPart(document: PageDocument, told: string | null): string | null {
  const printed = new Set<string | null>();
  for (const element of document.querySelectorAll(LINES))
    if (!isLogo(element)) printed.add(clean(element.textContent));
  const [only = null, ...others] = [told, ...partsOf(told)].filter((part) => printed.has(part));
  return others.length === 0 || only === told ? only : null;
}
