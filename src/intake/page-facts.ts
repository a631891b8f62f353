import { dayInAddress } from './date.ts';
import type { LinkedArticle } from './linked-data.ts';
import outletWords from './outlet-words.json' with { type: 'json' };
import { pageDay } from './page-date.ts';
import { metaContent, type PageDocument } from './page-document.ts';
import { outletInLogo } from './page-outlet.ts';
import { outletInTitle, pageTitle } from './page-title.ts';

/** What a page says of itself beside its text; null where it says nothing. */
export interface PageFacts {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

// What browsers and SingleFile write at the top of a page that they save.
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(\S+)/i;
const SAVED_WITH = /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/i;
const HEAD = 4000;
const COMPANY = new RegExp(`\\b(?:${outletWords.companies.join('|')})\\b\\.?$`, 'i');

/** Title, outlet, day and address of a saved page: linked data first, then meta tags, then what the page shows. */
export function pageFacts(
  html: string,
  document: PageDocument,
  linked: LinkedArticle | null,
): PageFacts {
  const head = html.slice(0, HEAD);
  const url = webAddress([
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    metaContent(document, 'meta[property="og:url"]'),
    ...(linked?.addresses ?? []),
    SAVED_FROM.exec(head)?.[1],
    SAVED_WITH.exec(head)?.[1],
  ]);
  const title = pageTitle(document, linked?.headline ?? null);
  return {
    title,
    outlet:
      outletOf(document, linked?.publisher ?? null) ??
      outletInTitle(document, title) ??
      outletInLogo(document),
    published: pageDay(document, linked?.published ?? null) ?? (url && dayInAddress(url)),
    url,
  };
}

// A company publishes many outlets; the page's own name is the outlet's.
function outletOf(document: PageDocument, publisher: string | null): string | null {
  const [first = null, ...others] = [
    publisher,
    metaContent(document, 'meta[property="og:site_name"]'),
    metaContent(document, 'meta[name="application-name"]'),
  ].filter((name): name is string => name !== null && !/^https?:/.test(name));
  return (first !== null && COMPANY.test(first) ? others[0] : undefined) ?? first;
}

function webAddress(candidates: readonly (string | null | undefined)[]): string | null {
  return (
    candidates.find(
      (one): one is string =>
        typeof one === 'string' && /^https?:\/\/[^\s/]/.test(one) && URL.canParse(one),
    ) ?? null
  );
}
