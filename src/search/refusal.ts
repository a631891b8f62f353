import { type Asked, isOffice, isSaying } from './asked.ts';
import askedWords from './asked-words.json' with { type: 'json' };
import { personsOf } from './identity.ts';
import type { PassageIndex } from './passage-index.ts';
import type { QuestionWord } from './question-words.ts';
import type { Inquiry, Ranked } from './rank.ts';
import { relevance } from './relevance.ts';
import { personOf } from './tag.ts';
import type { TagVariant, Unit } from './units.ts';

/** Whether the articles answer, and what of the question no article has. */
export interface Verdict {
  readonly found: boolean;
  readonly unknown: readonly string[];
}

// A long question of which so much is found is answered, whatever else it says: worth so many of the rarest words.
const LEAST_MASS = 1.8;
// In a long question a thing may stand for an example; in a short one it is the point.
const FEW_UNITS = 5;
// In a very long one even a name may.
const MANY_UNITS = 8;
// Two persons who have to do with each other stand together in one of the first passages.
const FIRST_PAIRS = 5;
// How much an unknown word counts against the answer, by how often spoken English uses it. Everyday words are style.
const DOUBTS: readonly (readonly [number, number])[] = [
  [20000, 0.05],
  [5000, 0.15],
  [1000, 0.3],
  [100, 0.5],
  [1, 0.7],
];
// A phrase is rarely mere style: it weighs nearly as much as what a question insists on.
const PHRASE_DOUBT = 1.4;
// A word that the lexicon knows is English, however rare.
const RARE_DOUBT = 0.7;
// One that nobody knows is a slip before it is a name that is missing.
const STRANGE_DOUBT = 1.2;
// A number may be the very thing that the asker has wrong.
const NUMBER_DOUBT = 0.5;
const NAME_DOUBT = 2.5;
const STYLE_DOUBT = 0.05;
// A country, a year or a name that no article has is not a matter of style.
const INSISTED = 1.5;
const COUNTED: ReadonlySet<Asked> = new Set<Asked>([
  'number',
  'money',
  'span',
  'measure',
  'when',
  'day',
  'month',
  'year',
  'clock',
]);
// A number of the right kind near the words of the question, or one name alone.
const LEAST_FIT = 0.7;
// So many of the first passages may hold it: a number stands in the first ones or nowhere, a name farther down too.
const FIRST_FEW = 2;
const FIRST_NAMES = 3;
const LEAST_OF_MOST = 0.85;
// "The harbour master signed it" answers who did, though it does not answer for a name.
const LEAST_NAME_FIT = 0.5;
// What "did she", "when was he", "where is she" ask about a person, in so many units.
const OF_EVENTS: ReadonlySet<Asked> = new Set<Asked>([
  'when',
  'day',
  'month',
  'year',
  'whether',
  'where',
]);
const EVENT_UNITS = 4;
const LITTLE_BORNE = 0.4;
// Under this count a capital is a name, not the start of a shouted word.
const RARE = 1000;
// A unit is shared where a sentence has most of it: half of a phrase's words are not the phrase.
const LEAST_BORNE = 0.6;
// Shorter ones are initials and slips as often as names.
const SHORTEST_NAME = 4;

const OFFICES = new Set(askedWords.offices);

