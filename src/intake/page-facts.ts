import { z } from 'zod';
import { dayIn, dayInAddress } from './date.ts';

/** What a page says of itself beside its text; null where it says nothing. */
export interface PageFacts {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

/** The part of a DOM document that is read here. */
export interface PageDocument {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

const DATE_TAGS = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="DC.date.issued"]',
  'meta[name="dcterms.created"]',
  'meta[name="publish-date"]',
  'meta[name="pubdate"]',
  'meta[name="date"]',
];
const DATE_ELEMENTS = [
  '[itemprop="datePublished"]',
  'article time[datetime]',
  'main time[datetime]',
  'time[datetime]',
  'time',
  '[class*="publish"]',
  '[class*="date"]',
];
const LONGEST_DATE_LINE = 60;
const TITLE_SEPARATOR = /\s+[|\u2013\u2014-]\s+/;

const named = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);
const identified = z.union([
  z.string(),
  z.object({ '@id': z.string() }).transform((page) => page['@id']),
]);
const newsArticle = z.object({
  '@type': z.union([z.string(), z.array(z.string())]),
  headline: z.string().optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  publisher: named.optional().catch(undefined),
  mainEntityOfPage: identified.optional().catch(undefined),
  url: z.string().optional().catch(undefined),
});

/** Title, outlet, day and address of a saved page: JSON-LD first, then meta tags, then what the page shows. */
export function pageFacts(document: PageDocument): PageFacts {
  const linked = linkedData(document);
  const meta = (selector: string): string | null =>
    clean(document.querySelector(selector)?.getAttribute('content'));
  const titleParts = (document.querySelector('title')?.textContent ?? '')
    .split(TITLE_SEPARATOR)
    .map(clean);
  const heading = clean(document.querySelector('article h1, main h1, h1')?.textContent);
  const url = webAddress([
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    meta('meta[property="og:url"]'),
    linked?.mainEntityOfPage,
    linked?.url,
  ]);
  const title =
    clean(linked?.headline) ??
    heading ??
    meta('meta[property="og:title"]') ??
    printedPart(document, titleParts);
  const siteName = meta('meta[property="og:site_name"]') ?? meta('meta[name="application-name"]');
  return {
    title,
    outlet: clean(linked?.publisher) ?? siteName ?? outletPart(titleParts, title),
    published: publishedDay(document, linked?.datePublished ?? '') ?? (url && dayInAddress(url)),
    url,
  };
}

// Old pages mark no headline: it is the part of the window's title that the page prints as a line, else the first.
function printedPart(document: PageDocument, parts: readonly (string | null)[]): string | null {
  const printed = new Set<string | null>();
  for (const element of document.querySelectorAll('b, strong, big, center, font, p, td'))
    printed.add(clean(element.textContent));
  const [only = null, ...others] = parts.filter((part) => part !== null && printed.has(part));
  return (others.length === 0 ? only : null) ?? parts[0] ?? null;
}

// The outlet ends the window's title or begins it; the other end is the headline.
function outletPart(parts: readonly (string | null)[], title: string | null): string | null {
  if (parts.length < 2) return null;
  return [parts.at(-1), parts[0]].find((part) => part && part !== title) ?? null;
}

function publishedDay(document: PageDocument, linked: string): string | null {
  const printed = [
    linked,
    ...DATE_TAGS.map((tag) => document.querySelector(tag)?.getAttribute('content') ?? ''),
    ...DATE_ELEMENTS.map((selector) => {
      const element = document.querySelector(selector);
      return `${element?.getAttribute('datetime') ?? ''} ${element?.textContent ?? ''}`;
    }),
  ];
  for (const text of printed) {
    const found = dayIn(text.slice(0, 200));
    if (found) return found;
  }
  return shownDay(document);
}

// No element is marked as a date: the first short line that is little more than one.
function shownDay(document: PageDocument): string | null {
  for (const element of document.querySelectorAll('p, span, div, td, font, small')) {
    const text = clean(element.textContent) ?? '';
    const found = text.length <= LONGEST_DATE_LINE ? dayIn(text) : null;
    if (found) return found;
  }
  return null;
}

function linkedData(document: PageDocument): z.infer<typeof newsArticle> | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const node of nodesOf(script.textContent ?? '')) {
      const result = newsArticle.safeParse(node);
      if (result.success && /(?:Article|Posting)$/.test([result.data['@type']].flat().join(' ')))
        return result.data;
    }
  }
  return null;
}

function nodesOf(json: string): unknown[] {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    // Broken linked data is common on real pages; the meta tags still speak.
    return [];
  }
  const graph = z.object({ '@graph': z.array(z.unknown()) }).safeParse(data);
  return graph.success ? graph.data['@graph'] : [data].flat();
}

function webAddress(candidates: readonly (string | null | undefined)[]): string | null {
  return (
    candidates.find(
      (one): one is string =>
        typeof one === 'string' && /^https?:\/\/[^\s/]/.test(one) && URL.canParse(one),
    ) ?? null
  );
}

function clean(text: string | null | undefined): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null;
}
