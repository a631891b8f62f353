import type { Entity } from './entity.ts';

/** Persons by surname and first name, and by surname and initial; each list in the order of their entering. */
export type FullNames = Map<string, Entity[]>;

/** The rough keys of a full name. */
export interface FullName {
  readonly surname: string;
  readonly first: string;
}

/** The person entered first of those whose name may be this one: the same, or one of them gives but an initial. */
export function namesake(
  names: FullNames,
  name: FullName,
  fits: (person: Entity) => boolean = anybody,
): Entity | null {
  const same = names.get(nameOf(name))?.find(fits) ?? null;
  const other = names.get(name.first.length === 1 ? shortened(name) : initialOf(name))?.find(fits);
  if (same === null || other === undefined) return same ?? other ?? null;
  return other.id < same.id ? other : same;
}

/** Enters a person under a name. */
export function enterName(names: FullNames, name: FullName, person: Entity): void {
  for (const key of keysOf(name)) {
    const list = names.get(key) ?? [];
    list.splice(list.findLastIndex(({ id }) => id < person.id) + 1, 0, person);
    names.set(key, list);
  }
}

/** A fuller name became known. */
export function changeName(
  names: FullNames,
  person: Entity,
  { before, after }: { readonly before: FullName; readonly after: FullName },
): void {
  if (before.first === after.first) return;
  removeName(names, before, person);
  enterName(names, after, person);
}

export function removeName(names: FullNames, name: FullName, person: Entity): void {
  for (const key of keysOf(name)) {
    names.set(key, names.get(key)?.filter((one) => one !== person) ?? []);
  }
}

function keysOf(name: FullName): string[] {
  return name.first.length > 1 ? [nameOf(name), shortened(name)] : [nameOf(name)];
}

function nameOf({ surname, first }: FullName): string {
  return `${surname} ${first}`;
}

// Whoever gives but this initial.
function initialOf({ surname, first }: FullName): string {
  return `${surname} ${first.charAt(0)}`;
}

// Whoever's longer first name begins so.
function shortened(name: FullName): string {
  return `${initialOf(name)}.`;
}

function anybody(): boolean {
  return true;
}
