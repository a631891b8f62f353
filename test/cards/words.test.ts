import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { say, sayCount } from '../../src/cards/say.ts';
import words from '../../src/cards/words.json' with { type: 'json' };

const FOLDERS = ['../../src/cards/', '../../src/discord/', '../../commands/'];

function sources(): string {
  return FOLDERS.map((folder) => fileURLToPath(new URL(folder, import.meta.url)))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => file.endsWith('.ts'))
        .map((file) => readFileSync(`${folder}${file}`, 'utf8')),
    )
    .join('\n');
}

test('every entry is said somewhere, in order', () => {
  const text = sources();
  expect(Object.keys(words).filter((key) => !text.includes(`'${key}'`))).toEqual([]);
  const keys = Object.keys(words).map((key) => key.toLowerCase());
  expect(keys).toEqual(keys.toSorted());
});

test('one has its own form', () => {
  expect(sayCount('statements', 1)).toBe('1 statement');
  expect(sayCount('statements', 0)).toBe('0 statements');
});

test('a value that looks like a place stays as it is', () => {
  expect(say('readAt', { outlet: '{outlet} {count} __proto__' })).toContain(
    '{outlet} {count} __proto__',
  );
  expect(say('readAt', { outlet: '$& $1' })).toContain('$& $1');
});
