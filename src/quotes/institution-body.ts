import bodyKin from './body-kin.json' with { type: 'json' };
import type { Entity } from './entity.ts';
import { WORD } from './lexicon.ts';
import { lastInstitution, type Memory } from './memory.ts';
import type { Mention } from './mention.ts';
import { institutionEntity, type Registry, stateEntity } from './registry.ts';

const GOVERNMENTS = new Set(['government', 'authorities', 'administration']);
const GENERIC = new Set(bodyKin);
const SHORTEST_STATE = 5;

/** The institution or state that a nominal names: "the agency", "Russia's security service", "the British government". */
export function bodyEntity(registry: Registry, memory: Memory, mention: Mention): Entity | null {
  const head = mention.words.at(-1) ?? '';
  if (mention.plural) return null;
  if (
    GOVERNMENTS.has(head) &&
    (mention.state !== null || ownWords(registry, mention).length <= 2)
  ) {
    const government = governmentOf(registry, mention);
    if (government || head === 'government') return government;
  }
  const words = ownWords(registry, mention);
  const named = matching(registry, mention, words);
  if (named) return named;
  if (words.length > 1 && (mention.state !== null || /^\p{Lu}/u.test(mention.printed))) {
    return institutionEntity(registry, { ...mention, kind: 'institution' });
  }
  if (!mention.definite || words.length > 1) return null;
  const same = lastInstitution(memory, (entity) => entity.words.includes(head));
  return same ?? (GENERIC.has(head) ? lastInstitution(memory, () => true) : null);
}

function governmentOf(registry: Registry, mention: Mention): Entity | null {
  if (mention.state !== null) return stateEntity(registry, mention.state, mention.printed);
  const adjective = mention.words.at(-2);
  if (adjective === undefined) return null;
  // A country that no list knows: Ruritania and the Ruritanian government.
  const country = registry.entities.find(
    ({ words, proven }) =>
      proven &&
      words.length === 1 &&
      (words[0]?.length ?? 0) >= SHORTEST_STATE &&
      adjective.startsWith(words[0] ?? adjective),
  );
  return country ?? null;
}

function ownWords({ lexicon }: Registry, { words }: Mention): string[] {
  return words.filter(
    (word) =>
      !lexicon.states.has(word) &&
      !((lexicon.flags.get(word) ?? 0) & WORD.determiner) &&
      word !== 'country',
  );
}

function matching(
  { institutions, entities }: Registry,
  { state, printed }: Mention,
  words: readonly string[],
): Entity | null {
  const specific = words.length > 1 || state !== null;
  if (!specific || printed === '') return null;
  const found = new Set<Entity>();
  for (const same of institutions.values()) {
    for (const one of same) {
      const entity = entities[one.id] ?? one;
      if (isSame(entity, state) && words.every((word) => entity.words.includes(word)))
        found.add(entity);
    }
  }
  const [only] = found;
  return found.size === 1 && only ? only : null;
}

function isSame(entity: Entity, state: string | null): boolean {
  return entity.state === null || state === null || entity.state === state;
}
