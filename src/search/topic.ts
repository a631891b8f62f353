import { stemsOf } from '../text/stem.ts';
import type { PassageIndex } from './passage-index.ts';

/** Tells of a text whether it is about the topic, by the index's own analysis. */
export function topicMatcher(index: PassageIndex, about: string): (text: string) => boolean {
  const wanted = new Set(stemsOf(about, index.stopWords));
  return (text) => stemsOf(text, index.stopWords).some((term) => wanted.has(term));
}
