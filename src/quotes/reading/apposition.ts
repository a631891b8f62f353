import { WORD } from '../words/lexicon.ts';
import smallWords from '../words/small-words.json' with { type: 'json' };
import { changed, type Mention } from './mention.ts';
import { isAge, type Reading } from './name-run.ts';
import { withOtherName } from './other-name.ts';
import { isHouse, withLink } from './phrase-link.ts';
import { isKind, type Token } from './token.ts';

/**
 * Joins the mentions that are one phrase: "a spokesman for the ministry", "Ben Ray, the mayor,", "the mayor, Ben
 * Ray," and "defence minister Ben Ray". Joined parts stay in the list; the joined one spans them.
 */
export function joinPhrases(reading: Reading, mentions: readonly Mention[]): Mention[] {
  if (mentions.length === 0) return [];
  const joined: Mention[] = [];
  for (const mention of mentions.toReversed()) {
    joined.push(withOtherName(reading, withLink(reading, mention, joined)));
  }
  joined.reverse();
  for (const [at, mention] of joined.entries()) {
    joined[at] = withHouse(withOwner(mention, joined[at - 1]), joined[at - 1], joined[at - 2]);
  }
  return withRoles(reading, joined);
}

// Russia's Federal Security Service, the council's Jim Bale
function withOwner(mention: Mention, before: Mention | undefined): Mention {
  if (!before?.possessive || before.to !== mention.from) return mention;
  const { kind } = mention;
  if (kind === 'person' || (kind === 'name' && mention.words.length > 1)) {
    return changed(mention, { from: before.from });
  }
  if (kind !== 'institution' || before.kind !== 'state') return mention;
  return changed(mention, { from: before.from, state: before.state });
}

// Foreign Ministry spokesperson, the country's security service CSS
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
  return inside ? changed(mention, { house: inside }) : mention;
}

// The offices of the list given to their bearers.
function withRoles(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const result = [...mentions];
  const offices = [...mentions.entries()].filter(
    ([, { kind }]) => kind === 'role' || kind === 'body',
  );
  // "Lead author Prof Ida Ray": what a title says is said better by an office before it.
  const titles = offices.filter(([, office]) => isTitle(reading, office));
  const others = offices.filter(([, office]) => !isTitle(reading, office));
  for (const [at] of [...titles, ...others]) {
    const office = result[at];
    if (!office || giveToNext(reading, result, at, office)) continue;
    giveAcrossComma(reading, result, at, office);
    if (office.kind === 'role') giveAcrossVerb(reading, result, at, office);
  }
  return result;
}

function isTitle({ tokens }: Reading, { words, to }: Mention): boolean {
  return words.length === 1 && isKind(tokens, to - 1, WORD.title);
}

// defence minister Ben Ray
function giveToNext(reading: Reading, result: Mention[], at: number, office: Mention): boolean {
  const place = nextFrom(result, at, office.to);
  const bearer = place === null ? undefined : result[place];
  if (place === null || !bearer || !canBear(bearer, office)) return false;
  result[place] = bearing(reading, bearer, office);
  return true;
}

// the mayor, Ben Ray, and Ben Ray, the mayor, and Ben Ray, 52, the mayor,
function giveAcrossComma(reading: Reading, result: Mention[], at: number, office: Mention): void {
  const { tokens } = reading;
  const behind = tokens[office.to]?.word === ',' ? nextFrom(result, at, office.to + 1) : null;
  const before = previousTo(result, at, commaBefore(tokens, office.from));
  const named = behind === null ? undefined : result[behind];
  const owner = before === null ? undefined : result[before];
  if (behind !== null && named && owner?.kind !== 'person' && canFollow(tokens, office, named)) {
    const bearer = bearing(reading, named, office);
    result[behind] = changed(bearer, { to: closed(tokens, bearer.to) });
  } else if (before !== null && owner && isApposition(tokens, office, owner)) {
    result[before] = appositive(reading, owner, office);
  }
}

function nextFrom(mentions: readonly Mention[], at: number, from: number): number | null {
  for (let next = at + 1; next < mentions.length && next <= at + 4; next += 1) {
    const mention = mentions[next];
    if (!mention || mention.from < from) continue;
    if (mention.from > from) return null;
    const named = mentions[next + 1];
    return named?.from === from && isPersonal(named) ? next + 1 : next;
  }
  return null;
}

// Where an apposition begins, and its bearer ends.
function commaBefore(tokens: readonly Token[], office: number): number | null {
  if (tokens[office - 1]?.word !== ',') return null;
  const isAged = isAge(tokens, office - 2) && tokens[office - 3]?.word === ',';
  return isAged ? office - 3 : office - 1;
}

