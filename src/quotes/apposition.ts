import { WORD } from './lexicon.ts';
import type { Mention } from './mention.ts';
import type { Reading } from './name-run.ts';
import type { Token } from './token.ts';

const HARD =
  WORD.punctuation |
  WORD.quotation |
  WORD.auxiliary |
  WORD.relative |
  WORD.pronoun |
  WORD.preposition;
const LINKS = new Set(['of', 'for', 'to', 'from', 'at', 'in', 'with', 'on']);
const LONGEST_LINK = 4;
const LONGEST_BRACKET = 6;
const LONGEST_TAIL = 5;

/**
 * Joins the mentions that are one phrase: "a spokesman for the ministry", "Ben Ray, the mayor,", "the mayor, Ben
 * Ray," and "defence minister Ben Ray". Joined parts stay in the list; the joined one spans them.
 */
export function joinPhrases(reading: Reading, mentions: readonly Mention[]): Mention[] {
  if (mentions.length === 0) return [];
  const joined: Mention[] = [];
  for (const mention of mentions.toReversed()) {
    joined.push(withBracket(reading, withLink(reading, mention, joined)));
  }
  joined.reverse();
  for (const [at, mention] of joined.entries()) {
    joined[at] = withHouse(withOwner(mention, joined[at - 1]), joined[at - 1], joined[at - 2]);
  }
  return withRoles(reading, joined);
}

// for the UK’s Foreign Office: what is owned, not the owner.
function ownedBy(next: Mention | undefined, later: Mention | undefined): Mention | undefined {
  if (!next?.possessive || !later || later.start < next.end) return next;
  return later.from === next.to ? { ...later, from: next.from } : next;
}

// "the US national security council" rather than "the US".
function widest(later: readonly Mention[]): Mention | undefined {
  const next = ownedBy(later.at(-1), later.at(-2));
  if (!next) return next;
  return (
    later
      .slice(-3)
      .find((one) => one.from <= next.from && one.to > next.to && one.kind !== 'pronoun') ?? next
  );
}

// "a spokesman for the ministry": the phrase goes on to the ministry's end. From the back, so that it may go on again.
function withLink({ tokens }: Reading, mention: Mention, later: readonly Mention[]): Mention {
  const link = tokens[mention.to];
  if (!link || !LINKS.has(link.word) || mention.possessive || mention.kind === 'pronoun')
    return mention;
  const linkable = mention.kind === 'role' || mention.kind === 'body' || link.word === 'of';
  if (!linkable || mention.kind === 'state') return mention;
  const next = widest(later);
  if (next && next.from <= mention.to + 1 + LONGEST_LINK && isBare(tokens, mention.to + 1, next)) {
    const house = isHouse(next) && link.word !== 'to' && link.word !== 'in' ? next : mention.house;
    return { ...mention, to: next.to, house };
  }
  return link.word === 'of' || mention.kind === 'role'
    ? { ...mention, to: tailEnd(tokens, mention.to + 1) }
    : mention;
}

function isHouse({ kind }: Mention): boolean {
  return (
    kind === 'institution' ||
    kind === 'body' ||
    kind === 'name' ||
    kind === 'state' ||
    kind === 'person'
  );
}

const LIGHT = WORD.determiner | WORD.modifier | WORD.demonym | WORD.state;

function isBare(tokens: readonly Token[], from: number, next: Mention): boolean {
  let unknown = 0;
  for (const { flags, capital } of tokens.slice(from, next.from)) {
    if (flags & HARD) return false;
    if (!(flags & LIGHT) && !capital) unknown += 1;
  }
  const article = ((tokens[from]?.flags ?? 0) & WORD.determiner) > 0;
  return unknown === 0 || (unknown === 1 && article && next.kind !== 'person');
}

// of the weather service: plain words up to the next verb, comma or function word.
function tailEnd(tokens: readonly Token[], from: number): number {
  const stops =
    WORD.punctuation |
    WORD.quotation |
    WORD.auxiliary |
    WORD.pronoun |
    WORD.cue |
    WORD.preposition |
    WORD.conjunction |
    WORD.adverb |
    WORD.modal;
  let at = from;
  while (at < tokens.length && at < from + LONGEST_TAIL && goesOn(tokens[at], stops)) at += 1;
  return at;
}

function goesOn(token: Token | undefined, stops: number): boolean {
  if (!token || token.flags & stops) return false;
  return !token.capital || (token.flags & (WORD.demonym | WORD.state)) > 0;
}

// Harry Reid (D-Nev.), National Oceans Council (NOC), Service - known as the FSB -
function withBracket({ text, tokens }: Reading, mention: Mention): Mention {
  if (mention.kind === 'pronoun' || mention.kind === 'role') return mention;
  const open = tokens[mention.to];
  if (open?.word === '(') {
    for (let at = mention.to + 1; at < mention.to + LONGEST_BRACKET; at += 1) {
      if (tokens[at]?.word !== ')') continue;
      const only = tokens[mention.to + 1];
      const alias = only && at === mention.to + 2 ? abbreviationOf(text, only) : null;
      return { ...mention, to: at + 1, alias };
    }
    return mention;
  }
  const known = open?.word === 'known' ? 0 : 1;
  if (
    tokens[mention.to + known]?.word !== 'known' ||
    tokens[mention.to + known + 1]?.word !== 'as'
  ) {
    return mention;
  }
  const at = mention.to + known + (tokens[mention.to + known + 2]?.word === 'the' ? 3 : 2);
  const name = tokens[at];
  if (!name?.capital) return mention;
  const closing = tokens[at + 1]?.word === '-' || tokens[at + 1]?.word === ',' ? at + 2 : at + 1;
  return { ...mention, to: closing, alias: text.slice(name.start, name.end) };
}

