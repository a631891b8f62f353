import type { PassageIndex } from '../index/passage-index.ts';
import type { PersonMatch } from '../index/persons.ts';
import { smallness } from '../index/smallness.ts';
import { groupTag, monthTag, personTag, yearTag } from '../index/tag.ts';
import { type DateMention, datesIn, isWithin } from '../language/dates.ts';
import type { GroupWeight } from '../language/lexicon.ts';
import { phrasesAt } from '../language/phrases.ts';
import { askingPhrases, isLeftToItsWords } from './asking-phrases.ts';
import { exceptedPlaces } from './excepted.ts';
import { type Hint, hintsOf } from './hints.ts';
import { personsInQuestion } from './persons-in-question.ts';
import type { QuestionWord } from './question-words.ts';
import { titleBefore } from './title-before.ts';
import type { TagVariant, Unit } from './unit.ts';
import { isParaphrase } from './unit-kind.ts';
import { phraseWeight, wordWeight } from './unit-weight.ts';

// Another word of the same meaning counts less than the word itself: with 1, near meanings push exact ones down.
const MEANING_WEIGHT = 0.85;
// Who somebody is tells more than a word of the same rarity.
// 1.3 to 1.6 gained .003 S@1 on the small sets; in large collections 1 gains .004 nDCG@10 over 1.5.
const PERSON_EXTRA = 0.5;
// What is left of a word's other meanings in a large corpus that has the word itself; see `trustIn`.
const OWN_WORD_SHARE = 0.25;
// What the question leaves out: the same S@1 with 0.1.
const EXCEPTED = 0.3;
// "February 2022" is not met by "in 2022".
const NO_WORDS = { stems: [], numbers: [] } as const;
const CENTURY = 2000;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

type Part = Omit<Unit, 'hints' | 'isExcepted'>;

/** Parts a question's words into units; each content word belongs to one. */
export function unitsOf(index: PassageIndex, words: readonly QuestionWord[]): Unit[] {
  const taken = new Set<number>();
  const names = personsInQuestion(index, words);
  const units = [
    ...dateUnits(index, withoutFullNames(words, names), taken),
    ...personUnits(index, words, { names, taken }),
    ...phraseUnits(index, words, taken),
    ...wordUnits(index, words, taken),
  ];
  const held = units.flatMap(({ places }) => places);
  const hints = hintsOf(index, words).map((hint) => withUnit(hint, held));
  const excepted = exceptedPlaces(words);
  return units
    .sort((a, b) => a.at - b.at)
    .map((unit) => {
      const isLeftOut = unit.places.every((place) => excepted.has(place));
      const isAskedToo = ({ stem }: QuestionWord, at: number) =>
        !excepted.has(at) && unit.stems.includes(stem);
      const isExcepted = isLeftOut && !words.some(isAskedToo);
      const weight = unit.weight * (isExcepted ? EXCEPTED : 1);
      return { hints: hintsAt(hints, unit.places), ...unit, weight, isExcepted };
    });
}

// "How did the burglars get in": every word of the topic is one that everybody says, so that it belongs to the unit beside it.
function withUnit(hint: Hint, held: readonly number[]): Hint {
  if (hint.places.some((place) => held.includes(place))) return hint;
  const start = hint.places[0] ?? 0;
  const before = Math.max(...held.filter((place) => place < start));
  const beside = Number.isFinite(before) ? before : Math.min(...held);
  return { ...hint, places: [beside] };
}

function hintsAt(hints: readonly Hint[], places: readonly number[]): readonly number[] {
  const here = hints.filter((hint) => hint.places.some((place) => places.includes(place)));
  return [...new Set(here.map(({ tag }) => tag))];
}

type Taken = Set<number>;

// "Theresa May 2022": no word of a full name is of a date.
function withoutFullNames(
  words: readonly QuestionWord[],
  names: readonly PersonMatch[],
): QuestionWord[] {
  const full = names.filter(({ start, end }) => end - start > 1);
  const isInName = (at: number) => full.some(({ start, end }) => start <= at && at < end);
  return words.map((word, at) => (isInName(at) ? { ...word, term: '' } : word));
}

function dateUnits(index: PassageIndex, words: readonly QuestionWord[], taken: Taken): Part[] {
  return datesIn(words, null).map((found) => {
    const mention = withShortYear(index, words, found);
    const part = words.slice(mention.start, mention.end);
    const places = placesOf(mention);
    for (const place of places) taken.add(place);
    return {
      kind: 'date',
      ...spelling(part, places),
      ...(mention.year !== null && mention.month !== null ? NO_WORDS : literal(part)),
      tags: dateTags(index, mention),
      date: mention,
      weight: 1,
    };
  });
}

// "Feb 22" is a month of 2022 where some article is of that month, else a day of any February.
function withShortYear(
  { entries }: PassageIndex,
  words: readonly QuestionWord[],
  mention: DateMention,
): DateMention {
  const digits = words[mention.end]?.term ?? '';
  if (mention.year !== null || mention.month === null || !/^\d\d$/.test(digits)) return mention;
  const year = CENTURY + Number(digits);
  const meant = { ...mention, year, end: mention.end + 1 };
  const isCovered = entries.some(({ anchor }) => anchor !== null && isWithin(anchor, meant));
  return isCovered ? meant : mention;
}

