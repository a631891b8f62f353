import type { PassageIndex } from '../index/passage-index.ts';
import { rarest } from '../index/rarity.ts';
import { COUNTED } from '../question/asked-kind.ts';
import { isInterrogative } from '../question/asked-terms.ts';
import { introduced } from '../question/identity.ts';
import type { Unit } from '../question/unit.ts';
import { isCountry, isGeneric, isParaphrase, isPrinted } from '../question/unit-kind.ts';
import type { Inquiry } from '../ranking/inquiry.ts';
import { isBorne, LEAST_FIT } from '../ranking/judge.ts';
import type { Ranked } from '../ranking/rank.ts';
import { isApart } from './apart.ts';
import { doubtOf, INSISTED, isThing } from './doubt.ts';
import { relevance } from './relevance.ts';
import { speakerIsSilent } from './silent-speaker.ts';

/** Whether the articles answer, and what of the question no article has. */
export interface Verdict {
  readonly found: boolean;
  readonly unknown: readonly string[];
}

// A long question of which so much is found is answered, whatever else it says: worth so many of the rarest words.
const LEAST_MASS = 1.8;
// "Did Russia apologise", in a row with Russia: only what stands everywhere is met, and what is asked is not. No question
// of 680 that the articles answer is met by less.
const LEAST_MET = 0.3;
// In a very long one even a name may.
const MANY_UNITS = 8;
const FEW_UNITS = 3;
// So many of the first passages may hold it: a number stands in the first ones or nowhere, a name farther down too.
const FIRST_FEW = 2;
const FIRST_NAMES = 3;
const LEAST_OF_MOST = 0.85;
// A number is another thing's where so much less of the question stands beside it. Over 1,300 questions 0.5 refuses 8 more near
// misses and 6 more that are answered, 0.7 as many again of both.
const LEAST_OF_COUNTING = 0.5;
const RARE_COUNTRY = 0.5;
// "Experts suggest" answers who said so; who did it is told by name, or by a country's, and not just by "a shopkeeper". Of 1,632
// questions that refuses 12 more that no article answers and one that some does.
const LEAST_WHO_FIT = 0.6;
// Where a passage bears nearly all of the question, a number far from its words is the one.
const NEARLY_ALL = 0.8;
const LEAST_FAR_FIT = 0.6;
const LEAST_SAYER_FIT = 0.5;

export function judgeAnswer(
  index: PassageIndex,
  inquiry: Inquiry,
  ranked: readonly Ranked[],
): Verdict {
  const { units, scores, asked } = inquiry;
  const missing = units.filter(
    (unit, at) => (scores.telling[at] === 0 || isOnlyParts(index, unit)) && !unit.isExcepted,
  );
  const unknown = missing.map(({ typed }) => typed);
  const first = ranked[0];
  if (first === undefined) return { found: false, unknown };
  const known = knownOf(index, inquiry) / rarest(index.entries.length);
  const doubts = missing.map((unit) => doubtOf(index, unit, inquiry));
  const met = first.coverage * known;
  const bearing = {
    share: met / (known + doubts.reduce((sum, doubt) => sum + doubt, 0) || 1),
    known,
    doubt: Math.max(0, ...doubts),
    nearest: first.nearest,
  };
  // A claim may have a party or a number wrong; a thing that no article has is another subject.
  const insists = missing.some(
    (unit, at) => (doubts[at] ?? 0) >= INSISTED && (asked !== 'claim' || isThing(index, unit)),
  );
  const isLong = units.length > MANY_UNITS && met >= LEAST_MASS;
  const isDefined = asked === 'meaning' && first.fit >= LEAST_FIT;
  const found =
    (isDefined || relevance(index, inquiry, bearing) > 0) &&
    (missing.length === 0 || met >= LEAST_MET) &&
    (isLong || !(insists || (asked !== 'claim' && isApart(index, inquiry, ranked)))) &&
    !isCryForHelp(inquiry, first) &&
    !lacksKind(index, inquiry, ranked) &&
    !speakerIsSilent(index, inquiry, ranked);
  return { found, unknown };
}

// What tells of the question that the articles are about it. Where they only have what reports may say for a word, that
// finds the answer of many a question, but as much in "sing" or "meaning of life": without it the two sets of other subjects
// are refused .894 and .893 instead of .885 and .878.
function knownOf(index: PassageIndex, { units, scores }: Inquiry): number {
  return units.reduce(
    (sum, unit, at) => sum + (isOnlyParaphrased(index, unit) ? 0 : (scores.telling[at] ?? 0)),
    0,
  );
}

function isOnlyParaphrased(index: PassageIndex, unit: Unit): boolean {
  if (unit.kind === 'person' || unit.kind === 'date' || isPrinted(index, unit)) return false;
  return unit.tags.every(
    ({ tag }) => index.postings.get(tag) === undefined || isParaphrase(index.language, tag),
  );
}