function abbreviationOf(text: string, token: Token): string | null {
  const printed = text.slice(token.start, token.end);
  return /^[A-Z][A-Za-z]*[A-Z]s?$/.test(printed) ? printed : null;
}

// Russia's Federal Security Service
function withOwner(mention: Mention, before: Mention | undefined): Mention {
  if (mention.kind !== 'institution' || !before || before.kind !== 'state') return mention;
  if (!before.possessive || before.to !== mention.from) return mention;
  return { ...mention, from: before.from, state: before.state };
}

// Foreign Ministry spokesperson, the country's security service FSB
function withHouse(
  mention: Mention,
  before: Mention | undefined,
  earlier: Mention | undefined,
): Mention {
  if (mention.kind !== 'role' || mention.house !== null) return mention;
  const inside = [before, earlier].find(
    (one) =>
      one !== undefined &&
      isHouse(one) &&
      one.kind !== 'state' &&
      one.start >= mention.start &&
      one.end <= mention.end,
  );
  return inside ? { ...mention, house: inside } : mention;
}

function withRoles(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const { tokens } = reading;
  const result = [...mentions];
  for (const [at, mention] of mentions.entries()) {
    if (mention.kind !== 'role' && mention.kind !== 'body') continue;
    const here = result[at] ?? mention;
    const after = nextFrom(result, at, here.to);
    if (after !== null && canBear(result[after], here)) {
      result[after] = bearing(reading, result[after] ?? here, here);
      continue;
    }
    const named = tokens[here.to]?.word === ',' ? nextFrom(result, at, here.to + 1) : null;
    const owner =
      tokens[here.from - 1]?.word === ',' ? previousTo(result, at, here.from - 1) : null;
    const taken = owner !== null && result[owner]?.kind === 'person';
    if (!taken && named !== null && opensApposition(tokens, here, result[named])) {
      const bearer = bearing(reading, result[named] ?? here, here);
      result[named] = { ...bearer, to: closed(tokens, bearer.to) };
    } else if (owner !== null && isApposition(tokens, here, result[owner])) {
      result[owner] = appositive(reading, result[owner] ?? here, here);
    }
  }
  return result;
}

function nextFrom(mentions: readonly Mention[], at: number, from: number): number | null {
  for (let next = at + 1; next < mentions.length && next <= at + 4; next += 1) {
    const mention = mentions[next];
    if (mention && mention.from >= from) return mention.from === from ? next : null;
  }
  return null;
}

function previousTo(mentions: readonly Mention[], at: number, to: number): number | null {
  for (let before = at - 1; before >= 0 && before >= at - 4; before -= 1) {
    const mention = mentions[before];
    if (mention && mention.to === to && mention.kind !== 'role' && mention.kind !== 'pronoun')
      return before;
  }
  return null;
}

function canBear(mention: Mention | undefined, { kind, possessive }: Mention): boolean {
  if (!mention || possessive) return false;
  if (kind === 'body') return mention.kind === 'institution' && mention.words.length === 1;
  return mention.kind === 'person' || mention.kind === 'name';
}

function bearing(reading: Reading, mention: Mention, office: Mention): Mention {
  const roled = office.kind === 'role';
  const limit = office.start < mention.start ? mention.start : Number.POSITIVE_INFINITY;
  return {
    ...mention,
    kind: roled ? 'person' : mention.kind,
    sure: roled || mention.sure,
    from: Math.min(office.from, mention.from),
    role: roled && office.role !== null ? roleText(reading, office, limit) : mention.role,
    gender: mention.gender ?? (roled ? office.gender : null),
    state: mention.state ?? office.state,
    house: office.kind === 'role' ? office.house : mention.house,
    alias: mention.alias ?? (office.kind === 'body' ? office.printed : null),
  };
}

// The whole phrase up to the name, without its article.
function roleText({ text, tokens }: Reading, office: Mention, limit: number): string {
  const end = Math.max(office.end, tokens[office.to - 1]?.end ?? office.end);
  return text.slice(office.start, Math.min(end, limit)).trim();
}

function isApposition(
  tokens: readonly Token[],
  office: Mention,
  owner: Mention | undefined,
): boolean {
  if (!owner || owner.possessive || owner.kind === 'state' || office.plural) return false;
  const after = tokens[office.to];
  return (
    after === undefined ||
    after.word === ',' ||
    after.word === '.' ||
    after.word === '-' ||
    after.word === 'who' ||
    after.word === 'and'
  );
}

function appositive(reading: Reading, owner: Mention, office: Mention): Mention {
  const person = owner.kind === 'name' && office.kind === 'role';
  return {
    ...owner,
    kind: person ? 'person' : owner.kind,
    sure: owner.sure || person,
    to: closed(reading.tokens, office.to),
    role:
      owner.kind !== 'institution' && office.role !== null
        ? roleText(reading, office, Number.POSITIVE_INFINITY)
        : owner.role,
    gender: owner.gender ?? office.gender,
    house: office.house ?? owner.house,
  };
}

function closed(tokens: readonly Token[], to: number): number {
  return tokens[to]?.word === ',' ? to + 1 : to;
}

function opensApposition(
  tokens: readonly Token[],
  office: Mention,
  named: Mention | undefined,
): boolean {
  if (
    !named ||
    named.possessive ||
    (named.kind !== 'person' && named.kind !== 'name') ||
    office.plural
  )
    return false;
  if (named.words.length < 2) return false;
  const after = tokens[named.to];
  return (
    after === undefined || after.word === ',' || after.word === '.' || (after.flags & WORD.cue) > 0
  );
}
