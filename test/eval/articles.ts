import type { ArticleText } from '../../src/corpus/article.ts';
import { paragraphKinds } from '../../src/corpus/paragraph-kind.ts';
import { sentencesOf } from '../../src/text/sentences.ts';

export interface Source {
  readonly source: string;
  readonly paragraphs: readonly string[];
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: string | null;
}

/** An article from paragraphs, read as the corpus would read it. */
export function articleOf({ source, paragraphs, title, outlet, published }: Source): ArticleText {
  const kinds = paragraphKinds(paragraphs);
  return {
    article: {
      source,
      outlet: outlet ?? 'The Gazette',
      title: title ?? source,
      published: published ?? null,
      url: null,
      note: null,
      paragraphs,
      words: 0,
    },
    paragraphs: paragraphs.map((text, at) => ({
      number: at + 1,
      text,
      sentences: sentencesOf(text),
      kind: kinds[at] ?? 'body',
    })),
  };
}
