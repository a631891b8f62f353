import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptable } from '../../src/discord/choices.ts';
import { name } from '../cards/made-up.ts';

describe('choices that Discord takes', () => {
  test.each([
    {
      name: 'a good one stays',
      given: { name: 'A', value: 'a' },
      kept: [{ name: 'A', value: 'a' }],
    },
    {
      name: 'white space in the name goes',
      given: { name: ' A\n B ', value: 'a' },
      kept: [{ name: 'A B', value: 'a' }],
    },
    {
      name: 'a long name is cut',
      given: { name: 'a '.repeat(90), value: 'a' },
      kept: [{ name: `${'a '.repeat(50).trim()}…`, value: 'a' }],
    },
    { name: 'a blank name goes', given: { name: ' ', value: 'a' }, kept: [] },
    { name: 'a name that shows nothing goes', given: { name: '\u200B', value: 'a' }, kept: [] },
    { name: 'a long value goes', given: { name: 'A', value: 'a'.repeat(101) }, kept: [] },
    { name: 'a value that would be trimmed goes', given: { name: 'A', value: ' a' }, kept: [] },
    { name: 'an empty value goes', given: { name: 'A', value: '' }, kept: [] },
  ])('$name', ({ given, kept }) => {
    expect(acceptable([given])).toEqual(kept);
  });

  test('a value twice is taken once', () => {
    const twice = [
      { name: 'A', value: 'a' },
      { name: 'B', value: 'a' },
    ];
    expect(acceptable(twice)).toEqual([{ name: 'A', value: 'a' }]);
  });

  test('any others: at most 25, each within its limits', () => {
    const many = fc.array(fc.record({ name: name(), value: name() }), { maxLength: 60 });
    fc.assert(
      fc.property(many, (choices) => {
        const kept = acceptable(choices);
        expect(kept.length).toBeLessThanOrEqual(25);
        for (const { name: shown, value } of kept) {
          expect(shown.length).toBeLessThanOrEqual(100);
          expect(shown.trim()).not.toBe('');
          expect(value.length).toBeLessThanOrEqual(100);
          expect(choices.some((choice) => choice.value === value)).toBe(true);
        }
      }),
    );
  });
});
