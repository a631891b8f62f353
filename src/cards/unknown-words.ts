import { isVisible } from './limits.ts';
import { named } from './places.ts';
import { say } from './say.ts';

const MOST = 8;
const LONGEST = 40;

/** The line that names words of a question that no article has; null for none. */
export function unknownWords(unknown: readonly string[]): string | null {
  const words = unknown
    .filter(isVisible)
    .slice(0, MOST)
    .map((word) => `“${named(word, LONGEST)}”`)
    .join(', ');
  return words === '' ? null : say('noneUnknown', { words });
}
