import { expect, test } from 'vitest';
import { SENTENCE_END } from '../../../src/search/index/rows.ts';
import { isDefined } from '../../../src/search/ranking/defined.ts';
import { article, indexOf } from '../made-up.ts';

/** Whether some sentence of the text says what the word means. */
function defines(text: string, word: string): boolean {
  const index = indexOf([article({ paragraphs: [text] })]);
  const number = index.vocabulary.numberOf(index.vocabulary.stemOf(word));
  const ends = [...index.rows].flatMap((code, at) => (code === SENTENCE_END ? [at] : []));
  const bounds = [-1, ...ends, index.rows.length];
  return bounds.some((before, at) => {
    const from = before + 1;
    const to = bounds[at + 1] ?? from;
    const places = Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
    return places.some(
      (place) =>
        (index.rows[place] ?? 0) >> 1 === number && isDefined(index, { at: place, from, to }),
    );
  });
}

test.each([
  { text: 'A demurrage is a charge for a ship that waits.', word: 'demurrage', is: true },
  { text: 'It rained. Demurrage means a charge for waiting.', word: 'demurrage', is: true },
  { text: 'The office, known as the HPQ, was shut.', word: 'hpq', is: true },
  { text: 'The Harbour Pilots Quorum (HPQ) met.', word: 'hpq', is: true },
  { text: 'Harbour Pilots Quorum (HPQ) met.', word: 'hpq', is: true },
  { text: 'The HPQ (Harbour Pilots Quorum) met.', word: 'hpq', is: true },
  { text: 'They paid a demurrage, which is too much.', word: 'demurrage', is: false },
  { text: 'Nobody paid. The demurrage was high.', word: 'demurrage', is: false },
  { text: 'The embassy is closed today.', word: 'embassy', is: false },
  { text: 'Yesterday the New Norwegian Police left.', word: 'police', is: false },
  { text: 'It is known that the strike is over.', word: 'strike', is: false },
  { text: 'Yesterday the HPQ met.', word: 'hpq', is: false },
  { text: 'Yesterday Deputy Harbour Master Olsen left.', word: 'master', is: false },
])('"$text" defines $word: $is', ({ text, word, is }) => expect(defines(text, word)).toBe(is));
