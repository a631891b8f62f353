import { describe, expect, test } from 'vitest';
import { englishStems } from '../../../src/search/language/english-stems.ts';
import { readVectors } from '../../../src/search/language/read-vectors.ts';
import lines from '../../../src/search/language/word-vectors.json' with { type: 'json' };
import { DIMENSIONS, unitVector, wordVectors } from '../../../src/search/language/word-vectors.ts';

const stemOf = englishStems();
const { of } = wordVectors(readVectors(stemOf));

function likeness(one: string, other: string): number {
  const a = of(stemOf(one)) ?? new Float32Array();
  const b = of(stemOf(other)) ?? new Float32Array();
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

describe('the file', () => {
  test('has so many bytes for each word', () => {
    const wrong = lines.filter(
      ([, bytes = '']) => Buffer.from(bytes, 'base64').length !== DIMENSIONS,
    );
    expect(wrong).toEqual([]);
  });

  test('is sorted, in small letters, with nothing twice', () => {
    const words = lines.map(([word = '']) => word);
    expect(words.filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
    expect(words).toEqual([...new Set(words)].sort());
  });

  test('has one word for each stem', () => {
    expect(readVectors(stemOf).stems).toHaveLength(lines.length);
  });
});

test.each(['expel', 'said', 'money'])('%s has a vector of length 1', (word) => {
  const vector = of(stemOf(word)) ?? [];
  expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
});

test.each(['qwertz', '', '__proto__'])('"%s" has none', (word) => expect(of(word)).toBeNull());

test.each([
  { typed: 'fled', told: 'escaped', other: 'budget' },
  { typed: 'cops', told: 'police', other: 'harvest' },
  { typed: 'salary', told: 'wage', other: 'missile' },
  { typed: 'doctor', told: 'surgeon', other: 'election' },
])('$typed is more like $told than $other', ({ typed, told, other }) =>
  expect(likeness(typed, told)).toBeGreaterThan(likeness(typed, other) + 0.2),
);

test('a vector of zeros stays as it is', () =>
  expect([...unitVector(new Int8Array(2))]).toEqual([0, 0]));
