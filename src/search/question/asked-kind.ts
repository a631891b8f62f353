import smallWords from '../language/small-words.json' with { type: 'json' };
import askedWords from './asked-words.json' with { type: 'json' };

const ASKED = [
  'who',
  'name',
  'when',
  'day',
  'month',
  'year',
  'clock',
  'where',
  'country',
  'why',
  'number',
  'money',
  'measure',
  'age',
  'span',
  'words',
  'meaning',
  'thing',
  'whether',
  'claim',
  'help',
  'keywords',
] as const;

/** The kind of thing that a question asks for; `help` asks the bot to advise or to do something. */
export type Asked = (typeof ASKED)[number];

/** The kind that each word of these lists asks for. */
export function kindByTerm(
  lists: Partial<Record<Asked, readonly string[]>>,
): ReadonlyMap<string, Asked> {
  return new Map(ASKED.flatMap((kind) => (lists[kind] ?? []).map((term) => [term, kind] as const)));
}

/** The kinds that a date or a length of time answers. */
export const TIMES: ReadonlySet<Asked> = new Set<Asked>([
  'when',
  'day',
  'month',
  'year',
  'clock',
  'span',
]);

/** The kinds that a number, a sum, a length of time or a date answers. */
export const COUNTED: ReadonlySet<Asked> = new Set<Asked>([
  ...TIMES,
  'number',
  'money',
  'measure',
  'age',
]);

export const AUXILIARY: ReadonlySet<string> = new Set(askedWords.auxiliary);
export const SAYING: ReadonlySet<string> = new Set(askedWords.saying);

/** "Is", "were": what follows says who or what something is. */
export const IDENTITY: ReadonlySet<string> = new Set(smallWords.identity);
/** "Been", "got": with a participle they say what was done to somebody. */
export const BEING: ReadonlySet<string> = new Set(smallWords.being);
const PARTICLES = new Set(smallWords.particles);
const BY_QUESTION_WORD = kindByTerm(askedWords.questionWords);
const BY_HOW = kindByTerm(askedWords.how);
// "What was the final price": so near to "what" the noun must stand that says what is asked for.
const NOUN_BESIDE = 4;
// "How much they pay", "how much the boat was".
const OPENS_SENTENCE = new Set(smallWords.sentenceOpeners);

/** The place of the first word that says that somebody says something; -1 for none. "Called in", "called off" are no such. */
export function sayingPlace(terms: readonly string[]): number {
  return terms.findIndex(
    (term, at) => SAYING.has(term) && !(term === 'called' && PARTICLES.has(terms[at + 1] ?? '')),
  );
}

function isOfSaying(terms: readonly string[]): boolean {
  return sayingPlace(terms) >= 0;
}

/** Whether a word asks which of several: the noun beside it is asked for. */
export function asksWhich(term: string | undefined): boolean {
  return term === 'what' || term === 'which';
}

/** What a question word asks for, with the words behind it. */
export function byQuestionWord(terms: readonly string[], at: number): Asked {
  const word = terms[at] ?? '';
  const next = terms[at + 1] ?? '';
  const rest = terms.slice(at + 1);
  if (word === 'how') return byHow(next, rest);
  return BY_QUESTION_WORD.get(word) ?? byWhat(rest);
}

function byHow(next: string, rest: readonly string[]): Asked {
  if (next === 'much') return byHowMuch(rest[1] ?? '');
  return BY_HOW.get(next) ?? (isOfSaying(rest) ? 'words' : 'thing');
}

// "How much did it cost" asks for a sum, "how much fuel" and "how much of the harbour" for any number.
function byHowMuch(counted: string): Asked {
  if (counted === 'time') return 'span';
  const isSum = counted === '' || AUXILIARY.has(counted) || askedWords.sums.includes(counted);
  return isSum || OPENS_SENTENCE.has(counted) ? 'money' : 'measure';
}

// "What the ambassador did", "what about the captain": the noun behind these is not what is asked for.
const OPENS_CLAUSE = new Set(smallWords.clauseOpeners);
/** "What does the bill do", "what has she said": the subject stands behind it. */
export const DOING: ReadonlySet<string> = new Set(smallWords.doing);
const ARTICLES = new Set(smallWords.nounOpeners);
const STANDING = new Set(smallWords.standing);
const LARGE = new Set(smallWords.large);
const ADJECTIVE_AND_NOUN = 2;
const AMOUNTS = new Set([...askedWords.sums, ...askedWords.amounts]);
const ENDS_NOUN = new Set(smallWords.nounEnds);
const KINDS: readonly (readonly [readonly string[], Asked])[] = [
  [askedWords.days, 'day'],
  [askedWords.months, 'month'],
  [askedWords.years, 'year'],
  [askedWords.clocks, 'clock'],
  [askedWords.countries, 'country'],
  [askedWords.places, 'where'],
  [askedWords.reasons, 'why'],
  [askedWords.sums, 'money'],
  [askedWords.numbers, 'number'],
  [askedWords.attributes.age, 'age'],
  [askedWords.attributes.measure, 'measure'],
  [askedWords.attributes.span, 'span'],
  [askedWords.names, 'name'],
  [askedWords.people, 'who'],
  [askedWords.quotes, 'words'],
];

