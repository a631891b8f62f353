import MiniSearch from 'minisearch';
import type { Article } from '../../src/corpus/article.ts';
import type { Answer } from '../../src/search/answer.ts';
import stopWords from '../../src/search/lexicon/stop-words.json' with { type: 'json' };
import { stemsOf } from '../../src/text/stem.ts';

/** Asks a plain engine; it never refuses but when it has nothing. */
export type Ask = (question: string) => Answer;

const LIMIT = 10;

/** MiniSearch as it comes. */
export function plainEngine(articles: readonly Article[]): Ask {
  return engine(articles, new MiniSearch({ fields: ['text'] }));
}

/** MiniSearch with a stemmer and stop words. */
export function stemmingEngine(articles: readonly Article[]): Ask {
  const stops = new Set(stopWords);
  const tokenize = (text: string) => stemsOf(text, stops);
  return engine(
    articles,
    new MiniSearch({ fields: ['text'], tokenize, processTerm: (term) => term }),
  );
}

function engine(articles: readonly Article[], index: MiniSearch): Ask {
  const places = articles.flatMap((article) =>
    article.paragraphs.map((text, at) => ({ article, text, paragraph: at + 1 })),
  );
  index.addAll(places.map(({ text }, id) => ({ id, text })));
  return (question) => {
    const passages = index
      .search(question)
      .slice(0, LIMIT)
      .flatMap(({ id, score }) => {
        const place = places[Number(id)];
        if (place === undefined) return [];
        const { source, outlet, title, published, url } = place.article;
        const { text, paragraph } = place;
        const rest = { text, paragraph, score, answer: null, alsoIn: [] };
        return [{ source, outlet, title, published, url, ...rest }];
      });
    return {
      found: passages.length > 0,
      passages,
      reasons: { unknown: [], hiddenByFilter: 0 },
    };
  };
}
