import institutions from '../words/institutions.json' with { type: 'json' };
import { WORD } from '../words/lexicon.ts';
import { joinPhrases } from './apposition.ts';
import { isLink, longNameEnd } from './long-name.ts';
import { changed, type Mention } from './mention.ts';
import { isAcronym } from './name-kind.ts';
import {
  nameMention,
  opensSentence,
  postNominals,
  type Reading,
  runEnd,
  startsRun,
  titleLength,
} from './name-run.ts';
import { nominalMention, pronounMention } from './nominal.ts';
import { isKind, isThe, type Token } from './token.ts';

const ORGANS = new Set(institutions.organs);

/** Everybody and everything that a stretch of tokens mentions as somebody, in reading order. */
export function mentionsOf(reading: Reading): Mention[] {
  const mentions: Mention[] = [];
  const { tokens } = reading;
  let at = 0;
  while (at < tokens.length) {
    if (startsRun(reading, at)) {
      const end = longNameEnd(reading, at, runEnd(reading, at));
      const honours = postNominals(reading, at, end);
      readRun(reading, at, end - honours, mentions);
      if (honours > 0) honour(mentions, { from: end - honours, to: end });
      at = end;
      continue;
    }
    const mention = plainMention(reading, at);
    if (mention) mentions.push(mention);
    at += 1;
  }
  return joinPhrases(reading, mentions);
}

// Whoever has such letters is a person.
function honour(mentions: Mention[], { from, to }: { readonly from: number; readonly to: number }) {
  const last = mentions.at(-1);
  if (last?.to !== from || (last.kind !== 'name' && last.kind !== 'person')) return;
  mentions[mentions.length - 1] = changed(last, { kind: 'person', sure: true, to });
}

function plainMention(reading: Reading, at: number): Mention | null {
  const token = reading.tokens[at];
  if (!token || token.flags & (WORD.punctuation | WORD.quotation)) return null;
  if (token.flags & WORD.role && isHead(reading.tokens, at))
    return nominalMention(reading, at, 'role');
  if (token.flags & WORD.body && isHead(reading.tokens, at)) return bodyMention(reading, at);
  return token.flags & WORD.anaphor ? pronounMention(reading, at) : null;
}

// In "government spokesman" only the last word is the head, in "campaign trail" the first is none.
function isHead(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || tokens[at]?.possessive || next.capital) return true;
  return (next.flags & (WORD.role | WORD.body)) === 0 || (next.flags & WORD.cue) > 0;
}

function bodyMention(reading: Reading, at: number): Mention | null {
  const mention = nominalMention(reading, at, 'body');
  if (!mention) return null;
  const owned = mention.from < at || mention.state !== null;
  return owned ? mention : null;
}

function readRun(reading: Reading, from: number, to: number, into: Mention[]): void {
  const { tokens } = reading;
  const start = skipStates(reading, from, to);
  const titles = titleLength(reading, start, to);
  const whole = tokens.slice(from, to);
  const office = officeOf(tokens, from, to);
  if (office !== null) {
    readLongOffice(reading, { from, name: office, to }, into);
    return;
  }
  if (isHouseName(reading, from, to) || (titles > 0 && whole.some(isLink))) {
    push(into, houseMention(reading, from, to));
    return;
  }
  if (titles > 0 && start + titles === to) {
    readOffice(reading, from, to, into);
    return;
  }
  const name = start + titles > from ? start + titles : from;
  const trade = isTrade(reading, name, to);
  if (trade) push(into, nominalMention(reading, name, 'role'));
  readName(reading, { from: trade ? name + 1 : from, name: trade ? name + 1 : name, to }, into);
}

// Secretary of State Ben Ray: where the name begins behind an office with "of"; null when there is none.
function officeOf(tokens: readonly Token[], from: number, to: number): number | null {
  // "CEO of Norvik Oil" names nobody.
  const isFirm = isKind(tokens, to - 1, WORD.firm | WORD.institution);
  for (let at = from + 1; at < to; at += 1) {
    if (!isLink(tokens[at]) || !isKind(tokens, at - 1, WORD.role)) continue;
    const first = tokens[at + 1]?.word === 'the' ? at + 3 : at + 2;
    return firstNameAt(tokens, first, to - 1) ?? (isFirm ? to : Math.min(first, to));
  }
  return null;
}

function firstNameAt(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from; at < to; at += 1) if (isKind(tokens, at, WORD.firstName)) return at;
  return null;
}

