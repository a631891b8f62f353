import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';

// The page names the test that holds each threat; a page that names none, or one that is gone, promises too much.
const PAGE = readFileSync(new URL('../../docs/SECURITY.md', import.meta.url), 'utf8');
const FILE = /`(test\/[^`]+\.test\.ts)`/g;
// `test/file.test.ts` › *a test's name*, *another one*
const NAMED = /`(test\/[^`]+\.test\.ts)` › ((?:\*[^*]+\*(?:, )?)+)/g;

const files = [...new Set([...PAGE.matchAll(FILE)].map(([, file = '']) => file))];
const named = [...PAGE.matchAll(NAMED)].flatMap(([, file = '', names = '']) =>
  [...names.matchAll(/\*([^*]+)\*/g)].map(([, name = '']) => ({ file, name })),
);
const rows = PAGE.split('\n').filter(
  (line) => line.startsWith('| ') && !/^\| (who|---)/.test(line),
);

test.each(files)('%s is there', (file) => {
  const path = file.includes('*') ? dirname(file) : file;
  expect(existsSync(new URL(`../../${path}`, import.meta.url))).toBe(true);
});

test.each(named)('$file has “$name”', ({ file, name }) => {
  const text = plain(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
  expect(text).toContain(plain(name).replace(/ …$/, ''));
});

test('every threat has a test', () => {
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter((row) => !row.includes('.test.ts`'))).toEqual([]);
  expect(named.length).toBeGreaterThan(5);
});

function plain(text: string): string {
  return text.replaceAll('’', "'");
}
