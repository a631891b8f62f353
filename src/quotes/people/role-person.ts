import type { Mention } from '../reading/mention.ts';
import type { Lexicon } from '../words/lexicon.ts';
import parties from '../words/parties.json' with { type: 'json' };
import { isKin, partRole, type RoleWords } from '../words/role-words.ts';
import smallWords from '../words/small-words.json' with { type: 'json' };
import type { DatedRole, Entity } from './entity.ts';

const UNDER = smallWords.under;
const IN_PLACE = smallWords.inPlaceOf;

export interface Seeker {
  readonly lexicon: Lexicon;
  readonly source: string;
  readonly persons: readonly Entity[];
}

/** The one person whose office a nominal names ("the former minister"); null when none or two fit. */
export function rolePerson({ lexicon, source, persons }: Seeker, mention: Mention): Entity | null {
  const wanted = wantedOf(mention);
  const fitting: { readonly entity: Entity; readonly score: number }[] = [];
  for (const entity of persons) {
    if (!suits(entity, mention)) continue;
    const score = closest(lexicon, wanted, { entity, source });
    if (score > 0) fitting.push({ entity, score });
  }
  const best = Math.max(0, ...fitting.map(({ score }) => score));
  const top = fitting.filter(({ score }) => score === best);
  return top.length === 1 ? (top[0]?.entity ?? null) : null;
}

function suits({ gender, state }: Entity, mention: Mention): boolean {
  if (mention.gender !== null && gender !== null && mention.gender !== gender) return false;
  return mention.state === null || state === null || mention.state === state;
}

interface Wanted {
  readonly wording: string;
  readonly wanted: RoleWords;
  readonly head: string;
  /** "His boss" is nobody's leader, "the boss" may be. */
  readonly literal: boolean;
}

function wantedOf({ words, owned }: Mention): Wanted {
  const wording = `${owned ? 'own ' : ''}${words.join(' ')}`;
  return { wording, wanted: partRole(words), head: words.at(-1) ?? '', literal: owned };
}

// By the offices printed in the article, else by all. Somebody well known has a new wording of his office in every few
// articles, so what was found for all of them is kept.
function closest(
  lexicon: Lexicon,
  wanted: Wanted,
  { entity, source }: { readonly entity: Entity; readonly source: string },
): number {
  const { roles, offices, closeness: known } = entity;
  const here = roles.get(source);
  if (here !== undefined) return highest(lexicon, wanted, here);
  const kept = known.get(wanted.wording);
  if (kept !== undefined) return kept;
  const lasting = [...offices.values()].filter(
    // Who was the acting mayor in one article need not be "the mayor" of another.
    ({ parsed }) => !isMoreForNow(parsed.words, wanted.wanted.words),
  );
  const best = highest(lexicon, wanted, lasting);
  known.set(wanted.wording, best);
  return best;
}

function highest(lexicon: Lexicon, wanted: Wanted, roles: Iterable<DatedRole>): number {
  let best = 0;
  for (const { parsed } of roles) best = Math.max(best, closeness(lexicon, wanted, parsed));
  return best;
}

// The head must be the office's or its kin, "former" must agree; further words in common decide between two.
function closeness(lexicon: Lexicon, { wanted, head, literal }: Wanted, office: RoleWords): number {
  if (office.former !== wanted.former) return 0;
  if (isOtherParty(wanted.words, office.words)) return 0;
  const heads = office.heads.filter((word) => (literal ? word === head : isKin(word, head)));
  if (heads.length === 0) return 0;
  // A deputy ambassador is a diplomat, but not the ambassador.
  if (heads.includes(head) && isOtherRank(wanted.words, office.words)) return 0;
  const others = wanted.words.filter((word) => word !== head && !lexicon.states.has(word));
  const common = others.filter((word) => office.words.includes(word)).length;
  const states = wanted.words.flatMap((word) => lexicon.states.get(word) ?? []);
  const held = office.words.flatMap((word) => lexicon.states.get(word) ?? []);
  if (states.length > 0 && held.length > 0 && !states.some((state) => held.includes(state)))
    return 0;
  const exact = heads.includes(head) ? 1 : 0;
  return 1 + exact + common * 2 + (states.length > 0 && held.length > 0 ? 1 : 0);
}

// The deputy mayor is not the mayor, nor the other way about; the mayor may be the acting one.
function isOtherRank(wanted: readonly string[], held: readonly string[]): boolean {
  if (UNDER.some((word) => wanted.includes(word) !== held.includes(word))) return true;
  return isMoreForNow(wanted, held);
}

// The acting mayor, beside the mayor.
function isMoreForNow(one: readonly string[], other: readonly string[]): boolean {
  return IN_PLACE.some((word) => one.includes(word) && !other.includes(word));
}

const PARTIES = new Map<string, number>(
  parties.flatMap((names, at) => names.map((name) => [name, at] as const)),
);

// The Democratic nominee is not the Republican one.
function isOtherParty(one: readonly string[], other: readonly string[]): boolean {
  const wanted = one.flatMap((word) => PARTIES.get(word) ?? []);
  const held = other.flatMap((word) => PARTIES.get(word) ?? []);
  return wanted.length > 0 && held.length > 0 && !wanted.some((party) => held.includes(party));
}
