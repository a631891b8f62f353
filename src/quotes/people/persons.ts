import { compare } from '../../text/compare.ts';
import { stateKey } from '../words/lexicon.ts';
import type { DatedRole, Entity } from './entity.ts';
import type { Person } from './person.ts';
import { current, type Registry } from './registry.ts';

/** The entities that count as somebody, with their places in the list of persons. */
export interface Cast {
  readonly persons: readonly Person[];
  readonly places: ReadonlyMap<Entity, number>;
}

/** Everybody proven or referred to, by first mention; `counts` are statements. */
export function castOf(
  registry: Registry,
  counts: ReadonlyMap<Entity, number>,
  referred: ReadonlySet<Entity>,
): Cast {
  const places = new Map<Entity, number>();
  const persons: Person[] = [];
  for (const one of registry.entities) {
    const entity = current(registry, one);
    if (places.has(entity) || !referred.has(entity) || !entity.proven) continue;
    places.set(entity, persons.length);
    const name = canonicalName(registry, entity);
    persons.push({
      name,
      aliases: aliasesOf(entity, name),
      descriptions: [...entity.descriptions].sort(),
      gender: entity.gender,
      kind: entity.kind,
      state: entity.state,
      roles: sortedRoles([...entity.roles.values()].flat()),
      statements: counts.get(entity) ?? 0,
    });
  }
  return { persons, places };
}

// The full name as printed most often.
function canonicalName({ lexicon }: Registry, { kind, printed, name }: Entity): string {
  const forms = [...printed.keys()];
  const proper =
    kind === 'state' ? forms.filter((form) => lexicon.stateNames.has(stateKey(form))) : forms;
  let best = '';
  for (const form of proper.length > 0 ? proper : forms) {
    if (best === '' || isFuller(form, best, printed)) best = form;
  }
  return best === '' ? name : best;
}

// A full name before a surname alone; then the usual form: "Ben Ray" rather than "Benjamin A. Ray" used once.
function isFuller(form: string, best: string, printed: ReadonlyMap<string, number>): boolean {
  const full = Number(form.includes(' ')) - Number(best.includes(' '));
  if (full !== 0) return full > 0;
  // Norwegian Polar Institute rather than Polar Institute.
  if (form.endsWith(` ${best}`)) return true;
  if (best.endsWith(` ${form}`)) return false;
  const often = (printed.get(form) ?? 0) - (printed.get(best) ?? 0);
  if (often !== 0) return often > 0;
  return form.length === best.length ? form < best : form.length > best.length;
}

// Whoever is known by a surname or a first name alone was never printed in full.
function aliasesOf({ kind, printed, aliases, words }: Entity, name: string): string[] {
  const all = new Set([name, ...printed.keys(), ...aliases]);
  const longest = [...printed.keys()].sort((a, b) => b.length - a.length)[0] ?? '';
  const surname = longest.split(/\s+/).at(-1) ?? '';
  if (kind === 'person' && words.length > 1 && surname !== '') {
    all.add(surname);
    // Piet van der Berg is also "van der Berg".
    const withParticles = /\s(\p{Ll}\S*\s.*)$/u.exec(longest)?.[1];
    if (withParticles !== undefined) all.add(withParticles);
  }
  return [...all].sort();
}

// By date, oldest first; undated ones last; each role once a date.
function sortedRoles(roles: readonly DatedRole[]): Person['roles'] {
  const dated = [...roles].sort((a, b) => compareDates(a.published, b.published));
  const seen = new Set<string>();
  const sorted: { readonly role: string; readonly published: string | null }[] = [];
  for (const { role, published } of dated) {
    const key = `${published ?? ''}\n${role}`;
    if (seen.has(key)) continue;
    seen.add(key);
    sorted.push({ role, published });
  }
  return sorted;
}

// The earlier first, an unknown one last, and a month before its days.
function compareDates(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return compare(one, other);
}

/** Tells the role as of an article: printed there, else the nearest earlier one. */
export function roleFinder(): (
  entity: Entity,
  source: string,
  published: string | null,
) => string | null {
  const earlier = new Map<Entity, readonly DatedRole[]>();
  return (entity, source, published) => {
    const [own] = entity.roles.get(source) ?? [];
    if (own) return own.role;
    if (published === null || entity.roles.size === 0) return null;
    let dated = earlier.get(entity);
    if (!dated) {
      dated = datedRoles(entity);
      earlier.set(entity, dated);
    }
    return dated[countBefore(dated, published) - 1]?.role ?? null;
  };
}

function datedRoles({ roles }: Entity): DatedRole[] {
  return [...roles.values()]
    .flatMap((own) => own.slice(0, 1))
    .filter(({ published }) => published !== null)
    .sort((a, b) => compareDates(a.published, b.published));
}

// How many are not later than a date; the list is sorted.
function countBefore(dated: readonly DatedRole[], published: string): number {
  let low = 0;
  let high = dated.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dated[middle]?.published ?? '') <= published) low = middle + 1;
    else high = middle;
  }
  return low;
}
