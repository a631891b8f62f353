import type { PassageIndex } from '../index/passage-index.ts';
import { rarest } from '../index/rarity.ts';
import { isWithin } from '../language/dates.ts';
import smallWords from '../language/small-words.json' with { type: 'json' };
import { placeOfSaying } from '../question/asked.ts';
import { DOING, SAYING } from '../question/asked-kind.ts';
import { describesPerson, isAsking, isOpinion } from '../question/asked-terms.ts';
import askedWords from '../question/asked-words.json' with { type: 'json' };
import { personsOf } from '../question/identity.ts';
import type { QuestionWord } from '../question/question-words.ts';
import { speakerUnits } from '../question/speakers-asked.ts';
import type { Unit } from '../question/unit.ts';
import { isCountry, isGeneric } from '../question/unit-kind.ts';
import { isBeside } from '../ranking/beside.ts';
import type { Inquiry } from '../ranking/inquiry.ts';
import { isBorne } from '../ranking/judge.ts';
import type { Ranked } from '../ranking/rank.ts';

// Of what a question says beside its speaker, so much must stand where the speaker is named or quoted, or right before or
// after it. Of 35 such questions that articles answer 33 have .25 or more of it, of 54 others 35 have nothing.
const LEAST_TOPIC = 0.2;
// "What did she say about the buoy" asks for nothing else.
const LEAST_ABOUT = 0.35;
// A topic that tells less is soon put otherwise: "the money people". As a share of the rarest word.
const LEAST_TELLING = 0.65;
// Shorter words behind a name are parts of it, "Idris al-Hamun"; "guy" is none.
const SHORTEST_NOUN = 3;
const TELLING = new Set(askedWords.telling);
const ABOUT = new Set(smallWords.about);
const REACTING = new Set(smallWords.reacting);

/** Whether a question asks for the words of persons who say nothing in the articles, or nothing on what it asks. */
export function speakerIsSilent(
  index: PassageIndex,
  inquiry: Inquiry,
  ranked: readonly Ranked[],
): boolean {
  const { knowledge } = index;
  const { asked, units, words } = inquiry;
  if (!asksForWords(inquiry) || knowledge.speech.length === 0) return false;
  if (speakerIsUnknown(index, inquiry)) return true;
  const named = speakerUnits(inquiry);
  const persons = personsOf(
    knowledge,
    units.filter((_, unit) => named.includes(unit)),
  );
  if (persons.length === 0 || isOfSomething(inquiry, named, ranked)) return false;
  if (asked === 'words' && persons.every(({ statements }) => statements === 0)) return true;
  // An institution speaks through many, not all of them known to.
  if (persons.some(({ kind }) => kind !== 'person')) return false;
  const isAbout = words.some(({ term }, at) => saysAbout(term, words[at - 1]?.term ?? ''));
  const topic = topicAsked(index, inquiry, { named, isAbout });
  const told = sumOver(topic, (unit) => inquiry.scores.telling[unit] ?? 0);
  const isTooLittle = !isAbout && told < LEAST_TELLING * rarest(index.entries.length);
  if (topic.length === 0 || isTooLittle) return false;
  const speakers = new Set(persons.map((person) => knowledge.persons.indexOf(person)));
  const least = isAbout ? LEAST_ABOUT : LEAST_TOPIC;
  return topicShare(inquiry, { topic, named, speakers, isAbout }, ranked) < least;
}

function topicAsked(
  index: PassageIndex,
  inquiry: Inquiry,
  { named, isAbout }: Pick<Sought, 'named' | 'isAbout'>,
): readonly number[] {
  const topic = topicOf(index, inquiry, named);
  return isAbout ? themesOf(index, inquiry, topic) : topic;
}

// The countries of the story stand with everybody, and a day is no topic: "her comment on the Norwegian strike" is about a strike.
function themesOf(
  { language }: PassageIndex,
  { units }: Inquiry,
  topic: readonly number[],
): readonly number[] {
  const timeless = topic.filter((at) => units[at]?.kind !== 'date');
  const themes = timeless.filter((at) => {
    const unit = units[at];
    return unit !== undefined && !isCountry(language, unit);
  });
  return themes.length > 0 ? themes : timeless;
}

// "About the buoy", "her comment on it", "her reply to them"; but not "said on Monday".
function saysAbout(term: string, before: string): boolean {
  if (term === 'on') return isOpinion(before);
  return ABOUT.has(term) || (term === 'to' && REACTING.has(before));
}

