import { append } from '../../append.ts';
import { fold } from '../../text/fold.ts';
import type { Mention } from '../reading/mention.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { nameKey } from '../words/name-key.ts';
import { roleWords } from '../words/role-words.ts';
import { countPrinted, type Entity, makeEntity } from './entity.ts';
import { changeName, enterName, type FullNames, namesake, removeName } from './namesake.ts';

const SPOKES = /\bspokes/i;

/** Everybody that the dossier names in full, found again by parts of the name. */
export interface Registry {
  readonly entities: Entity[];
  readonly persons: Map<string, Entity[]>;
  /** The same by surname and first name, or its initial: see `namesake`. */
  readonly fullNames: FullNames;
  readonly firstNames: Map<string, Entity[]>;
  readonly institutions: Map<string, Entity[]>;
  /** By each word of their names. */
  readonly byWord: Map<string, Entity[]>;
  readonly acronyms: Map<string, Entity>;
  readonly states: Map<string, Entity>;
  readonly lexicon: Lexicon;
}

export interface Place {
  readonly source: string;
  readonly published: string | null;
  /** The mention is the subject of a verb of saying. */
  readonly speaks: boolean;
}

export function makeRegistry(lexicon: Lexicon): Registry {
  return {
    entities: [],
    persons: new Map(),
    fullNames: new Map(),
    firstNames: new Map(),
    institutions: new Map(),
    byWord: new Map(),
    acronyms: new Map(),
    states: new Map(),
    lexicon,
  };
}

/** The rough key of a name's word, kept for the next time. */
export function keyOf({ keys }: Lexicon, word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const key = nameKey(word);
  keys.set(word, key);
  return key;
}

/** Enters a mention that names somebody in full; null for others, who are found later by what was entered. */
export function enter(registry: Registry, mention: Mention, place: Place): Entity | null {
  const entity = entityFor(registry, mention);
  if (!entity) return null;
  entity.sources.add(place.source);
  entity.proven ||= mention.sure || place.speaks;
  countPrinted(entity, mention.printed);
  addShorter(entity, mention);
  if (mention.title !== null) entity.titles.add(mention.title);
  if (mention.alias !== null) addAlias(registry, entity, mention.alias);
  entity.gender ??= mention.gender;
  entity.state ??= mention.state;
  if (mention.role !== null) addRole(entity, mention.role, place);
  return entity;
}

// Norwegian Polar Institute goes by Polar Institute too.
function addShorter({ kind, aliases }: Entity, { words, printed }: Mention): void {
  const [first = '', ...rest] = printed.split(' ');
  if (kind === 'institution' && rest.length === words.length && fold(first) !== words[0])
    aliases.add(rest.join(' '));
}

export function addRole(
  entity: Entity,
  role: string,
  { source, published }: Omit<Place, 'speaks'>,
): void {
  const own = entity.roles.get(source);
  if (own?.some((one) => one.role === role)) return;
  const parsed = entity.offices.get(role)?.parsed ?? roleWords(role);
  const dated = { role, published, source, parsed };
  append(entity.roles, source, dated);
  if (!entity.offices.has(role)) {
    entity.offices.set(role, dated);
    entity.closeness.clear();
  }
  entity.spokes ||= SPOKES.test(role);
}

function entityFor(registry: Registry, mention: Mention): Entity | null {
  if (mention.kind === 'state') return stateEntity(registry, mention.state, mention.printed);
  if (mention.kind === 'institution') return institutionEntity(registry, mention);
  if (
    mention.words.length < 2 ||
    mention.kind === 'role' ||
    mention.kind === 'body' ||
    mention.kind === 'pronoun'
  )
    return null;
  return mention.kind === 'person' || !mention.definite ? personEntity(registry, mention) : null;
}

/** The one speaker for a country, its capital and its government. */
export function stateEntity(
  registry: Registry,
  code: string | null,
  printed: string,
): Entity | null {
  if (code === null) return null;
  const known = registry.states.get(code);
  if (known) {
    known.aliases.add(printed);
    return known;
  }
  const entity = register(registry, 'state', printed, [code]);
  entity.state = code;
  entity.aliases.add(printed);
  registry.states.set(code, entity);
  return entity;
}

