import { expect, test } from 'vitest';
import { indexOf, PORT } from '../made-up.ts';

const { sentences, vocabulary, entries } = indexOf(PORT);
const directionOf = (...words: string[]) => sentences.directionOf(words.map(vocabulary.stemOf));

function nearness(asked: string[], text: string): number {
  const entry = entries.find(({ paragraph }) => paragraph.text.includes(text));
  const direction = directionOf(...asked);
  if (entry === undefined || direction === null) return Number.NaN;
  return sentences.nearness(direction, entry.from, entry.to);
}

test.each([
  { asked: ['blaze', 'shut', 'docks'], near: 'A fire in a warehouse', far: 'The union says' },
  { asked: ['salary', 'workers'], near: 'The union says', far: 'A fire in a warehouse' },
])('$asked is nearer to "$near" than to "$far"', ({ asked, near, far }) =>
  expect(nearness(asked, near)).toBeGreaterThan(nearness(asked, far)),
);

test('a sentence is quite near to itself', () => {
  const words = 'fire warehouse february already closed two five berths'.split(' ');
  expect(nearness(words, 'A fire in a warehouse')).toBeGreaterThan(0.95);
});

test('the rarer word leads', () => {
  const both = directionOf('dockers', 'mayor') ?? new Float32Array();
  const alone = (word: string) =>
    (directionOf(word) ?? new Float32Array()).reduce(
      (sum, one, at) => sum + one * (both[at] ?? 0),
      0,
    );
  expect(alone('mayor')).toBeGreaterThan(alone('dockers'));
});

test('all paragraphs are nearer to what they are about than to anything else', () => {
  const meanNearness = (...words: string[]) =>
    sentences.meanNearness(directionOf(...words) ?? new Float32Array());
  expect(meanNearness('harbour', 'strike')).toBeGreaterThan(meanNearness('guitar', 'cake'));
});

test.each([{ words: ['qwertz'] }, { words: [] }])('nothing is known of $words', ({ words }) =>
  expect(directionOf(...words)).toBeNull(),
);
