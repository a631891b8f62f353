import { isByline } from '../corpus/byline.ts';
import { type FrontMatter, partFile, readHeader } from '../corpus/front-matter.ts';
import { paragraphKinds } from '../corpus/paragraph-kind.ts';
import { paragraphsOf } from '../corpus/paragraphs.ts';
import { textOf } from '../text/span.ts';
import type { Draft } from './draft.ts';

const LONGEST_HEADLINE = 150;
const MARKDOWN_HEADING = /^#{1,2}\s+/;
const SENTENCE_END = /[.!?\u2026:;,]["'\u2019\u201D)]*$/;

/**
 * Plain text or Markdown. A front matter is kept; without one, a first line that reads like a headline (short, no full
 * stop, or a Markdown heading) becomes the title and leaves the body.
 */
export function readText(content: string): Draft {
  const { header, body } = partFile(content);
  const paragraphs = paragraphsOf(body).map((span) => textOf(body, span));
  if (header !== null) return { ...fieldsOf(header), ...sorted(paragraphs) };
  const [first = '', ...rest] = paragraphs;
  const isHeadline =
    rest.length > 0 &&
    first.length <= LONGEST_HEADLINE &&
    !isByline(first, true) &&
    (MARKDOWN_HEADING.test(first) || !SENTENCE_END.test(first));
  if (!isHeadline)
    return { title: null, outlet: null, published: null, url: null, ...sorted(paragraphs) };
  return {
    title: first.replace(MARKDOWN_HEADING, ''),
    outlet: null,
    published: null,
    url: null,
    ...sorted(rest),
  };
}

/** Parts the paragraphs of an article from its furniture. */
export function sorted(paragraphs: readonly string[]): Pick<Draft, 'paragraphs' | 'leftOut'> {
  const kinds = paragraphKinds(paragraphs);
  return {
    paragraphs: paragraphs.filter((_, at) => kinds[at] !== 'furniture'),
    leftOut: paragraphs.filter((_, at) => kinds[at] === 'furniture'),
  };
}

function fieldsOf(
  header: string,
): Pick<FrontMatter, 'published' | 'url'> & Pick<Draft, 'title' | 'outlet'> {
  const fields = readHeader(header);
  if ('title' in fields) return fields;
  return { title: null, outlet: null, published: null, url: null };
}
