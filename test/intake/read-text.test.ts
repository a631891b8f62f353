import { expect, test } from 'vitest';
import { readText } from '../../src/intake/read-text.ts';

const FACTS = {
  title: 'Pier falls',
  outlet: 'The Gazette',
  published: '2031-09-13',
  url: 'https://gazette.example/pier',
  note: null,
};
const TEXT = 'The pier fell on Monday.';

test.each([
  {
    name: 'of a clipper',
    text: `---\ntitle: "Pier falls"\nsite: The Gazette\nsource: "https://gazette.example/pier"\nauthor:\n  - "[[Jane Doe]]"\npublished: 2031-09-13\n---\n# Pier falls\n\n${TEXT}`,
    leftOut: ['author: ["[[Jane Doe]]"]'],
  },
  {
    name: 'with a label each',
    text: `Title: Pier falls\nSource: The Gazette\nDate: 13 September 2031\nURL: https://gazette.example/pier\n\n${TEXT}`,
    leftOut: [],
  },
])('lines at the top tell of the article, $name', ({ text, leftOut }) => {
  expect(readText(text)).toEqual({ ...FACTS, paragraphs: [TEXT], leftOut });
});

test('a text copied from a page has its day and its address in lines of their own', () => {
  const lines = [
    'Pier falls',
    'By Jane Doe',
    'Fri 13 Sep 2031 18.03 BST',
    TEXT,
    'Topics',
    'Harbour',
    'https://gazette.example/pier',
  ];
  const { leftOut, ...draft } = readText(lines.join('\n'));
  expect(draft).toEqual({ ...FACTS, outlet: null, paragraphs: [TEXT] });
  expect(leftOut).toContain('Harbour');
});

test('a front matter that is broken leaves the text', () => {
  expect(readText(`---\ntitle: [\n---\n${TEXT}`)).toMatchObject({
    title: null,
    paragraphs: [TEXT],
  });
});

test.each([
  [
    'It is **still** at the [pier](https://a.example/b_(c) "x"), *they* said.',
    'It is still at the pier, they said.',
  ],
  ['## What burned', 'What burned'],
  [
    "[All](https://a.example/b 'x'), [of](https://a.example/b (x)) [it](<https://a.example/b c>).",
    'All, of it.',
  ],
  ['[PM [Doe] said](https://a.example/b) so.', 'PM [Doe] said so.'],
  ["![x](https://a.example/a_(b).png)It ![y [z]](a.png 'z')fell.", 'It fell.'],
  ['Of __all__ it was __the worst__.', 'Of __all__ it was the worst.'],
  ['In __init__ or a__b__c it fell.', 'In __init__ or a__b__c it fell.'],
  ['> “We saw it,” he said.', '“We saw it,” he said.'],
  ['- Two boats', 'Two boats'],
  [
    'It cost $5\\_000 and 3 * 4 * 5 snake_case_words.',
    'It cost $5_000 and 3 * 4 * 5 snake_case_words.',
  ],
  ['See <https://a.example/b>.', 'See https://a.example/b.'],
])('the Markdown %s is read as %s', (text, read) => {
  const { paragraphs } = readText(
    `# Pier falls\n\n**Live**\n\n![A pier](a.jpg)\n\n${text}\n\n${TEXT}`,
  );
  expect(paragraphs).toEqual([read, TEXT]);
});

test('marks that a hard-wrapped text breaks over its lines are read as one', () => {
  const lines = [
    '> > “We saw it all from the quay that morning, and nobody had',
    '> > told us to leave before the water came over it,” he said.',
    '',
    'The port said that **nobody of those who were there had been',
    'hurt** on the day, and *that the pier would be closed for as',
    'long* as it takes.',
  ];
  expect(readText(`# Pier falls\n\n${lines.join('\n')}`).paragraphs).toEqual([
    '“We saw it all from the quay that morning, and nobody had\ntold us to leave before the water came over it,” he said.',
    'The port said that nobody of those who were there had been\nhurt on the day, and that the pier would be closed for as\nlong as it takes.',
  ]);
});

test('a text that is no Markdown keeps its characters', () => {
  const text = 'He typed *sigh* and a_b_c, with [sic] twice.';
  expect(readText(`Pier falls\n\n${text}`).paragraphs).toEqual([text]);
});

test.each(['**a [b](c _d ', '[a](', '[a', '![a', '[a](b', '[[a]', "[a](b 'c"])(
  'marks that never end are read at once: %s',
  (mark) => {
    const text = `${mark.repeat(50_000)}.`;
    expect(readText(`# Pier falls\n\n${text}`).paragraphs).toHaveLength(1);
    expect(readText(text).paragraphs).toHaveLength(1);
  },
  5_000,
);