function dateTags({ postings }: PassageIndex, { year, month }: DateMention): TagVariant[] {
  if (year !== null && month !== null) return [{ tag: monthTag(year, month), weight: 1 }];
  if (year !== null) return [{ tag: yearTag(year), weight: 1 }];
  if (month === null) return [];
  const tags: TagVariant[] = [];
  for (let one = FIRST_YEAR; one < LAST_YEAR; one += 1) {
    const tag = monthTag(one, month);
    if (postings.get(tag) !== undefined) tags.push({ tag, weight: 1 });
  }
  return tags;
}

interface Naming {
  readonly names: readonly PersonMatch[];
  readonly taken: Taken;
}

function personUnits(
  index: PassageIndex,
  words: readonly QuestionWord[],
  { names, taken }: Naming,
): Part[] {
  return names.flatMap((match): Part[] => {
    const part = words.slice(match.start, match.end);
    const places = placesOf(match);
    if (places.some((place) => taken.has(place))) return [];
    for (const place of [...titleBefore(index, words, match), ...places]) taken.add(place);
    const persons = match.persons.map((person) => ({
      tag: personTag(person),
      weight: 1 + PERSON_EXTRA * smallness(index),
    }));
    return [
      {
        kind: 'person',
        ...spelling(part, places),
        ...literal(part.slice(-1)),
        tags: [...persons, ...meaningsOf(index, part)],
        date: null,
        weight: 1,
      },
    ];
  });
}

// "The embassy" is an institution of the dossier and a word with a meaning.
function meaningsOf(index: PassageIndex, part: readonly QuestionWord[]): TagVariant[] {
  const numbers = part.map(({ number }) => number);
  if (part.length === 1) return askingTags(index.phrases.singles.get(numbers[0] ?? -1));
  const whole = phrasesAt(index.phrases, numbers, 0);
  return askingTags(whole.filter(({ places }) => places.length === part.length));
}

// The meanings that a word or phrase asks for, as another way to say it; each for a share of its weight.
function askingTags(groups: readonly GroupWeight[] = [], share = 1): TagVariant[] {
  return groups
    .filter(({ answersOnly }) => !answersOnly)
    .map(({ group, weight }) => ({
      tag: groupTag(group),
      weight: weight * MEANING_WEIGHT * share,
    }));
}

function spelling(
  part: readonly QuestionWord[],
  places: readonly number[],
): Pick<Unit, 'typed' | 'terms' | 'at' | 'places'> {
  return {
    typed: part.map(({ typed }) => typed).join(' '),
    terms: part.map(({ term }) => term),
    at: places[0] ?? 0,
    places,
  };
}

function placesOf({ start, end }: Pick<PersonMatch, 'start' | 'end'>): number[] {
  return Array.from({ length: end - start }, (_, step) => start + step);
}

function phraseUnits(index: PassageIndex, words: readonly QuestionWord[], taken: Taken): Part[] {
  const phrases = askingPhrases(index, words);
  const units: Part[] = [];
  for (const phrase of phrases) {
    const { places } = phrase;
    if (places.some((place) => taken.has(place))) continue;
    if (isLeftToItsWords(index, phrase, words)) continue;
    const same = phrases.filter((other) => other.places.join() === places.join());
    const part = places.flatMap((place) => words[place] ?? []);
    for (const place of places) taken.add(place);
    units.push({
      kind: 'phrase',
      ...spelling(part, places),
      ...literal(part),
      tags: [...askingTags(same), ...partTags(index, part)],
      date: null,
      weight: phraseWeight(index, part),
    });
  }
  return units;
}

// Who "made a promise" may have "vowed": each word of a phrase keeps its own meanings, for its share of the phrase.
function partTags(index: PassageIndex, words: readonly QuestionWord[]): TagVariant[] {
  const content = words.filter(({ stop }) => !stop);
  return content.flatMap(({ number }) =>
    askingTags(index.phrases.singles.get(number), 1 / content.length).map((variant) => ({
      part: true,
      ...variant,
    })),
  );
}

function wordUnits(index: PassageIndex, words: readonly QuestionWord[], taken: Taken): Part[] {
  const seen = new Set<string>();
  return words.flatMap((word, at): Part[] => {
    if (taken.has(at) || word.stop || seen.has(word.stem)) return [];
    seen.add(word.stem);
    return [
      {
        kind: 'word',
        ...spelling([word], [at]),
        ...literal([word]),
        tags: askingTags(meaningsOfWord(index, word), trustIn(index, word)),
        date: null,
        weight: wordWeight(index, words, at),
      },
    ];
  });
}

function literal(words: readonly QuestionWord[]): Pick<Unit, 'stems' | 'numbers'> {
  const content = words.filter(({ stop, number }) => !stop && number >= 0);
  return {
    stems: content.map(({ stem }) => stem),
    numbers: content.map(({ number }) => number),
  };
}

// How a report may put what a word says counts where no article has the word itself.
function meaningsOfWord(
  { phrases, language }: PassageIndex,
  { number, known }: QuestionWord,
): readonly GroupWeight[] {
  const meanings = phrases.singles.get(number) ?? [];
  if (!known) return meanings;
  return meanings.filter(({ group }) => !isParaphrase(language, group));
}

// Where the corpus is large and has the word itself, its other meanings add more noise than they find.
function trustIn(index: PassageIndex, { known }: QuestionWord): number {
  if (!known) return 1;
  return OWN_WORD_SHARE + (1 - OWN_WORD_SHARE) * smallness(index);
}