/** An institution by its name; two countries' ministries of one name stay apart. */
export function institutionEntity(registry: Registry, mention: Mention): Entity | null {
  const { words, printed, state } = mention;
  if (words.length === 1) {
    const short = registry.acronyms.get(words[0] ?? '');
    if (short) return short;
  }
  const key = words.join(' ');
  const same = registry.institutions.get(key) ?? [];
  const known = same.find((one) => one.state === null || state === null || one.state === state);
  if (known) return known;
  const entity = register(registry, 'institution', printed, words);
  registry.institutions.set(key, [...same, entity]);
  for (const word of new Set(words)) pushTo(registry.byWord, word, entity);
  entity.aliases.add(printed);
  return entity;
}

function addAlias(registry: Registry, entity: Entity, alias: string): void {
  const { acronyms, institutions, entities } = registry;
  entity.aliases.add(alias);
  const key = fold(alias).replace(/\./g, '');
  if (entity.kind === 'institution' && !acronyms.has(key) && entity.words.length > 1)
    acronyms.set(key, entity);
  const short = institutions.get(key)?.[0];
  // The abbreviation was met before its full name: from now on both are one.
  if (short && short !== entity && entities[short.id] === short) merge(registry, short, entity);
}

/** Makes two entities one; the first one's number leads to the second from now on. */
export function merge({ entities }: Registry, from: Entity, into: Entity): void {
  for (const [form, count] of from.printed)
    into.printed.set(form, (into.printed.get(form) ?? 0) + count);
  for (const alias of from.aliases) into.aliases.add(alias);
  for (const source of from.sources) into.sources.add(source);
  into.state ??= from.state;
  entities[from.id] = into;
}

function personEntity(registry: Registry, { words, printed }: Mention): Entity {
  const surname = keyOf(registry.lexicon, words.at(-1) ?? '');
  const first = keyOf(registry.lexicon, words[0] ?? '');
  const known = namesake(registry.fullNames, { surname, first });
  if (known) {
    if (words.length > known.words.length) {
      const before = { surname, first: keyOf(registry.lexicon, known.words[0] ?? '') };
      changeName(registry.fullNames, known, { before, after: { surname, first } });
      known.words = words;
    }
    return known;
  }
  const entity = register(registry, 'person', printed, words);
  pushTo(registry.persons, surname, entity);
  pushTo(registry.firstNames, first, entity);
  enterName(registry.fullNames, { surname, first }, entity);
  return entity;
}

/** Has another person go by the name of one who is joined to that other. */
export function goesBy(registry: Registry, person: Entity, other: Entity): void {
  const { lexicon, persons, firstNames, fullNames } = registry;
  const surname = keyOf(lexicon, person.words.at(-1) ?? '');
  const first = keyOf(lexicon, person.words[0] ?? '');
  dropFrom(persons, surname, person);
  dropFrom(firstNames, first, person);
  removeName(fullNames, { surname, first }, person);
  enterName(fullNames, { surname, first }, other);
}

function dropFrom(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  map.set(key, map.get(key)?.filter((one) => one !== entity) ?? []);
}

function pushTo(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (list) list.push(entity);
  else map.set(key, [entity]);
}

/** A person known by one name only ("Mr Clarke"). */
export function singleEntity(registry: Registry, { words, printed, gender }: Mention): Entity {
  const key = keyOf(registry.lexicon, words.at(-1) ?? '');
  const same = registry.persons.get(key) ?? [];
  const known = same.find(
    (one) => one.words.length === 1 && (one.gender ?? gender) === (gender ?? one.gender),
  );
  if (known) return known;
  const entity = register(registry, 'person', printed, words);
  entity.gender = gender;
  entity.proven = true;
  pushTo(registry.persons, key, entity);
  enterName(registry.fullNames, { surname: key, first: key }, entity);
  return entity;
}

function register(
  { entities }: Registry,
  kind: Entity['kind'],
  name: string,
  words: readonly string[],
): Entity {
  const entity = makeEntity(entities.length, kind, name, words);
  entities.push(entity);
  return entity;
}

/** The entity under its own number; one that was joined to another leads there. */
export function current({ entities }: Registry, entity: Entity): Entity {
  return entities[entity.id] ?? entity;
}
