import MiniSearch from 'minisearch';
import { stemmer } from 'stemmer';
import stopWords from './stop-words.json' with { type: 'json' };

/** What a plain engine is: an index over the paragraphs, asked for its first ten. */
export interface Rival {
  ask(question: string): readonly unknown[];
}

const LIMIT = 10;

/** MiniSearch as it comes. */
export function plainMiniSearch(paragraphs: readonly string[]): Rival {
  return rival(new MiniSearch({ fields: ['text'] }), paragraphs);
}

/** MiniSearch as it comes, but for a Porter stemmer and stop words. */
export function stemmingMiniSearch(paragraphs: readonly string[]): Rival {
  const stops = new Set(stopWords);
  const processTerm = (term: string): string | null => {
    const word = term.toLowerCase();
    return stops.has(word) ? null : stemmer(word);
  };
  return rival(new MiniSearch({ fields: ['text'], processTerm }), paragraphs);
}

function rival(index: MiniSearch, paragraphs: readonly string[]): Rival {
  index.addAll(paragraphs.map((text, id) => ({ id, text })));
  return { ask: (question) => index.search(question).slice(0, LIMIT) };
}
