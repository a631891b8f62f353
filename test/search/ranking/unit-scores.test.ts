import { describe, expect, test } from 'vitest';
import { questionWords } from '../../../src/search/question/question-words.ts';
import { unitsOf } from '../../../src/search/question/units.ts';
import { scoreUnits } from '../../../src/search/ranking/unit-scores.ts';
import { article, indexOf } from '../made-up.ts';

const KEEPER = 'The keeper slept in the lighthouse.';
const DARK = 'The lighthouse was dark that night.';
const REST = 'Boats passed far out at sea, and nobody aboard saw anything.';

// What a paragraph gains by standing beside another one that bears the question's word; 1 for nothing.
function gain(sentencesBehind: number): number {
  const behind = ` ${REST}`.repeat(sentencesBehind);
  const index = indexOf([
    article({ source: 'beside.md', paragraphs: [KEEPER, DARK].map((text) => text + behind) }),
    article({ source: 'alone.md', paragraphs: [DARK, REST].map((text) => text + behind) }),
  ]);
  const units = unitsOf(index, questionWords(index, 'lighthouse'));
  const { candidates } = scoreUnits(index, units);
  const scoreIn = (source: string) =>
    candidates.find(({ entry }) => {
      const { article: from, paragraph } = index.entries[entry] ?? {};
      return from?.source === source && paragraph?.text.startsWith(DARK);
    })?.score ?? 0;
  return scoreIn('beside.md') / scoreIn('alone.md');
}

describe('what its neighbours bear counts for a paragraph', () => {
  test.each([
    { name: 'where paragraphs are a sentence or two', sentencesBehind: 1, from: 1.35, to: 1.45 },
    { name: 'hardly where they are a hundred words', sentencesBehind: 9, from: 1.01, to: 1.1 },
  ])('$name', ({ sentencesBehind, from, to }) => {
    const gained = gain(sentencesBehind);
    expect(gained).toBeGreaterThan(from);
    expect(gained).toBeLessThan(to);
  });
});
