import type { Unit } from './unit.ts';

/** What the question says itself, so that it answers nothing. */
export interface Said {
  readonly numbers: ReadonlySet<number>;
  readonly tags: ReadonlySet<number>;
}

/** The numbers and tags of some units. */
export function saidBy(units: readonly Unit[]): Said {
  return {
    numbers: new Set(units.flatMap(({ numbers }) => numbers)),
    tags: new Set(units.flatMap(({ tags }) => tags.map(({ tag }) => tag))),
  };
}
