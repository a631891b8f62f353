import { buildDossier, type Dossier } from '../src/dossier.ts';
import { loadParts } from '../src/load-parts.ts';
import { articleOf, type Source } from './eval/articles.ts';

/** A dossier of such articles, without a folder. */
export function dossierOf(...sources: readonly Source[]): Dossier {
  const settings = { title: null, examples: [], lexicon: [] };
  const articles = sources.map(articleOf);
  return buildDossier(
    { articles, settings, problems: [], revision: '00000000' },
    loadParts(undefined),
  );
}
