import { expect, test } from 'vitest';
import { blocksOf } from '../../src/intake/page-blocks.ts';

test.each([
  { html: '<ul><li><a href="/1">Pier falls</a></li></ul>', isMenu: true },
  { html: '<p>Other articles: <a href="/1">Pier falls into the sea</a></p>', isMenu: true },
  { html: '<a href="/1"><h3>Pier falls</h3></a>', isMenu: true },
  { html: '<p><a href="/1">PIER FALLS INTO THE SEA</a></p>', isMenu: true },
  { html: '<p><a href="/1">The port said that the pier had fallen.</a></p>', isMenu: false },
  { html: '<p>The port <a href="/1">said</a> so</p>', isMenu: false },
])('$html is a menu: $isMenu', ({ html, isMenu }) => {
  expect(blocksOf(html).map((block) => block.isMenu)).toEqual([isMenu]);
});

test('a cell that holds the page is no block of its own', () => {
  const html = '<table><tr><td><b>Pier</b><div>It fell.<br><br>It is gone.</div></td></tr></table>';
  expect(blocksOf(html).map(({ text }) => text)).toEqual(['Pier', 'It fell.', 'It is gone.']);
});
