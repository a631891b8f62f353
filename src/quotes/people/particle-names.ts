import { WORD } from '../words/lexicon.ts';
import type { Entity } from './entity.ts';
import { current, goesBy, merge, type Registry } from './registry.ts';

/** Joins "Van Aerden", as a sentence begins with it, to the one person whose full name ends so. */
export function joinParticleNames(registry: Registry): void {
  const full = registry.entities.filter(({ kind, words }) => kind === 'person' && words.length > 2);
  for (const entity of [...registry.entities]) {
    if (!isParticleName(registry, entity) || current(registry, entity) !== entity) continue;
    const bearers = full.filter(
      ({ words }) => words.slice(-2).join(' ') === entity.words.join(' '),
    );
    const [only, another] = new Set(bearers.map((one) => current(registry, one)));
    if (!only || another) continue;
    // No fuller than the surname alone.
    for (const form of entity.printed.keys()) entity.aliases.add(form);
    entity.printed.clear();
    goesBy(registry, entity, only);
    merge(registry, entity, only);
  }
}

function isParticleName({ lexicon }: Registry, { kind, words }: Entity): boolean {
  const isParticle = ((lexicon.flags.get(words[0] ?? '') ?? 0) & WORD.particle) > 0;
  return kind === 'person' && words.length === 2 && isParticle;
}
