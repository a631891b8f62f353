import { changed, type Mention } from '../reading/mention.ts';
import institutions from '../words/institutions.json' with { type: 'json' };
import { type Gender, WORD } from '../words/lexicon.ts';
import smallWords from '../words/small-words.json' with { type: 'json' };
import { type Entity, onlyOf } from './entity.ts';
import { bodyEntity } from './institution-body.ts';
import {
  itInstitution,
  type Memory,
  pairMember,
  pronounPerson,
  recentMouthpiece,
  remember,
} from './memory.ts';
import { isMouthpiece, unhousedMouthpiece } from './mouthpiece.ts';
import { namesake } from './namesake.ts';
import {
  current,
  institutionEntity,
  keyOf,
  type Registry,
  singleEntity,
  stateEntity,
} from './registry.ts';
import { rolePerson } from './role-person.ts';

/** Where a mention stands. */
export interface Context {
  readonly registry: Registry;
  readonly memory: Memory;
  /** Persons of this article, in the order of their first mention. */
  readonly persons: ReadonlySet<Entity>;
  /** Persons that the article names anywhere. */
  readonly all: readonly Entity[];
  /** The mention is the subject of a verb of saying. */
  readonly speaks: boolean;
  /** The next one in its paragraph. */
  readonly next?: Mention | undefined;
}

// The verb, perhaps "that", perhaps an article.
const HOME_REACH = 3;
const FAR_MORE = 3;
const ORGANS = new Set(institutions.organs);
const FIRST_NAME_TITLES = new Set(smallWords.firstNameTitles);

/** Whom a mention means; null when that is not certain. */
export function resolve(context: Context, mention: Mention): Entity | null {
  const entity = resolveKind(context, mention);
  return entity ? current(context.registry, entity) : null;
}

function resolveKind(context: Context, mention: Mention): Entity | null {
  switch (mention.kind) {
    case 'state':
      return stateEntity(context.registry, mention.state, mention.printed);
    case 'institution':
      return namedHouse(context, mention);
    case 'person':
    case 'name':
      return named(context, mention);
    case 'pronoun':
      return pronoun(context, mention);
    case 'role':
      return office(context, mention);
    case 'body':
      return (
        homeGovernment(context, mention) ?? bodyEntity(context.registry, context.memory, mention)
      );
  }
}

// "The government said the UK …": a government speaks of its own country first.
function homeGovernment({ registry, speaks, next }: Context, mention: Mention): Entity | null {
  if (!speaks || mention.state !== null || mention.words.at(-1) !== 'government') return null;
  if (next?.kind !== 'state' || next.possessive || next.from > mention.to + HOME_REACH) return null;
  return stateEntity(registry, next.state, next.printed);
}

function named(context: Context, mention: Mention): Entity | null {
  const { registry, memory } = context;
  const { words } = mention;
  if (words.length === 1) return single(context, mention);
  if (mention.definite && mention.kind === 'name') return knownHouse(registry, words);
  const surname = keyOf(registry.lexicon, words.at(-1) ?? '');
  const first = keyOf(registry.lexicon, words[0] ?? '');
  const found = namesake(registry.fullNames, { surname, first }, isFullName);
  return found && (found.proven || !context.speaks || found.sources.has(memory.source))
    ? found
    : null;
}

function isFullName({ words }: Entity): boolean {
  return words.length > 1;
}

function namedHouse(context: Context, mention: Mention): Entity | null {
  const entity = endedBy(context, mention) ?? institutionEntity(context.registry, mention);
  if (entity && entity.words.length > 1) context.memory.houses.add(entity);
  return entity;
}

// "The Post", "the Lifeboat Institution", where the article has named a Washington Post, a Royal Lifeboat Institution, and no
// other. "The Supreme Court" is seldom that of New York.
function endedBy({ registry, memory }: Context, { words, definite }: Mention): Entity | null {
  const last = words.at(-1) ?? '';
  if (!definite || (words.length > 1 && ORGANS.has(last))) return null;
  const named = [...memory.houses].map((one) => current(registry, one));
  return onlyOf(named.filter((one) => isEnd(words, one.words)));
}

function isEnd(words: readonly string[], all: readonly string[]): boolean {
  const from = all.length - words.length;
  return from >= 0 && words.every((word, at) => all[from + at] === word);
}

// "The Big Issue": an institution, if one of that name is known.
function knownHouse({ institutions }: Registry, words: readonly string[]): Entity | null {
  return institutions.get(words.join(' '))?.[0] ?? null;
}

// A surname, a first name, an abbreviation; or somebody new, of whom there is no more.
function single(context: Context, mention: Mention): Entity | null {
  const { registry } = context;
  const word = mention.words[0] ?? '';
  const short = registry.acronyms.get(word) ?? registry.institutions.get(word)?.[0];
  if (short) return short;
  if (mention.definite && mention.kind === 'name') return null;
  const key = keyOf(registry.lexicon, word);
  const surname = chosen(registry.persons.get(key) ?? [], mention.gender, context);
  if (surname) return surname;
  const [first, another] = ofFirstName(context, mention, key);
  if (another) return null;
  return first ?? ofFirstWord(context, word) ?? newcomer(context, mention);
}

function newcomer({ registry, speaks }: Context, mention: Mention): Entity | null {
  const isNew = mention.sure || (speaks && !isCommon(registry, mention.words[0] ?? ''));
  return isNew ? singleEntity(registry, mention) : null;
}

// Norvik for Norvik Oil.
function ofFirstWord({ registry, memory }: Context, word: string): Entity | null {
  const same = (registry.byWord.get(word) ?? []).filter(
    ({ words, sources }) => words[0] === word && sources.has(memory.source),
  );
  return same.length === 1 ? (same[0] ?? null) : null;
}

