import MiniSearch from 'minisearch';
import type { Article, ArticleText, Paragraph } from '../corpus/article.ts';
import { stemsOf } from '../text/stem.ts';
import type { Knowledge } from './knowledge.ts';
import stopWords from './stop-words.json' with { type: 'json' };

/** A paragraph in the index. Its place in `entries` is its number there. */
export interface Entry {
  readonly article: Article;
  readonly paragraph: Paragraph;
}

/** Everything that a question is held against. */
export interface PassageIndex {
  readonly entries: readonly Entry[];
  readonly words: MiniSearch;
  readonly stopWords: ReadonlySet<string>;
}

/** Builds the index over everything but furniture. */
export function buildPassageIndex(
  articles: readonly ArticleText[],
  _knowledge: Knowledge,
): PassageIndex {
  const stops = new Set(stopWords);
  const words = new MiniSearch({
    fields: ['text', 'title'],
    tokenize: (text) => stemsOf(text, stops),
    processTerm: (term) => term,
  });
  const entries: Entry[] = [];
  for (const { article, paragraphs } of articles) {
    for (const paragraph of paragraphs) {
      if (paragraph.kind === 'furniture') continue;
      words.add({ id: entries.length, text: paragraph.text, title: article.title });
      entries.push({ article, paragraph });
    }
  }
  return { entries, words, stopWords: stops };
}
