import { expect, test } from 'vitest';
import { introductionFactor } from '../../../src/search/ranking/introduction.ts';
import { article, indexOf } from '../made-up.ts';
import { person } from '../refusal/lake.ts';

const persons = [person('Ida Voss', 'weir minister', 1), person('Nils Tamm', 'boat captain', 0)];

test.each([
  { name: 'an office of the first', text: 'The weir minister Ida Voss left.', introduces: true },
  { name: 'an office of the second', text: 'Nils Tamm, boat captain, left.', introduces: true },
  { name: 'an office in other words', text: 'Minister Ida Voss left.', introduces: false },
  { name: 'a name alone', text: 'Ida Voss left.', introduces: false },
])('a paragraph with $name introduces: $introduces', ({ text, introduces }) => {
  const [entry] = indexOf([article({ paragraphs: [text] })]).entries;
  if (!entry) throw new Error('no entry');
  expect(introductionFactor(entry, persons) > 1).toBe(introduces);
  expect(introductionFactor(entry, [])).toBe(1);
});