export function judgeAnswer(
  index: PassageIndex,
  inquiry: Inquiry,
  ranked: readonly Ranked[],
): Verdict {
  const { units, scores, asked } = inquiry;
  const missing = units.filter((unit, at) => scores.telling[at] === 0 || isOnlyParts(index, unit));
  const unknown = missing.map(({ typed }) => typed);
  const first = ranked[0];
  if (first === undefined) return { found: false, unknown };
  const known = scores.telling.reduce((sum, value) => sum + value, 0);
  const rarest = Math.log(1 + index.entries.length);
  const doubt = missing.reduce((sum, unit) => sum + doubtOf(index, unit, inquiry) * rarest, 0);
  const share = (first.coverage * known) / (known + doubt);
  const insists =
    asked !== 'claim' &&
    !(units.length > MANY_UNITS && first.coverage * known >= LEAST_MASS * rarest) &&
    (missing.some((unit) => doubtOf(index, unit, inquiry) >= INSISTED) ||
      personsAreApart(index, units, ranked) ||
      countryIsApart(index, units, ranked) ||
      eventIsElsewhere(index, inquiry, ranked));
  // "How do I renew a passport" asks for advice, which no article was written to give.
  const found =
    relevance(index, inquiry, { share, known: known / rarest }) > 0 &&
    (asked !== 'help' || units.some(({ kind }, at) => kind === 'person' && isBorne(first, at))) &&
    !insists &&
    !lacksKind(inquiry, ranked) &&
    !speakerIsSilent(index, inquiry);
  return { found, unknown };
}

// What happened to a person stands in some passage about that person: "did she resign", where only others did.
function eventIsElsewhere(
  { language }: PassageIndex,
  { units, asked }: Inquiry,
  ranked: readonly Ranked[],
): boolean {
  if (!OF_EVENTS.has(asked) || units.length > EVENT_UNITS) return false;
  const isPerson = ({ kind }: Unit) => kind === 'person';
  if (!units.some(isPerson)) return false;
  const events = units.flatMap((unit, at) => (isPerson(unit) || isOfOffice(unit) ? [] : [at]));
  if (events.length === 0 || events.every((at) => isGeneric(language, units[at]))) return false;
  return ranked
    .filter((one) => units.some((unit, at) => isPerson(unit) && isBorne(one, at)))
    .every(({ borne }) => events.every((at) => (borne[at] ?? 0) < LITTLE_BORNE));
}

// Two persons, each with a role or words, of the question that no passage bears together ("what did A say to B", who never met).
function personsAreApart(
  { knowledge }: PassageIndex,
  units: readonly Unit[],
  ranked: readonly Ranked[],
): boolean {
  const isKnown = ({ tag }: TagVariant) => {
    const person = knowledge.persons[personOf(tag) ?? -1];
    return person?.kind === 'person' && person.statements + person.roles.length > 0;
  };
  const persons = units.flatMap(({ tags }, at) => (tags.some(isKnown) ? [at] : []));
  if (persons.length !== 2) return false;
  return ranked
    .slice(0, FIRST_PAIRS)
    .every(({ borne }) => persons.some((at) => (borne[at] ?? 0) === 0));
}

// A country that few paragraphs name, in a short question, and none of the first passages bears it ("expelled by France").
function countryIsApart(
  { language }: PassageIndex,
  units: readonly Unit[],
  ranked: readonly Ranked[],
): boolean {
  if (units.length > FEW_UNITS) return false;
  const countries = units.flatMap(({ tags }, at) =>
    tags.some(({ tag }) => language.groups[tag]?.kind === 'country') ? [at] : [],
  );
  return countries.some((at) =>
    ranked.slice(0, FIRST_PAIRS).every(({ borne }) => (borne[at] ?? 0) === 0),
  );
}

function doubtOf(index: PassageIndex, unit: Unit, { words, units }: Inquiry): number {
  if (unit.kind === 'date') return dateDoubt(index, unit);
  if (isThing(index, unit)) return units.length > FEW_UNITS ? PHRASE_DOUBT : INSISTED;
  if (unit.kind === 'phrase' && unit.stems.length > 1) {
    return isOffice(unit.terms.at(-1) ?? '') ? INSISTED : PHRASE_DOUBT;
  }
  if (unit.terms.every((term) => index.language.generic.has(term))) return STYLE_DOUBT;
  const kinds = unit.tags.map(({ tag }) => index.language.groups[tag]?.kind);
  return kinds.includes('country') ? INSISTED : wordDoubt(index, unit, words[unit.at]);
}

