import smallWords from '../words/small-words.json' with { type: 'json' };
import type { Entity } from './entity.ts';
import { current, merge, type Registry } from './registry.ts';

const SMALL = new Set(smallWords.noInitials);
const SHORTEST = 3;

/** Joins abbreviations to the one institution whose initials they are, where no bracket said so. */
export function joinInitials(registry: Registry): void {
  const initials = initialsOf(registry);
  for (const entity of [...registry.entities]) {
    const [word = '', more] = entity.words;
    if (entity.kind !== 'institution' || more !== undefined) continue;
    const [full, another] = initials.get(word) ?? [];
    if (!full || another || current(registry, entity) !== entity) continue;
    registry.acronyms.set(word, full);
    merge(registry, entity, full);
  }
}

function initialsOf({ entities }: Registry): Map<string, Entity[]> {
  const initials = new Map<string, Entity[]>();
  for (const entity of entities) {
    if (entity.kind !== 'institution' || entity.words.length < SHORTEST) continue;
    const key = entity.words
      .filter((word) => !SMALL.has(word))
      .map((word) => word.charAt(0))
      .join('');
    const same = initials.get(key);
    if (same) same.push(entity);
    else initials.set(key, [entity]);
  }
  return initials;
}
