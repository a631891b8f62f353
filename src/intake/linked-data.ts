import { z } from 'zod';
import { withCharacters } from './entities.ts';
import type { PageDocument } from './page-document.ts';

/** What a page says of its article as linked data (JSON-LD); null where it says nothing. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly addresses: readonly string[];
  /** Selectors of the text that only subscribers are shown. */
  readonly walled: readonly string[];
}

// Also what a blog or a live page posts, but no vacancy.
const ARTICLE = /(?:Article|(?<!Job)Posting)$/;

const text = z.string().optional().catch(undefined);
const reference = z.object({ '@id': text, name: text, url: text });
const named = z.union([z.string().transform((name) => ({ name, url: name })), reference]);
const references = z
  .union([named, z.array(named)])
  .transform((one) => [one].flat())
  .optional()
  .catch(undefined);
const newsArticle = z.object({
  '@type': z.union([z.string(), z.array(z.string())]),
  headline: text,
  datePublished: text,
  coverageStartTime: text,
  publisher: references,
  mainEntityOfPage: references,
  url: text,
  hasPart: z
    .union([z.object({ cssSelector: text }), z.array(z.object({ cssSelector: text }))])
    .transform((one) => [one].flat())
    .optional()
    .catch(undefined),
});

// What may hold an article: a graph of all that is on the page, or the page as a thing of its own.
const holders = z.object({
  '@graph': z.array(z.unknown()).optional(),
  mainEntity: z.unknown().optional(),
});

/** The article that the page's linked data tells of; null when there is none. */
export function linkedArticle(document: PageDocument): LinkedArticle | null {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    (script) => nodesOf(script.textContent ?? ''),
  );
  for (const node of nodes) {
    const result = newsArticle.safeParse(node);
    if (result.success && [result.data['@type']].flat().some((type) => ARTICLE.test(type)))
      return articleOf(result.data, nodes);
  }
  return null;
}

function articleOf(article: z.infer<typeof newsArticle>, nodes: readonly unknown[]): LinkedArticle {
  const [publisher] = article.publisher ?? [];
  const id = publisher && '@id' in publisher ? publisher['@id'] : undefined;
  const pages = (article.mainEntityOfPage ?? []).flatMap((page) => [
    '@id' in page ? page['@id'] : undefined,
    page.url,
  ]);
  return {
    headline: withCharacters(article.headline ?? '') || null,
    published: article.datePublished ?? article.coverageStartTime ?? null,
    publisher: withCharacters(publisher?.name ?? nameOf(id, nodes) ?? '') || null,
    addresses: [...pages, article.url].filter((address) => address !== undefined),
    walled: (article.hasPart ?? []).flatMap(({ cssSelector }) => cssSelector ?? []),
  };
}

// Many pages tell of their publisher once and refer to it by its id.
function nameOf(id: string | undefined, nodes: readonly unknown[]): string | undefined {
  if (id === undefined) return undefined;
  for (const node of nodes) {
    const { data } = reference.safeParse(node);
    if (data?.['@id'] === id && data.name !== undefined) return data.name;
  }
  return undefined;
}

function nodesOf(json: string): unknown[] {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    // Broken linked data is common on real pages; the meta tags still speak.
    return [];
  }
  return [data].flat().flatMap((node) => {
    const { data: holder } = holders.safeParse(node);
    return holder?.['@graph'] ?? [holder?.mainEntity ?? [], node].flat();
  });
}
