import { expect, test } from 'vitest';
import { unknownWords } from '../../src/cards/unknown-words.ts';

test.each([
  { unknown: [], line: null },
  { unknown: ['\u200b'], line: null },
  { unknown: ['brexit'], line: 'In none of the articles: “brexit”' },
  { unknown: ['say sorry', 'trump'], line: 'In none of the articles: “say sorry”, “trump”' },
])('$unknown: $line', ({ unknown, line }) => expect(unknownWords(unknown)).toBe(line));

test('no more than eight are named, each as far as there is room', () => {
  const line = unknownWords(Array.from({ length: 30 }, (_, at) => `${at}${'x'.repeat(90)}`)) ?? '';
  expect(line.match(/“/g)).toHaveLength(8);
  expect(line.length).toBeLessThan(420);
});
