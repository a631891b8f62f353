import { type Asked, isOffice, isSaying } from './asked.ts';
import { personsOf } from './identity.ts';
import type { PassageIndex } from './passage-index.ts';
import type { QuestionWord } from './question-words.ts';
import type { Inquiry, Ranked } from './rank.ts';
import { personOf } from './tag.ts';
import type { TagVariant, Unit } from './units.ts';

/** Whether the articles answer, and what of the question no article has. */
export interface Verdict {
  readonly found: boolean;
  readonly unknown: readonly string[];
}

// Words of style that no article has ask for nothing.
const LEAST_DOUBT = 0.45;
// Of all that the question tells, known or not, the first passage must bear this share.
const LEAST_SHARE = 0.15;
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
// "The harbour master signed it" answers who did, though it does not answer for a name.
const LEAST_NAME_FIT = 0.5;
// Under this count a capital is a name, not the start of a shouted word.
const RARE = 1000;
// A unit is shared where a sentence has most of it: half of a phrase's words are not the phrase.
const LEAST_BORNE = 0.6;
// A question of so few units, or of which less than one in so many is shared, must share two things of its own.
const SHORT_QUESTION = 3;
const BORNE_SHARE = 4;
// Units that weigh less are words of everyday talk; see `weightOf` in units.ts.
const OWN_WEIGHT = 0.75;
// Shorter ones are initials and slips as often as names.
const SHORTEST_NAME = 4;

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
  const enough = share >= LEAST_SHARE || first.coverage * known >= LEAST_MASS * rarest;
  const insists =
    asked !== 'claim' &&
    !(units.length > MANY_UNITS && first.coverage * known >= LEAST_MASS * rarest) &&
    (missing.some((unit) => doubtOf(index, unit, inquiry) >= INSISTED) ||
      personsAreApart(index, units, ranked) ||
      countryIsApart(index, units, ranked));
  // "How do I renew a passport" asks for advice, which no article was written to give.
  const found =
    enough &&
    (asked !== 'help' || units.some(({ kind }, at) => kind === 'person' && isBorne(first, at))) &&
    !insists &&
    (doubt < LEAST_DOUBT * rarest || isAnchored(index, units, first)) &&
    !lacksKind(inquiry, ranked) &&
    !speakerIsSilent(index, inquiry);
  return { found, unknown };
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

// What question and passage share must be something of its own. A person, a phrase or a month is; of single words a
// short question needs two, as one of them stands in texts on other subjects too.
function isAnchored(index: PassageIndex, units: readonly Unit[], first: Ranked): boolean {
  const shared = units.reduce(
    (sum, unit, at) => sum + anchorage(index, unit) * Number(isBorne(first, at)),
    0,
  );
  const bearing = units.filter((_, at) => isBorne(first, at)).length;
  const isDoubtful = units.length <= SHORT_QUESTION || bearing * BORNE_SHARE < units.length;
  return shared >= (isDoubtful ? 2 : 1);
}

function isBorne({ borne }: Ranked, unit: number): boolean {
  return (borne[unit] ?? 0) >= LEAST_BORNE;
}

function anchorage({ language }: PassageIndex, { kind, weight, date, terms }: Unit): number {
  if (kind === 'person' || (kind === 'phrase' && weight >= OWN_WEIGHT)) return 2;
  if (date !== null) return date.month === null ? 1 : 2;
  const isNumber = /^\d/.test(terms[0] ?? '');
  return Number(
    !isNumber && weight >= OWN_WEIGHT && !terms.every((term) => language.generic.has(term)),
  );
}

function isName({ language }: PassageIndex, { terms }: Unit): boolean {
  return terms.some((term) => language.names.has(term) && term.length >= SHORTEST_NAME);
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
    return (describing.length > 0 ? describing : first).every(({ fit }) => fit < LEAST_FIT);
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
