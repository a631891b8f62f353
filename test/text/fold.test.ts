import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, shadow, withoutInvisible } from '../../src/text/fold.ts';

test.each([
  ['Zelenskyy’s “plan”', `zelenskyy's "plan"`],
  ['attaché', 'attache'],
  ['MÜNCHEN', 'munchen'],
  ['long\u2013range', 'long-range'],
  ['a\u00A0b', 'a b'],
  ['pass\u200Bword', 'password'],
  ['ﬁne', 'fine'],
  ['Ternøy, Łódź, Đakovo, Ålesund, Groß', 'ternoy, lodz, dakovo, alesund, gross'],
  ['Æsir, Œuvre, Þór, Garðar, Ħamrun, Ŧ, ışık', 'aesir, oeuvre, thor, gardar, hamrun, t, isik'],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ['a soft hyphen', 'am\u00ADbassador', 'ambassador'],
  ['a zero-width space', 'pass\u200Bword', 'password'],
  ['marks of direction', '\u202AEmbassy\u202C \u2066“Row”\u2069', 'Embassy “Row”'],
  ['a byte order mark', '\uFEFFwho', 'who'],
  ['nothing unseen, and it stays as typed', 'Ünter “den” Linden', 'Ünter “den” Linden'],
])('unseen in a text: %s', (_, text, seen) => {
  expect(withoutInvisible(text)).toBe(seen);
});

test('folding twice changes nothing more', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
});

test('a shadow is as long as its text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => shadow(text).length === text.length),
  );
});