// Ben Ray is the mayor; Ben Ray, who has been mayor since May
function giveAcrossVerb(reading: Reading, result: Mention[], at: number, office: Mention): void {
  const { tokens } = reading;
  const verb = verbBefore(tokens, office.from);
  if (office.role === null || verb === null) return;
  const relative = tokens[verb - 1]?.word === 'who' ? verb - 1 : verb;
  const end = tokens[relative - 1]?.word === ',' ? relative - 1 : relative;
  const place = previousTo(result, at, end);
  const bearer = place === null ? undefined : result[place];
  if (place === null || bearer?.kind !== 'person' || bearer.role !== null) return;
  if (!isApposition(tokens, office, bearer)) return;
  const role = roleText(reading, office, Number.POSITIVE_INFINITY);
  result[place] = changed(bearer, { role, gender: bearer.gender ?? office.gender });
}

// "is" stands before an article, lest it be the beginning of "is mayor no more".
function verbBefore(tokens: readonly Token[], office: number): number | null {
  const word = tokens[office - 1]?.word;
  const isBeen = word === 'been' && tokens[office - 2]?.word === 'has';
  if (isBeen && !DONE.test(tokens[office]?.word ?? '')) return office - 2;
  return word === 'is' && ARTICLES.has(tokens[office]?.word ?? '') ? office - 1 : null;
}

function previousTo(mentions: readonly Mention[], at: number, to: number | null): number | null {
  for (let before = at - 1; before >= 0 && before >= at - 4; before -= 1) {
    const mention = mentions[before];
    if (mention && mention.to === to && mention.kind !== 'role' && mention.kind !== 'pronoun')
      return before;
  }
  return null;
}

function canBear(mention: Mention, { kind, possessive }: Mention): boolean {
  if (possessive) return false;
  if (kind === 'body') return mention.kind === 'institution' && mention.words.length === 1;
  return isPersonal(mention);
}

function bearing(reading: Reading, mention: Mention, office: Mention): Mention {
  const from = Math.min(office.from, mention.from);
  const state = mention.state ?? office.state;
  if (office.kind === 'body') {
    const kind = mention.kind === 'name' ? 'institution' : mention.kind;
    const alias = mention.alias ?? (mention.words.length === 1 ? office.printed : null);
    return changed(mention, { kind, from, state, alias });
  }
  const limit = office.start < mention.start ? mention.start : Number.POSITIVE_INFINITY;
  return changed(mention, {
    kind: 'person',
    sure: true,
    from,
    state,
    role: office.role === null ? mention.role : roleText(reading, office, limit),
    gender: mention.gender ?? office.gender,
    house: office.house,
  });
}

// The whole phrase up to the name, without its article.
function roleText({ text, tokens }: Reading, office: Mention, limit: number): string {
  const end = Math.max(office.end, tokens[office.to - 1]?.end ?? office.end);
  return text.slice(office.start, Math.min(end, limit)).trim();
}

const AFTER_APPOSITION = new Set([
  ...[',', '.', '-', 'and', 'who', 'whose', 'which', 'since', 'without'],
  ...smallWords.links,
]);
// "has been appointed director"
const DONE = /ed$|^made$/;
const ARTICLES = new Set(['a', 'an', 'the']);

function isApposition(tokens: readonly Token[], office: Mention, owner: Mention): boolean {
  if (owner.possessive || owner.kind === 'state' || office.plural) return false;
  const after = tokens[office.to];
  return (
    after === undefined || AFTER_APPOSITION.has(after.word) || (after.flags & WORD.quotation) > 0
  );
}

function appositive(reading: Reading, owner: Mention, office: Mention): Mention {
  const person = owner.kind === 'name' && office.kind === 'role';
  return changed(owner, {
    kind: person ? 'person' : owner.kind,
    sure: owner.sure || person,
    to: closed(reading.tokens, office.to),
    role:
      owner.kind !== 'institution' && office.role !== null
        ? roleText(reading, office, Number.POSITIVE_INFINITY)
        : owner.role,
    gender: owner.gender ?? office.gender,
    house: office.house ?? owner.house,
  });
}

function isPersonal({ kind }: Mention): boolean {
  return kind === 'person' || kind === 'name';
}

function closed(tokens: readonly Token[], to: number): number {
  return tokens[to]?.word === ',' ? to + 1 : to;
}

function canFollow(tokens: readonly Token[], office: Mention, named: Mention): boolean {
  if (named.possessive || office.plural || named.weak) return false;
  if (named.words.length < 2 && !office.definite) return false;
  const isBody = office.kind === 'body';
  if (isBody ? named.kind !== 'institution' : !isPersonal(named)) return false;
  const after = tokens[named.to];
  // "Flanked by a minister, Ben Ray said".
  const isBy = !office.definite && ((tokens[office.from - 1]?.flags ?? 0) & WORD.preposition) > 0;
  if (isBy && after?.word !== ',') return false;
  return !after || ',.-'.includes(after.word) || (after.flags & WORD.cue) > 0;
}