// "How do I renew a passport" asks for advice, which no article was written to give.
function isCryForHelp({ asked, units }: Inquiry, first: Ranked): boolean {
  if (asked !== 'help') return false;
  return !units.some(({ kind }, at) => kind === 'person' && isBorne(first, at));
}

// "Home secretary" is not met by a home and a secretary; "what caused the fire" by a cause and a fire is.
function isOnlyParts({ postings }: PassageIndex, { kind, stems, tags, terms }: Unit): boolean {
  if (terms.some(isInterrogative)) return false;
  const isBorne = tags.some(({ tag, part }) => part !== true && postings.get(tag) !== undefined);
  return kind === 'phrase' && stems.length > 1 && !isBorne;
}

// How many, how much, how long, when, who: nothing of that kind beside the words of the question.
function lacksKind(index: PassageIndex, inquiry: Inquiry, ranked: readonly Ranked[]): boolean {
  const { asked } = inquiry;
  const first = ranked.slice(0, FIRST_NAMES);
  if (asked === 'name') return lacksName(index, inquiry, first);
  // "Who is Olsen" asks what somebody is, and whoever names Olsen mostly tells.
  if (asked === 'who')
    return introduced(index, inquiry).length === 0 && lacksSomebody(inquiry, first);
  if (asked === 'country') return first.every(({ fit }) => fit < LEAST_FIT);
  if (asked === 'meaning')
    return first.every(({ fit }) => fit < LEAST_FIT) && !isAnyPrinted(index, inquiry);
  if (!COUNTED.has(asked) || isSaidWhole(inquiry, first)) return false;
  const few = ranked.slice(0, FIRST_FEW);
  const least = Math.max(...few.map(({ coverage }) => coverage)) * LEAST_OF_COUNTING;
  return few.every(({ fit, coverage }, at) => {
    const leastFit = coverage >= NEARLY_ALL ? LEAST_FAR_FIT : LEAST_FIT;
    return fit < leastFit || (at > 0 && coverage < least);
  });
}

// "Lowest number of diplomats", without a question word: where all of it stands, it is told in whatever way.
function isSaidWhole({ words, units }: Inquiry, [first]: readonly Ranked[]): boolean {
  if (first === undefined || words.some(({ term }) => isInterrogative(term))) return false;
  return units.length >= FEW_UNITS && units.every((_, at) => (first.borne[at] ?? 0) === 1);
}

// What somebody does not know is only explained where it is written.
function isAnyPrinted(index: PassageIndex, { units }: Inquiry): boolean {
  return units.some((unit) => isPrinted(index, unit) && !isGeneric(index.language, unit));
}

// Who stands in the first passage, or in one that bears nearly as much of the question.
function lacksSomebody({ saying }: Inquiry, first: readonly Ranked[]): boolean {
  if (saying) return first.every(({ fit }) => fit < LEAST_SAYER_FIT);
  return nearBest(first).every(({ fit }) => fit < LEAST_WHO_FIT);
}

// "The name of the cleaner": where a cleaner is spoken of, her name must stand beside. A later passage that bears clearly
// less of the question speaks of another cleaner.
function lacksName(index: PassageIndex, inquiry: Inquiry, first: readonly Ranked[]): boolean {
  const { target } = inquiry;
  // "The names of the men who died" are told where they died, whoever else counts the men.
  const describes = target !== null && (target.isSpecific || target.hasNoOtherWords);
  const describing = first.filter((one) => describes && isBorne(one, target.unit));
  const countries = rareCountries(index, inquiry);
  return nearBest(describing.length > 0 ? describing : first).every(
    ({ fit, borne }) => fit < LEAST_FIT || countries.some((at) => (borne[at] ?? 0) === 0),
  );
}

// The first one, and those that bear nearly as much of the question as any.
function nearBest(passages: readonly Ranked[]): readonly Ranked[] {
  const most = Math.max(...passages.map(({ coverage }) => coverage)) * LEAST_OF_MOST;
  return passages.filter(({ coverage }, at) => at === 0 || coverage >= most);
}

// "The ambassador to France" is not any ambassador; the country of the story itself goes without saying, and so does that of
// something else: "his lawyer at the French court".
function rareCountries(
  { language, entries }: PassageIndex,
  { units, scores, target }: Inquiry,
): readonly number[] {
  const rare = RARE_COUNTRY * rarest(entries.length);
  return units.flatMap((unit, at) => {
    const isOfNext = units[at + 1]?.at === (unit.places.at(-1) ?? 0) + 1;
    const isOfOther = isOfNext && target !== null && target.unit !== at + 1;
    const isRare = (scores.telling[at] ?? 0) >= rare;
    return isCountry(language, unit) && isRare && !isOfOther ? [at] : [];
  });
}
