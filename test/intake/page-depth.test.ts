import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/intake/read-page.ts';

const TEXT = '<p>The pier fell on Monday, the port authority said, and nobody was hurt.</p>'.repeat(
  3,
);

const nested = (open: string, close: string, levels: number): string =>
  `<html><body><h1>Pier falls</h1>${open.repeat(levels)}${TEXT}${close.repeat(levels)}</body></html>`;

describe('elements in elements', () => {
  test.each([
    { name: 'a flat page', html: nested('', '', 0) },
    { name: 'deeper than any newsroom builds', html: nested('<div>', '</div>', 150) },
    { name: '5,000 side by side', html: nested('<div></div>', '', 5_000) },
    { name: '5,000 paragraphs that nobody closed', html: nested('<p>A line.', '', 5_000) },
  ])('$name is read', ({ html }) => {
    expect(readPage(html)?.paragraphs.length).toBeGreaterThanOrEqual(3);
  });

  test.each([
    { name: '201 divisions', html: nested('<div>', '</div>', 201) },
    { name: '5,000 divisions', html: nested('<div>', '</div>', 5_000) },
    { name: '5,000 that nobody closed', html: nested('<font>', '', 5_000) },
    { name: '5,000 lists', html: nested('<ul><li>', '</li></ul>', 5_000) },
    { name: '5,000 tables', html: nested('<table><tr><td>', '</td></tr></table>', 5_000) },
  ])(
    '$name is refused, at once',
    ({ html }) => {
      expect(readPage(html)).toBeNull();
    },
    5_000,
  );
});
