import { fold } from '../../text/fold.ts';
import { changed, type Mention } from '../reading/mention.ts';
import { isAcronym } from '../reading/name-kind.ts';
import bodyKin from '../words/body-kin.json' with { type: 'json' };
import { WORD } from '../words/lexicon.ts';
import parties from '../words/parties.json' with { type: 'json' };
import smallWords from '../words/small-words.json' with { type: 'json' };
import { type Entity, onlyOf } from './entity.ts';
import { lastInstitution, type Memory, onlyNamed } from './memory.ts';
import {
  current,
  institutionEntity,
  keyOf,
  type Registry,
  singleEntity,
  stateEntity,
} from './registry.ts';

const GOVERNMENTS = new Set(smallWords.governments);
const ANY = new Set(bodyKin.any);
const PARTIES = new Set(parties.flat());
const SINGLE = new Set(bodyKin.single);
const PUBLIC = new Map<string, readonly string[]>(Object.entries(bodyKin.public));
const SHORTEST_STATE = 5;
const KINDS = WORD.institution | WORD.body | WORD.role | WORD.firm;
const OWNED_GOVERNMENT = /^(\p{Lu}\p{L}+)['\u2019]s government$/u;

/** The institution or state that a nominal names: "the agency", "Russia's security service", "the British government". */
export function bodyEntity(registry: Registry, memory: Memory, mention: Mention): Entity | null {
  if (mention.plural) return null;
  const head = mention.words.at(-1) ?? '';
  const words = ownWords(registry, mention);
  const isGovernment = GOVERNMENTS.has(head) && (mention.state !== null || words.length <= 2);
  const government = isGovernment ? governmentOf(registry, mention) : null;
  if (government || (isGovernment && head === 'government')) return government;
  const named = matching(registry, mention, words) ?? described(registry, mention, words);
  if (named) return named;
  return mention.definite && words.length <= 1 ? generic(registry, memory, head) : null;
}

// A body with a country or a name before it is one of its own: the US national security council, the Ray campaign.
function described(registry: Registry, mention: Mention, words: readonly string[]): Entity | null {
  const own = mention.state !== null || /^\p{Lu}/u.test(mention.printed);
  if (words.length < 2 || !own) return null;
  return institutionEntity(registry, changed(mention, { kind: 'institution' }));
}

// "The agency": the last one of that kind that was a subject, else the last institution of any kind.
function generic(registry: Registry, memory: Memory, head: string): Entity | null {
  const isSuch = (entity: Entity): boolean => isOfKind(registry, entity, head);
  return (
    lastInstitution(memory, isSuch) ??
    onlyNamed(memory, isSuch) ??
    onlyInTitle(registry, memory, head) ??
    lastInstitution(memory, (entity) => mayBe(registry, entity, head))
  );
}

// A council's name need not say so, but no firm's is one, and what is called an administration is no commission.
function mayBe({ lexicon }: Registry, { name, words }: Entity, head: string): boolean {
  if (ANY.has(head)) return true;
  const kin = PUBLIC.get(head);
  if (kin === undefined) return false;
  const last = words.at(-1) ?? '';
  const flags = lexicon.flags.get(last) ?? 0;
  if (flags & WORD.firm) return false;
  // A party or a regulator may go by one word, a commission by its letters at most.
  if (words.length === 1) return SINGLE.has(head) || isAcronym(name);
  return (flags & (WORD.institution | WORD.body)) === 0 || kin.includes(last);
}

// A Federation of Museum Workers is no museum, a University College London a college.
function isOfKind({ lexicon }: Registry, { words }: Entity, head: string): boolean {
  const link = words.findIndex((word) => word === 'of' || word === 'for');
  const own = link > 0 ? words.slice(0, link) : words;
  const last = own.at(-1) ?? '';
  if (last === head) return true;
  return own.includes(head) && ((lexicon.flags.get(last) ?? 0) & KINDS) === 0;
}

// The article has named it in its title alone.
function onlyInTitle(registry: Registry, { title }: Memory, head: string): Entity | null {
  // Most titles have no such word, and a corpus may have thousands of councils.
  if (!fold(title).includes(head)) return null;
  const such = (registry.byWord.get(head) ?? []).filter(
    (entity) =>
      isOfKind(registry, entity, head) &&
      [...entity.printed.keys()].some((form) => title.includes(form)),
  );
  return onlyOf(such.map((entity) => current(registry, entity)));
}

function governmentOf(registry: Registry, mention: Mention): Entity | null {
  if (mention.state !== null) return stateEntity(registry, mention.state, mention.printed);
  const adjective = mention.words.at(-2);
  if (adjective === undefined) return null;
  if (isRegion(registry, adjective))
    return institutionEntity(registry, changed(mention, { kind: 'institution' }));
  // A country that no list knows: Ruritania and the Ruritanian government.
  for (let end = adjective.length; end >= SHORTEST_STATE; end -= 1) {
    const name = adjective.slice(0, end);
    const same = registry.persons.get(keyOf(registry.lexicon, name)) ?? [];
    const country = same.find(
      ({ words, proven }) => proven && words.length === 1 && words[0] === name,
    );
    if (country) return country;
  }
  const owner = OWNED_GOVERNMENT.exec(mention.printed)?.[1];
  return owner
    ? singleEntity(registry, changed(mention, { words: [adjective], printed: owner }))
    : null;
}

// The Scottish government; but the Labour one is a country's.
function isRegion({ lexicon }: Registry, adjective: string): boolean {
  return ((lexicon.flags.get(adjective) ?? 0) & WORD.demonym) > 0 && !PARTIES.has(adjective);
}

function ownWords({ lexicon }: Registry, { words }: Mention): string[] {
  return words.filter(
    (word) =>
      !lexicon.states.has(word) &&
      !((lexicon.flags.get(word) ?? 0) & WORD.determiner) &&
      word !== 'country',
  );
}

function matching(registry: Registry, { state }: Mention, words: readonly string[]): Entity | null {
  if (words.length === 0 || (words.length === 1 && state === null)) return null;
  const found = new Set<Entity>();
  for (const one of fewest(registry, words)) {
    const entity = current(registry, one);
    const fits = isSame(entity, state) && words.every((word) => entity.words.includes(word));
    if (fits) found.add(entity);
  }
  return onlyOf(found);
}

// The shortest list that has everything with these words.
function fewest({ byWord }: Registry, words: readonly string[]): readonly Entity[] {
  const lists = words.map((word) => byWord.get(word) ?? []);
  return lists.reduce((best, list) => (list.length < best.length ? list : best));
}

function isSame(entity: Entity, state: string | null): boolean {
  return entity.state === null || state === null || entity.state === state;
}
