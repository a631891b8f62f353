import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, shadow } from '../../src/text/fold.ts';

test.each([
  ['Zelenskyy’s “plan”', `zelenskyy's "plan"`],
  ['attaché', 'attache'],
  ['MÜNCHEN', 'munchen'],
  ['long\u2013range', 'long-range'],
  ['a\u00A0b', 'a b'],
  ['pass\u200Bword', 'password'],
  ['ﬁne', 'fine'],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('folding twice changes nothing more', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
});

test('a shadow is as long as its text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => shadow(text).length === text.length),
  );
});