function wordDoubt(index: PassageIndex, unit: Unit, word: QuestionWord | undefined): number {
  if (/^\d/.test(index.language.stemOf(unit.terms[0] ?? ''))) return NUMBER_DOUBT;
  const count = Math.max(...unit.terms.map((term) => index.language.frequencies.get(term) ?? 0));
  if (unit.kind === 'word') {
    if (isName(index, unit)) return NAME_DOUBT;
    if (word?.capital && count < RARE) return INSISTED;
  }
  const step = DOUBTS.find(([least]) => count >= least);
  if (step) return step[1];
  if (unit.tags.length > 0) return RARE_DOUBT;
  return unit.terms.join('').length < SHORTEST_NAME ? 0 : STRANGE_DOUBT;
}

// "Home secretary" is not met by a home and a secretary.
function isOnlyParts({ postings }: PassageIndex, { kind, stems, tags }: Unit): boolean {
  const isBorne = tags.some(({ tag, part }) => part !== true && postings.has(tag));
  return kind === 'phrase' && stems.length > 1 && !isBorne;
}

function isBorne({ borne }: Ranked, unit: number): boolean {
  return (borne[unit] ?? 0) >= LEAST_BORNE;
}

function isName({ language }: PassageIndex, { terms }: Unit): boolean {
  return terms.some((term) => language.names.has(term) && term.length >= SHORTEST_NAME);
}

function isGeneric({ generic }: PassageIndex['language'], unit: Unit | undefined): boolean {
  return unit === undefined || unit.terms.every((term) => generic.has(term));
}

// "What job has he", "since what year in this post".
function isOfOffice({ terms }: Unit): boolean {
  return terms.some((term) => OFFICES.has(term));
}

function isThing({ language }: PassageIndex, { terms }: Unit): boolean {
  const thing = terms.join(' ');
  return [thing, thing.replace(/s$/, ''), thing.replace(/es$/, '')].some((one) =>
    language.things.has(one),
  );
}

// A month or year that no text mentions is no gap where an article of that time exists.
function dateDoubt({ entries }: PassageIndex, { date }: Unit): number {
  if (date === null || date.year === null) return 0;
  const covered = entries.some(
    ({ anchor }) =>
      anchor !== null &&
      anchor.year === date.year &&
      (date.month === null || anchor.month === date.month),
  );
  return covered ? 0 : INSISTED;
}

// How many, how much, how long, when: nothing of that kind beside the words of the question.
function lacksKind({ asked, target }: Inquiry, ranked: readonly Ranked[]): boolean {
  const first = ranked.slice(0, FIRST_NAMES);
  // "The name of the cleaner": where a cleaner is spoken of, her name must stand beside.
  if (asked === 'name') {
    const describing = first.filter((one) => target !== null && isBorne(one, target.unit));
    const most = Math.max(...describing.map(({ coverage }) => coverage)) * LEAST_OF_MOST;
    const telling = describing.filter(({ coverage }, at) => at === 0 || coverage >= most);
    return (telling.length > 0 ? telling : first).every(({ fit }) => fit < LEAST_FIT);
  }
  if (asked === 'who') return first.every(({ fit }) => fit < LEAST_NAME_FIT);
  if (!COUNTED.has(asked)) return false;
  return ranked.slice(0, FIRST_FEW).every(({ fit }) => fit < LEAST_FIT);
}

// "What did she say": she is named, but not one statement of hers is in the articles.
function speakerIsSilent({ knowledge }: PassageIndex, { units, words, asked }: Inquiry): boolean {
  if (asked !== 'words' || knowledge.speech.length === 0) return false;
  const saying = words.findIndex(({ term }) => isSaying(term));
  const named = units.filter(({ kind, at }) => kind === 'person' && (saying < 0 || at < saying));
  const persons = personsOf(knowledge, named);
  return persons.length > 0 && persons.every(({ statements }) => statements === 0);
}
