import { sentencesOf } from '../text/sentences.ts';
import { textOf } from '../text/span.ts';
import { cut, LONGEST_QUESTION } from './limits.ts';
import { hasWords, messageWords } from './message-words.ts';

/**
 * What a message says, short enough to be a question: the whole on one line, or of a long one its longest sentence; blank
 * for one without words.
 */
export function claimOf(message: string): string {
  if (!hasWords(message)) return '';
  const text = messageWords(message);
  if (text.length <= LONGEST_QUESTION) return text;
  const sentences = message.split('\n').flatMap((line) => {
    const words = messageWords(line);
    return sentencesOf(words).map((sentence) => textOf(words, sentence));
  });
  const longest = sentences.reduce((best, each) => (each.length > best.length ? each : best), '');
  return cut(longest, LONGEST_QUESTION);
}
