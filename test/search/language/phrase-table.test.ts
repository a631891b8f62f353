import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  begins,
  type PhraseSteps,
  type PhraseTable,
  phraseTableOf,
  placeOf,
} from '../../../src/search/language/phrase-table.ts';

const SIZE = 6;
// A step is a word's number, or below 0 for a gap or a possessive.
const phrases = fc.array(
  fc.record({
    first: fc.nat(SIZE - 1),
    rest: fc.array(fc.integer({ min: -3, max: SIZE - 1 }), { minLength: 1, maxLength: 3 }),
    group: fc.nat(9),
  }),
  { maxLength: 30 },
);
const stepsOf = (list: readonly { first: number; rest: number[]; group: number }[]) =>
  list.map(({ group, ...steps }): PhraseSteps => {
    return { ...steps, meaning: { group, weight: 1, answersOnly: false } };
  });

// All that the table says of the phrases behind a word and a step.
function found(table: PhraseTable, first: number, second: number): string[] {
  const { offsets, seconds, stepsFrom, steps, meanings } = table;
  const from = placeOf(table, first, second);
  const rows: string[] = [];
  for (let at = from; at >= 0 && at < (offsets[first + 1] ?? 0); at += 1) {
    if (seconds[at] !== second) break;
    rows.push(`${[...steps.slice(stepsFrom[at], stepsFrom[at + 1])]} ${meanings[at]?.group}`);
  }
  return rows;
}

test('finds what a search through all phrases finds, in the order they were given', () => {
  fc.assert(
    fc.property(
      phrases,
      fc.nat(SIZE - 1),
      fc.integer({ min: -3, max: SIZE - 1 }),
      (list, first, second) => {
        const table = phraseTableOf(stepsOf(list), SIZE);
        const here = list.filter((one) => one.first === first && one.rest[0] === second);
        expect(found(table, first, second)).toEqual(
          here.map(({ rest, group }) => `${rest} ${group}`),
        );
        expect(begins(table, first)).toBe(list.some((one) => one.first === first));
      },
    ),
  );
});

test.each([
  { name: 'a word that begins none', first: 2, second: 1 },
  { name: 'a step that follows none', first: 1, second: 5 },
  { name: "a sentence's end", first: -1, second: 1 },
  { name: 'a word that is newer than the table', first: 99, second: 1 },
])('finds nothing behind $name', ({ first, second }) => {
  const steps = stepsOf([{ first: 1, rest: [1, 2], group: 0 }]);
  expect(placeOf(phraseTableOf(steps, SIZE), first, second)).toBe(-1);
});

test('begins nothing with a word that is newer than the table', () => {
  expect(begins(phraseTableOf([], SIZE), 99)).toBe(false);
  expect(placeOf(phraseTableOf([], 0), 0, 0)).toBe(-1);
});
