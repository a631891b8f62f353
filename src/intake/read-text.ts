import { isByline } from '../corpus/byline.ts';
import { partFile, readHeader } from '../corpus/front-matter.ts';
import { paragraphKinds } from '../corpus/paragraph-kind.ts';
import { paragraphsOf } from '../corpus/paragraphs.ts';
import { textOf } from '../text/span.ts';
import { dayIn } from './date.ts';
import type { Draft } from './draft.ts';
import endings from './endings.json' with { type: 'json' };
import { isMarkdown, unmarked } from './markdown.ts';
import { isSentence } from './page-blocks.ts';
import {
  type Fields,
  isWebAddress,
  type ToldAbove,
  toldInHeader,
  toldInLines,
} from './told-fields.ts';

const LONGEST_HEADLINE = 150;
const MARKDOWN_HEADING = /^#{1,2}\s+/;
const SENTENCE_END = /[.!?\u2026:;,]["'\u2019\u201D)]*$/;
const TOP = 6;
// Behind the last sentence, what follows such a line is a list of topics or of other articles.
const ENDING = new RegExp(`^(?:${endings.join('|')})\\b`, 'i');

/**
 * Plain text or Markdown. A front matter is kept, and so are lines like "Title: …" at the top; without them, a first line
 * that reads like a headline (short, no full stop, or a Markdown heading) becomes the title and leaves the body.
 */
export function readText(content: string): Draft {
  const parts = partFile(content);
  const paragraphs = paragraphsOf(parts.body).map((span) => textOf(parts.body, span));
  const read = isMarkdown(parts.body) ? unmarked : (text: string): string => text;
  if (parts.kind !== 'headed') return withHeadline(toldInLines(paragraphs), read);
  const own = readHeader(parts.header);
  if (!('title' in own))
    return withHeadline({ ...toldInHeader(parts.header, null), rest: paragraphs }, read);
  const { fields, unused } = toldInHeader(parts.header, own);
  return withUnused(unused, { ...fields, ...sorted(paragraphs.map(read).filter(Boolean)) });
}

function withHeadline({ fields, unused, rest }: ToldAbove, read: (text: string) => string): Draft {
  const [first = '', ...others] = rest;
  const isTitle = fields.title === null ? isHeadline(first, others) : read(first) === fields.title;
  const draft = withFacts(
    isTitle ? { ...fields, title: read(first) } : fields,
    (isTitle ? others : rest).map(read).filter(Boolean),
  );
  return withUnused(unused, draft);
}

function withUnused(unused: readonly string[], draft: Draft): Draft {
  return { ...draft, leftOut: [...unused, ...draft.leftOut] };
}

function isHeadline(first: string, others: readonly string[]): boolean {
  if (others.length === 0 || first.length > LONGEST_HEADLINE || isByline(first, true)) return false;
  return MARKDOWN_HEADING.test(first) || !SENTENCE_END.test(first);
}

// A copied text has its day among the lines under the headline, and its address as a line of its own.
function withFacts(fields: Fields, paragraphs: readonly string[]): Draft {
  const addresses = paragraphs.filter(isWebAddress);
  const parts = sorted(paragraphs.filter((text) => !isWebAddress(text)));
  const dates = paragraphs
    .slice(0, TOP)
    .filter((text) => parts.leftOut.includes(text))
    .map(dayIn);
  return {
    ...fields,
    published: fields.published ?? dates.find((day) => day !== null) ?? null,
    url: fields.url ?? addresses[0] ?? null,
    paragraphs: parts.paragraphs,
    leftOut: [...parts.leftOut, ...addresses],
  };
}

/** Parts the paragraphs of an article from its furniture. */
export function sorted(paragraphs: readonly string[]): Pick<Draft, 'paragraphs' | 'leftOut'> {
  const kinds = paragraphKinds(paragraphs);
  const last = paragraphs.findLastIndex((text, at) => kinds[at] === 'body' && isSentence(text));
  const end = paragraphs.findIndex(
    (text, at) => at > last && kinds[at] === 'furniture' && ENDING.test(text),
  );
  const isLeftOut = (_: string, at: number): boolean =>
    kinds[at] === 'furniture' || (end >= 0 && at > end);
  return {
    paragraphs: paragraphs.filter((text, at) => !isLeftOut(text, at)),
    leftOut: paragraphs.filter(isLeftOut),
  };
}
