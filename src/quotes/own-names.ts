import type { Directory } from './lookup/directory.ts';
import { findPerson } from './lookup/find-person.ts';
import { aliasWords, readQuery } from './lookup/query.ts';

/**
 * The same directory, in which persons go by the names too that the dossier's owner has for them: of names for one thing, those
 * that lead to nobody stand for whom the others lead to. Where those lead to several, they stand for nobody.
 */
export function withOwnNames(
  directory: Directory,
  lexicon: readonly (readonly string[])[],
): Directory {
  const aliases = new Map(directory.aliases);
  for (const names of lexicon) {
    const findings = names.map((name) => ({ name, found: findPerson(directory, readQuery(name)) }));
    const persons = [...new Set(findings.flatMap(({ found }) => found))];
    if (persons.length !== 1) continue;
    for (const { name, found } of findings) {
      if (found.length === 0) aliases.set(aliasWords(name).join(' '), persons);
    }
  }
  return { ...directory, aliases };
}
