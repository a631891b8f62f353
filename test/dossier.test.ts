import { expect, test } from 'vitest';
import { buildDossier } from '../src/dossier.ts';
import { loadParts } from '../src/load-parts.ts';
import { articleOf, type Source } from './eval/articles.ts';

function dossierOf(...sources: readonly Source[]) {
  const settings = { title: null, examples: [], lexicon: [] };
  const articles = sources.map(articleOf);
  return buildDossier(
    { articles, settings, problems: [], revision: '00000000' },
    loadParts(undefined),
  );
}

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