// A capitalised word that only opens a sentence is no first name, unless it says something.
function ofFirstName(
  { registry, memory, speaks }: Context,
  { gender, kind, title, weak }: Mention,
  key: string,
): Entity[] {
  if (kind !== 'person' && weak && !speaks) return [];
  const same = registry.firstNames.get(key) ?? [];
  return same.filter(
    (one) => one.sources.has(memory.source) && agree(one, gender) && canBeAddressed(one, title),
  );
}

// "Mr Francis" has it for a surname, "Prince William" is no William Hague; "Sir Keir" and "Sister Agnes" are first names.
function canBeAddressed({ titles }: Entity, title: string | null): boolean {
  return title === null || FIRST_NAME_TITLES.has(title) || titles.has(title);
}

function isCommon({ lexicon }: Registry, word: string): boolean {
  return (
    lexicon.states.has(word) ||
    ((lexicon.flags.get(word) ?? 0) & ~(WORD.firstName | WORD.particle)) !== 0
  );
}

// Persons of one surname: of those that the article names in full, and of the right gender, the first: others of the
// family keep their first names.
function chosen(
  same: readonly Entity[],
  gender: Gender | null,
  { memory, all }: Context,
): Entity | null {
  const full = same.filter((one) => one.words.length > 1 && one.proven && agree(one, gender));
  const here = full.filter(({ sources }) => sources.has(memory.source));
  if (here.length > 1) return all.find((one) => here.includes(one)) ?? here[0] ?? null;
  if (here.length === 1) return here[0] ?? null;
  if (full.length > 1) return wellKnown(full, memory);
  return full[0] ?? same.find((one) => one.words.length === 1 && agree(one, gender)) ?? null;
}

// The article never gives the first name: its title may, or one of the family is in most of the other articles.
function wellKnown(full: readonly Entity[], { title }: Memory): Entity | null {
  const titled = full.filter(({ printed }) =>
    [...printed.keys()].some((name) => title.includes(name)),
  );
  if (titled.length === 1) return titled[0] ?? null;
  const [most, next] = [...full].sort((a, b) => b.sources.size - a.sources.size);
  return most && next && most.sources.size >= next.sources.size * FAR_MORE ? most : null;
}

function agree({ gender }: Entity, wanted: Gender | null): boolean {
  return gender === null || wanted === null || gender === wanted;
}

function pronoun({ memory }: Context, { words, gender }: Mention): Entity | null {
  const [word = ''] = words;
  if (gender !== null) return pronounPerson(memory, gender);
  if (word === 'latter' || word === 'former') return pairMember(memory, word);
  if (word === 'it') return itInstitution(memory);
  const speaker = recentMouthpiece(memory);
  return speaker && memory.subjects.at(-1)?.entity === speaker ? speaker : null;
}

function office(context: Context, mention: Mention): Entity | null {
  if (mention.plural) return null;
  if (isMouthpiece(mention)) return mouthpiece(context, mention);
  if (mention.house !== null && !mention.definite) return null;
  const { registry, memory, persons, all } = context;
  const { lexicon } = registry;
  const { source } = memory;
  const known = mention.definite
    ? rolePerson({ lexicon, source, persons: [...persons] }, mention)
    : null;
  if (known) return known;
  if (mention.definite || !context.speaks) return null;
  if (mention.state === null || mention.words.length < 2) return null;
  const ofState = all.filter(({ state }) => state === mention.state);
  return rolePerson({ lexicon, source, persons: ofState }, mention);
}

function mouthpiece(context: Context, mention: Mention): Entity | null {
  const { memory } = context;
  const { house } = mention;
  // "A Hull city council spokesman": Hull is no house.
  const inside = house === null || house.kind === 'name' ? bodyInside(context, mention) : null;
  const entity = inside ?? (house && houseEntity(context, house));
  if (!entity && house === null) return unhousedMouthpiece(memory, mention);
  if (entity) memory.mouthpiece = { entity, paragraph: memory.paragraph, gender: mention.gender };
  return entity;
}

// A UK government spokesman, a Russian foreign ministry spokeswoman.
function bodyInside({ registry, memory }: Context, mention: Mention): Entity | null {
  const words = mention.words.slice(0, -1);
  const isBody = ((registry.lexicon.flags.get(words.at(-1) ?? '') ?? 0) & WORD.body) > 0;
  if (!isBody || words.length < 2) return null;
  const printed = mention.printed.slice(0, mention.printed.lastIndexOf(' '));
  return bodyEntity(registry, memory, changed(mention, { kind: 'body', words, printed }));
}

// The house a spokesperson speaks for; a name of several words that is nobody's must be one.
function houseEntity(context: Context, house: Mention): Entity | null {
  const entity = resolve({ ...context, speaks: false }, house);
  if (entity && entity.kind !== 'person') return entity;
  const unknown =
    house.kind === 'name' && !entity?.proven && !isCommon(context.registry, house.words[0] ?? '');
  return unknown
    ? institutionEntity(context.registry, changed(house, { kind: 'institution' }))
    : null;
}

/** Keeps a resolved mention in mind. */
export function keep(memory: Memory, mention: Mention, entity: Entity, isSubject: boolean): void {
  const { paragraph } = memory;
  if (entity.kind === 'person' && mention.kind !== 'pronoun') {
    remember(memory.named, entity, paragraph);
    if (!mention.possessive) remember(memory.introduced, entity, paragraph);
  }
  if (entity.kind === 'institution' && mention.kind !== 'pronoun') {
    remember(memory.institutions, entity, paragraph);
  }
  if (!isSubject) return;
  remember(memory.subjects, entity, paragraph);
  if (entity.kind === 'person') memory.nameless = null;
}
