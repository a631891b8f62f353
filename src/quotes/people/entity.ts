import type { Gender } from '../words/lexicon.ts';
import type { RoleWords } from '../words/role-words.ts';

export interface DatedRole {
  readonly role: string;
  readonly published: string | null;
  readonly source: string;
  readonly parsed: RoleWords;
}

/** Somebody in the making: grows while the articles are read. */
export interface Entity {
  readonly id: number;
  kind: 'person' | 'institution' | 'state';
  /** Folded name words: of a person the fullest, of a state its code. */
  words: readonly string[];
  name: string;
  gender: Gender | null;
  state: string | null;
  /** Printed forms, with how often each stands. */
  readonly printed: Map<string, number>;
  readonly aliases: Set<string>;
  readonly descriptions: Set<string>;
  /** By article, in the order of their mention. */
  readonly roles: Map<string, DatedRole[]>;
  /** The first of each wording. */
  readonly offices: Map<string, DatedRole>;
  /** How close the offices come to a wording that somebody was looked for by. */
  readonly closeness: Map<string, number>;
  /** Words of address before its full name: see `Mention`. */
  readonly titles: Set<string>;
  /** A spokesman, a spokeswoman. */
  spokes: boolean;
  /** A title, a first name, or saying something: not just two capitalised words. */
  proven: boolean;
  /** Articles with the full name. */
  readonly sources: Set<string>;
}

export function makeEntity(
  id: number,
  kind: Entity['kind'],
  name: string,
  words: readonly string[],
): Entity {
  return {
    id,
    kind,
    words,
    name,
    gender: null,
    state: null,
    printed: new Map(),
    aliases: new Set(),
    descriptions: new Set(),
    roles: new Map(),
    offices: new Map(),
    closeness: new Map(),
    titles: new Set(),
    spokes: false,
    proven: kind !== 'person',
    sources: new Set(),
  };
}

/** The one entity that all of some are; null for none and for several. */
export function onlyOf(entities: Iterable<Entity>): Entity | null {
  const [only, another] = new Set(entities);
  return only && !another ? only : null;
}

export function countPrinted({ printed }: Entity, form: string): void {
  printed.set(form, (printed.get(form) ?? 0) + 1);
}
