import { type Gender, WORD } from '../words/lexicon.ts';
import relations from '../words/relations.json' with { type: 'json' };
import type { Mention } from './mention.ts';
import { FUNCTION_WORD, nameEnd, opensSentence, type Reading } from './name-run.ts';
import { isKind, type Token } from './token.ts';

const STOPS = FUNCTION_WORD | WORD.punctuation | WORD.quotation | WORD.negation | WORD.time;
const LONGEST_PHRASE = 9;
const PRONOUN_GENDERS: Readonly<Record<string, Gender>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  she: 'female',
  her: 'female',
};
const REFLEXIVE_GENDERS: Readonly<Record<string, Gender>> = { himself: 'male', herself: 'female' };
const RELATIONS = new Set(relations);
const SUBJECTS = new Set(['he', 'she', 'it', 'they']);
const PRONOUN_WORDS = new Map(
  ['he', 'she', 'it', 'they', 'him', 'his', 'her', 'latter', 'former'].map((word) => [
    word,
    [word],
  ]),
);

/** The phrase around a head like "minister" or "agency": its modifiers, its owner, its article. */
export function nominalMention(
  reading: Reading,
  head: number,
  kind: 'role' | 'body',
): Mention | null {
  const { text, tokens, lexicon } = reading;
  const token = tokens[head];
  if (!token) return null;
  const first = phraseStart(tokens, head);
  const article = tokens[first];
  const hasArticle = article !== undefined && first < head && (article.flags & WORD.determiner) > 0;
  const start = hasArticle ? first + 1 : first;
  const words = tokens.slice(start, head + 1).map(({ word }) => word);
  const printed = text.slice(tokens[start]?.start ?? token.start, nameEnd(text, token));
  return {
    kind,
    from: first,
    to: head + 1,
    bare: head + 1,
    start: tokens[start]?.start ?? token.start,
    end: nameEnd(text, token),
    printed,
    words,
    gender: lexicon.roleGenders.get(token.word) ?? emphasised(tokens[head + 1]),
    title: null,
    role: kind === 'role' && !RELATIONS.has(token.word) ? printed : null,
    state: ownerState(reading, start, head),
    possessive: token.possessive,
    plural: (token.flags & WORD.plural) > 0,
    definite: hasArticle && /^(?:the|his|her|their|its|that|this)$/.test(article.word),
    owned: hasArticle && /^(?:his|her|their)$/.test(article.word),
    weak: false,
    sure: kind === 'role',
    alias: null,
    house: null,
  };
}

// "The mayor himself"
function emphasised(next: Token | undefined): Gender | null {
  return REFLEXIVE_GENDERS[next?.word ?? ''] ?? null;
}

function phraseStart(tokens: readonly Token[], head: number): number {
  const floor = Math.max(0, head - LONGEST_PHRASE);
  let at = head;
  while (at > floor && !isKind(tokens, at - 1, WORD.determiner) && canPrecede(tokens, at, head)) {
    at -= 1;
  }
  return isKind(tokens, at - 1, WORD.determiner) ? at - 1 : at;
}

function canPrecede(tokens: readonly Token[], at: number, head: number): boolean {
  const before = tokens[at - 1];
  if (!before || isFarWord(before, tokens[at])) return false;
  if (isModifier(before)) return true;
  if (before.flags & (STOPS | WORD.cue | WORD.adverb)) return false;
  if (before.capital) return !opensSentence(tokens, at - 1) || canOpenPhrase(before);
  return !before.possessive || at >= head;
}

// A plain word before a capitalised one is a verb rather than part of the phrase: "meets US President".
function isFarWord(before: Token, here: Token | undefined): boolean {
  return (
    here?.capital === true && !before.capital && !isModifier(before) && !before.word.includes('-')
  );
}

function isModifier(token: Token): boolean {
  return (token.flags & WORD.modifier) > 0;
}

function canOpenPhrase({ flags }: Token): boolean {
  return (flags & (WORD.notName | WORD.adverb | WORD.cue)) === 0 || (flags & WORD.modifier) > 0;
}

function ownerState({ tokens, lexicon }: Reading, from: number, to: number): string | null {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token || !(token.flags & (WORD.state | WORD.demonym))) continue;
    const state = lexicon.states.get(token.word);
    if (state !== undefined) return state;
  }
  return null;
}

/** He, she, it, they as subjects; him, his, her for what a paragraph refers to; "the latter". */
export function pronounMention({ tokens, text }: Reading, at: number): Mention | null {
  const token = tokens[at];
  if (!token) return null;
  const word = token.word.replace(/'(?:s|d|ll|ve|re)$/, '');
  const pair = (word === 'latter' || word === 'former') && isPair(tokens, at);
  const gender = PRONOUN_GENDERS[word] ?? null;
  if (!pair && gender === null && !SUBJECTS.has(word)) return null;
  return {
    kind: 'pronoun',
    from: pair ? at - 1 : at,
    to: at + 1,
    bare: at + 1,
    start: token.start,
    end: token.start + word.length,
    printed: text.slice(token.start, token.start + word.length),
    words: PRONOUN_WORDS.get(word) ?? [word],
    gender,
    title: null,
    role: null,
    state: null,
    possessive: word === 'his' || (word === 'her' && !endsPhrase(tokens[at + 1])),
    plural: word === 'they',
    definite: true,
    owned: false,
    weak: false,
    sure: gender !== null,
    alias: null,
    house: null,
  };
}

// "the latter said", but not "the former minister".
function isPair(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at - 1]?.word !== 'the' || !next) return false;
  return (
    (next.flags & (WORD.cue | WORD.auxiliary | WORD.adverb | WORD.punctuation | WORD.modal)) > 0
  );
}

function endsPhrase(token: Token | undefined): boolean {
  return token === undefined || (token.flags & (FUNCTION_WORD | WORD.punctuation)) > 0;
}