// The noun beside "what" or "which" says it: "what day", "which minister", "what is the name of".
function byWhat(rest: readonly string[]): Asked {
  const near = rest.slice(0, NOUN_BESIDE);
  const direct = directKind(rest);
  if (direct !== null) return direct;
  // "What does it stand for" asks for no reason.
  if (rest.at(-1) === 'for' && !STANDING.has(rest.at(-2) ?? '')) return 'why';
  if (isOfSaying(rest)) return 'words';
  // "What does the bill do": its subject is not asked for.
  if (DOING.has(rest[0] ?? '')) return 'thing';
  const content = near.filter((term) => !AUXILIARY.has(term) && term !== 'the');
  return kindOfNoun(content[0]) ?? 'thing';
}

// "What was given as the reason", "what did she name as grounds".
function isGivenAsReason(rest: readonly string[]): boolean {
  const at = rest.indexOf('as');
  return at >= 0 && rest.slice(at + 1, at + 3).some((term) => askedWords.reasons.includes(term));
}

// "What day", "which minister", "what exact sum did"; but "what the captain had to say" asks for words.
function directKind(rest: readonly string[]): Asked | null {
  const kind = kindOfNoun(rest[0]) ?? kindOfNoun(headOf(rest));
  if (kind === null) return kindOfSubject(rest);
  return kind === 'who' && isOfSaying(rest) ? null : kind;
}

// "What was the final price of", "what is the exact sum that"; but "what was the mayor of it" asks about the mayor.
function kindOfSubject(rest: readonly string[]): Asked | null {
  const [verb = '', article = '', ...noun] = rest;
  if (!IDENTITY.has(verb) || !ARTICLES.has(article)) return null;
  const kind = kindOfNoun(headOf(noun));
  return kind === 'country' || (kind !== null && COUNTED.has(kind)) ? kind : null;
}

/** What a noun says that is asked for, as "minister" somebody; null for most. */
export function kindOfNoun(term: string | undefined): Asked | null {
  return KINDS.find(([list]) => list.includes(term ?? ''))?.[1] ?? null;
}

// The last word of "what pecuniary sum did …", "which other minister of …", "his nationality"; undefined where no verb or preposition
// ends more words.
function headOf(rest: readonly string[]): string | undefined {
  if (OPENS_CLAUSE.has(rest[0] ?? '')) return undefined;
  const end = rest
    .slice(0, NOUN_BESIDE)
    .findIndex((term) => AUXILIARY.has(term) || SAYING.has(term) || ENDS_NOUN.has(term));
  return end < 0 && rest.length <= ADJECTIVE_AND_NOUN ? rest.at(-1) : rest[end - 1];
}

/** "How large a penalty", "how big were the first losses": a sum; null for anything else. */
export function byAmount(terms: readonly string[], at: number): Asked | null {
  if (terms[at] !== 'how' || !LARGE.has(terms[at + 1] ?? '')) return null;
  const rest = terms.slice(at + 2);
  const article = IDENTITY.has(rest[0] ?? '') ? 1 : 0;
  if (!ARTICLES.has(rest[article] ?? '')) return null;
  const noun = rest.slice(article + 1, article + 1 + ADJECTIVE_AND_NOUN);
  return noun.some((term) => AMOUNTS.has(term) || AMOUNTS.has(term.replace(/s$/, '')))
    ? 'money'
    : null;
}

/** What the noun beside "what" or "which" asks for; null for none, or another question word. */
export function byNoun(terms: readonly string[], at: number): Asked | null {
  const word = terms[at] ?? '';
  if (!asksWhich(word)) return null;
  const rest = terms.slice(at + 1);
  if (isGivenAsReason(rest)) return 'why';
  const direct = directKind(rest);
  const isOfNoun =
    word === 'which' && !AUXILIARY.has(rest[0] ?? '') && !OPENS_CLAUSE.has(rest[0] ?? '');
  if (direct !== null || !isOfNoun || !isOfSaying(rest)) return direct;
  // "Which minister said so" asks for a minister, "which treaty does she say they broke" for a treaty.
  return kindOfNoun(rest[0]) ?? kindOfNoun(headOf(rest)) ?? 'thing';
}
