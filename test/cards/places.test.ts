import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { named } from '../../src/cards/places.ts';
import * as made from './made-up.ts';

describe('a name in a line of markdown', () => {
  test.each([
    { name: 'whole where it fits', text: 'Harbour Gazette', most: 15, is: 'Harbour Gazette' },
    { name: 'cut after a word', text: 'The Harbour Gazette', most: 15, is: 'The Harbour…' },
    { name: 'whole with its escapes', text: 'port_news.md', most: 13, is: 'port\\_news.md' },
    { name: 'its escapes count', text: 'port_news.md', most: 12, is: 'port\\_news.…' },
    { name: 'of marks alone', text: '_*_*_*_*', most: 9, is: '\\_\\*\\_…' },
    { name: 'its isolation counts', text: 'של נמל', most: 7, is: '\u2068של נ…\u2069' },
  ])('$name', ({ text, most, is }) => {
    expect(named(text, most)).toBe(is);
  });

  test('is never longer', () => {
    const names = fc.oneof(made.name(), made.markName());
    fc.assert(
      fc.property(names, fc.integer({ min: 20, max: 120 }), (name, most) => {
        expect(named(name, most).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
