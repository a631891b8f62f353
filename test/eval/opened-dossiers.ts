import { fileURLToPath } from 'node:url';
import { type Dossier, openDossier } from '../../src/dossier.ts';

/** The dossier over a folder. */
export type DossierOf = (folder: URL) => Promise<Dossier>;

/** Opens each folder once, however many sets ask it. */
export function dossiersOnce(): DossierOf {
  const opened = new Map<string, Promise<Dossier>>();
  return (folder) => {
    const known = opened.get(folder.href) ?? openDossier(fileURLToPath(folder));
    opened.set(folder.href, known);
    return known;
  };
}
