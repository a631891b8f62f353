import { expect, test } from 'vitest';
import type { Added } from '../../src/intake/add-article.ts';
import { reportOn, reportOnAll, reportOnUnread } from '../../src/intake/add-report.ts';
import type { Draft } from '../../src/intake/draft.ts';
import { SAMPLE_NAME } from '../../src/intake/new-dossier.ts';

const DRAFT: Draft = {
  title: 'Pier falls',
  outlet: 'The Gazette',
  published: '2022-02',
  url: 'https://gazette.example/pier',
  note: null,
  paragraphs: ['The pier fell.'],
  leftOut: [],
};
const CLEAR = '\u001B[2J';

function written(draft: Partial<Draft> = {}): Added {
  return { kind: 'written', source: '2022-02-the-gazette.md', draft: { ...DRAFT, ...draft } };
}

test('an article that was added is told with what was understood of it', () => {
  expect(reportOn({ name: 'pier.html' }, written({ leftOut: ['By Jane Doe', 'Share'] }))).toEqual([
    '',
    'pier.html',
    '  title      Pier falls',
    '  outlet     The Gazette',
    '  published  2022-02',
    '  address    https://gazette.example/pier',
    '  text       1 paragraph, from "The pier fell."',
    '  left out   By Jane Doe',
    '  left out   Share',
    '  => written as 2022-02-the-gazette.md',
  ]);
});

test.each([
  { draft: { title: null }, line: '  title      (none)' },
  { draft: { outlet: null }, line: '  outlet     (none)' },
  {
    draft: { published: null },
    line: '  published  (none found: write "published: 2024-09-13" at the top of the file)',
  },
  {
    draft: { url: null },
    line: '  address    (none found: write "url: https://…" at the top of the file)',
  },
  { draft: { note: 'Corrected.' }, line: '  note       Corrected.' },
  { draft: { paragraphs: [] }, line: '  text       (none)' },
  { draft: { paragraphs: ['One.', 'Two.'] }, line: '  text       2 paragraphs, from "One."' },
  {
    draft: { paragraphs: ['a'.repeat(81)] },
    line: `  text       1 paragraph, from "${'a'.repeat(79)}…"`,
  },
  {
    draft: { paragraphs: ['The pier\nfell.'] },
    line: '  text       1 paragraph, from "The pier fell."',
  },
  { draft: { title: CLEAR }, line: '  title      \\u{1b}[2J' },
  { draft: { outlet: CLEAR }, line: '  outlet     \\u{1b}[2J' },
  { draft: { url: CLEAR }, line: '  address    \\u{1b}[2J' },
  { draft: { note: CLEAR }, line: '  note       \\u{1b}[2J' },
  { draft: { paragraphs: [CLEAR] }, line: '  text       1 paragraph, from "\\u{1b}[2J"' },
  { draft: { leftOut: [`\u202E${CLEAR}`] }, line: '  left out   \\u{202e}\\u{1b}[2J' },
])('of $draft it says "$line"', ({ draft, line }) => {
  expect(reportOn({ name: 'pier.html' }, written(draft))).toContain(line);
});

test.each([
  {
    added: { kind: 'refused', reason: 'it is no text', draft: null },
    lines: ['', 'pier.html', '  => NOT added: it is no text'],
  },
  {
    added: { kind: 'refused', reason: `got "${CLEAR}"`, draft: null },
    lines: ['', 'pier.html', '  => NOT added: got "\\u{1b}[2J"'],
  },
] as const)('a refusal of what nothing is known of: $added.reason', ({ added, lines }) => {
  expect(reportOn({ name: 'pier.html' }, added)).toEqual(lines);
});

test('a refusal of what was read tells what was understood too', () => {
  const added: Added = { kind: 'refused', reason: 'it is there', draft: DRAFT };
  const lines = reportOn({ name: `${CLEAR}.html` }, added);
  expect(lines[1]).toBe('\\u{1b}[2J.html');
  expect(lines).toContain('  title      Pier falls');
  expect(lines.at(-1)).toBe('  => NOT added: it is there');
});

test.each([
  { names: [], lines: [] },
  { names: ['a.pdf', 'b.jpg'], lines: ['Not read, as neither texts nor pages: a.pdf, b.jpg'] },
  { names: [CLEAR], lines: ['Not read, as neither texts nor pages: \\u{1b}[2J'] },
])('beside the articles stood $names', ({ names, lines }) => {
  expect(reportOnUnread(names)).toEqual(lines);
});

test.each([
  { names: [], lines: ['', '1 of 2 added to mine'] },
  {
    names: [SAMPLE_NAME],
    lines: [
      '',
      '1 of 2 added to mine',
      `The made-up ${SAMPLE_NAME} is still there, and the bot answers from it: delete it.`,
    ],
  },
])('at the end, in a folder with $names', ({ names, lines }) => {
  expect(reportOnAll({ directory: 'mine', names: new Set(names) }, 1, 2)).toEqual(lines);
});