// "What did the Amsel report conclude": it is not Amsel who speaks.
function isOfSomething(
  { units, words }: Inquiry,
  named: readonly number[],
  ranked: readonly Ranked[],
): boolean {
  const last = named.at(-1) ?? -1;
  const next = units[last + 1];
  if (next === undefined || next.at !== (units[last]?.places.at(-1) ?? -1) + 1) return false;
  const { capital = false, term = '' } = words[next.at] ?? {};
  if (capital || term.endsWith('self') || term.length < SHORTEST_NOUN) return false;
  if (next.at >= placeOfSaying(words) && !isReport(words, next.at)) return false;
  // Some article speaks of such a report, or it is just some guy.
  const isKnown = ranked.some((one) => isBorne(one, last) && isBorne(one, last + 1));
  return describesPerson(term) || isKnown;
}

// "What did the Amsel report find": it says no more than that there is one.
function isReport(words: readonly QuestionWord[], at: number): boolean {
  const next = words[at + 1]?.term ?? '';
  return SAYING.has(next) || isAsking(next);
}

// "What did she say", "has she said why".
function asksForWords({ asked, words }: Inquiry): boolean {
  return asked === 'words' || (asked === 'whether' && placeOfSaying(words) >= 0);
}

// "What did Olsen say", where no article knows an Olsen; "what did he allegedly say" names nobody.
function speakerIsUnknown(
  { language }: PassageIndex,
  { words, units, scores: { telling } }: Inquiry,
): boolean {
  const saying = placeOfSaying(words);
  const verb = words.findLastIndex(({ term }, at) => at < saying && DOING.has(term));
  const isName = (term: string): boolean =>
    language.names.has(term) || language.spoken.countOf(term) === 0;
  const speakers = units.flatMap(({ at, terms }, unit) =>
    at > verb && at < saying ? [telling[unit] === 0 && terms.some(isName)] : [],
  );
  return verb >= 0 && speakers.length > 0 && speakers.every((isUnknown) => isUnknown);
}

/** The units that say what the speaker is asked about; none where one of them is in no article, as the speaker may put it otherwise. */
function topicOf(
  { language }: PassageIndex,
  { units, scores: { telling } }: Inquiry,
  named: readonly number[],
): readonly number[] {
  const topic = units.flatMap((unit, at) =>
    named.includes(at) || unit.terms.some(isManner) || isGeneric(language, unit) ? [] : [at],
  );
  return topic.some((unit) => telling[unit] === 0) ? [] : topic;
}

function sumOver(units: readonly number[], value: (unit: number) => number): number {
  return units.reduce((sum, unit) => sum + value(unit), 0);
}

// What says how the speaker said it, or who the speaker is.
function isManner(term: string): boolean {
  return SAYING.has(term) || isAsking(term) || describesPerson(term);
}

function isOfTime({ entry: { anchor } }: Ranked, unit: Unit | undefined): boolean {
  const date = unit?.date ?? null;
  return anchor !== null && date !== null && date.year !== null && isWithin(anchor, date);
}

// A word of saying that not every report says of everybody.
function isAct(term: string): boolean {
  return SAYING.has(term) && !TELLING.has(term);
}

interface Sought {
  /** The question says "about": what follows is the topic, and not where or when. */
  readonly isAbout: boolean;
  readonly topic: readonly number[];
  readonly named: readonly number[];
  readonly speakers: ReadonlySet<number>;
}

/** The most of the topic, 0 to 1, that stands with the speakers or their words. */
function topicShare(
  { units, scores: { telling } }: Inquiry,
  { topic, named, speakers, isAbout }: Sought,
  ranked: readonly Ranked[],
): number {
  const tells = (unit: number) => telling[unit] ?? 0;
  const shareOf = (about: Ranked): number => {
    const near = ranked.filter((one) => isBeside(one, about));
    const borne = (unit: number) =>
      Math.max(
        // "In 2022" is met by an article of that year.
        ...near.map((one) => (isOfTime(one, units[unit]) ? 1 : (one.borne[unit] ?? 0))),
      );
    return sumOver(topic, (unit) => tells(unit) * borne(unit)) / sumOver(topic, tells);
  };
  const speaking = ranked.filter(
    (one) =>
      one.entry.speakers.some((speaker) => speakers.has(speaker)) ||
      named.some((unit) => isBorne(one, unit)),
  );
  // "What did she argue": where she argues is what is asked for, and what else the question says only where or when.
  const acts = units.flatMap(({ terms }, unit) => (terms.some(isAct) ? [unit] : []));
  const isActing = (one: Ranked): boolean => acts.some((unit) => (one.borne[unit] ?? 0) === 1);
  if (!isAbout && speaking.some(isActing)) return 1;
  return Math.max(0, ...speaking.map(shareOf));
}
