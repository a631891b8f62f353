import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openDossier } from '../src/dossier.ts';
import { dossierOf } from './dossier-of.ts';

test('a speaker’s role is the newest one, in the list as when asked for', () => {
  const dossier = dossierOf(
    {
      source: 'a.md',
      published: '2024-05-01',
      paragraphs: ['Foreign Minister Anna Kovacs said that it was late.'],
    },
    { source: 'b.md', paragraphs: ['Student Anna Kovacs said that it was early.'] },
  );
  const roles = [...dossier.speakers(), dossier.quote('Anna Kovacs').speaker].map(
    (speaker) => speaker?.role,
  );
  expect(roles).toEqual(['Foreign Minister', 'Foreign Minister']);
});

const MADE_UP = new URL('./eval/dossiers/', import.meta.url);
const FOLDERS = [
  { name: 'corpus', folder: new URL('../corpus', import.meta.url) },
  ...readdirSync(MADE_UP).map((name) => ({ name, folder: new URL(name, MADE_UP) })),
];

test.each(FOLDERS)(
  'whoever is listed opens, with as many statements: $name',
  async ({ folder }) => {
    const dossier = await openDossier(fileURLToPath(folder));
    const speakers = dossier.speakers();
    expect(speakers.length).toBeGreaterThan(10);
    for (const asked of [(name: string) => name, (name: string) => ({ name })]) {
      const opened = speakers.map(({ name }) => {
        const { speaker, statements } = dossier.quote(asked(name));
        return speaker && { ...speaker, statements: statements.length };
      });
      expect(opened).toEqual(speakers);
    }
  },
);
