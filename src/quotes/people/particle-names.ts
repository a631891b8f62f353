import { WORD } from '../words/lexicon.ts';
import { type Entity, onlyOf } from './entity.ts';
import { current, goesBy, merge, type Registry } from './registry.ts';

/** Joins "Van Aerden", as a sentence begins with it, to the one person whose full name ends so. */
export function joinParticleNames(registry: Registry): void {
  const bearers = bearersOf(registry);
  for (const entity of [...registry.entities]) {
    if (!isParticleName(registry, entity) || current(registry, entity) !== entity) continue;
    const full = bearers.get(entity.words.join(' ')) ?? [];
    const only = onlyOf(full.map((one) => current(registry, one)));
    if (!only) continue;
    // No fuller than the surname alone.
    for (const form of entity.printed.keys()) entity.aliases.add(form);
    entity.printed.clear();
    goesBy(registry, entity, only);
    merge(registry, entity, only);
  }
}

// Persons of three names and more, by the last two.
function bearersOf({ entities }: Registry): Map<string, Entity[]> {
  const bearers = new Map<string, Entity[]>();
  for (const entity of entities) {
    if (entity.kind !== 'person' || entity.words.length < 3) continue;
    const name = entity.words.slice(-2).join(' ');
    bearers.set(name, [...(bearers.get(name) ?? []), entity]);
  }
  return bearers;
}

function isParticleName({ lexicon }: Registry, { kind, words }: Entity): boolean {
  const isParticle = ((lexicon.flags.get(words[0] ?? '') ?? 0) & WORD.particle) > 0;
  return kind === 'person' && words.length === 2 && isParticle;
}