function readLongOffice(
  reading: Reading,
  { from, name, to }: { readonly from: number; readonly name: number; readonly to: number },
  into: Mention[],
): void {
  const { text, tokens } = reading;
  let head = from;
  while (head < to && !isLink(tokens[head + 1])) head += 1;
  const office = nominalMention(reading, head, 'role');
  const last = tokens[name - 1];
  if (office && last) {
    const printed = text.slice(office.start, last.end);
    into.push(
      changed(office, {
        to: name,
        end: last.end,
        printed,
        role: printed,
        possessive: last.possessive,
      }),
    );
  }
  if (name < to) push(into, nameMention(reading, name, to));
}

// An office at the end of a run: "Prime Minister", or "Secretary" with "of State Ben Ray" behind it.
function readOffice(reading: Reading, from: number, to: number, into: Mention[]): void {
  const { tokens } = reading;
  const honorific =
    (tokens[to - 1]?.flags ?? 0) & WORD.honorific && !((tokens[to - 1]?.flags ?? 0) & WORD.role);
  if (honorific) return;
  pushInner(reading, from, to - 1, into);
  push(into, nominalMention(reading, to - 1, 'role'));
}

function readName(
  reading: Reading,
  { from, name, to }: { readonly from: number; readonly name: number; readonly to: number },
  into: Mention[],
): void {
  const { tokens } = reading;
  if (name > from) {
    const head = lastRole(tokens, from, name);
    pushInner(reading, from, head ?? name, into);
    if (head !== null) push(into, nominalMention(reading, head, 'role'));
  }
  push(into, nameMention(reading, name, to));
}

function lastRole(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = to - 1; at >= from; at -= 1) if ((tokens[at]?.flags ?? 0) & WORD.role) return at;
  return null;
}

// The house named before an office: FBI Director, Foreign Ministry spokesman.
function pushInner(reading: Reading, from: number, to: number, into: Mention[]): void {
  let end = to;
  while (end > from && (reading.tokens[end - 1]?.flags ?? 0) & (WORD.modifier | WORD.honorific))
    end -= 1;
  if (end <= from) return;
  const mention = nameMention(reading, from, end);
  if (
    mention &&
    (mention.kind === 'institution' || mention.kind === 'state' || mention.kind === 'name')
  )
    into.push(mention);
}

function push(into: Mention[], mention: Mention | null): void {
  if (mention) into.push(mention);
}

// A leading adjective of a country belongs to the office or the trade, not to a person's name.
function skipStates({ tokens }: Reading, from: number, to: number): number {
  let at = from;
  while (at < to - 1 && (tokens[at]?.flags ?? 0) & (WORD.state | WORD.demonym)) at += 1;
  return at > from && to - at >= 2 ? at : from;
}

function isHouseName({ text, tokens }: Reading, from: number, to: number): boolean {
  const last = tokens[to - 1];
  if (!last || to - from < 2) return false;
  if (last.flags & WORD.institution) return true;
  const owned = to - from === 2 && isKind(tokens, from, WORD.state | WORD.demonym);
  return (
    owned && !(last.flags & (WORD.role | WORD.state)) && isAcronym(text.slice(last.start, last.end))
  );
}

// Russian Foreign Ministry, the French CSS: the adjective is the owner, the rest the name. British Embassy keeps it, and
// Norwegian Polar Institute is printed with it, as what is no organ of its state is called so.
function houseMention(reading: Reading, from: number, to: number): Mention | null {
  const { text, tokens, lexicon } = reading;
  const owner = lexicon.states.get(tokens[from]?.word ?? '');
  const shortest = isKind(tokens, to - 1, WORD.institution) ? 3 : 2;
  if (owner === undefined || to - from < shortest) return nameMention(reading, from, to);
  const mention = nameMention(reading, from + 1, to);
  if (!mention) return null;
  const owned = { from: isThe(tokens[from - 1]) ? from - 1 : from, state: owner };
  if (to - from < 3 || ORGANS.has(tokens[to - 1]?.word ?? '')) return changed(mention, owned);
  const start = tokens[from]?.start ?? mention.start;
  return changed(mention, { ...owned, start, printed: text.slice(start, mention.end) });
}

// Sculptor Ben Ray: a first word that is no first name before one that is, or one made like a trade's.
function isTrade({ tokens }: Reading, name: number, to: number): boolean {
  const first = tokens[name];
  if (!first?.capital || to - name < 3 || first.word.length === 1) return false;
  if (first.flags & WORD.firstName) return false;
  // "Eoin Mac Lochlainn": a name that no list knows.
  if (isKind(tokens, name + 1, WORD.particle)) return false;
  if (isKind(tokens, name + 1, WORD.firstName)) return true;
  return to - name === 3 && TRADE.test(first.word) && opensSentence(tokens, name);
}

const TRADE = /(?:er|or|ist|ian|ess|eer|wright|smith|keeper)$/;
