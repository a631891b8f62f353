import { isAsking, isOffice, isSaying } from './asked.ts';
import { personsOf } from './identity.ts';
import { isBorne } from './judge.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Inquiry, Ranked } from './rank.ts';
import { isGeneric } from './unit-kind.ts';
import type { Unit } from './units.ts';

// Of what a question says beside its speaker, so much must stand where the speaker is named or quoted, or right before or
// after it. Of 35 such questions that articles answer 33 have .25 or more of it, of 54 others 35 have nothing.
const LEAST_TOPIC = 0.2;
// "What did she say about the buoy" asks for nothing else.
const LEAST_ABOUT = 0.35;
const ABOUT = new Set(['about', 'concerning', 'regarding']);
const RIGHT_AFTER = new Set(['on', 'upon']);

/** Whether a question asks for the words of persons who say nothing in the articles, or nothing on what it asks. */
export function speakerIsSilent(
  { knowledge, language }: PassageIndex,
  inquiry: Inquiry,
  ranked: readonly Ranked[],
): boolean {
  const { asked, units, words } = inquiry;
  const saying = words.findIndex(({ term }) => isSaying(term));
  const isForWords = asked === 'words' || (asked === 'whether' && saying >= 0);
  if (!isForWords || knowledge.speech.length === 0) return false;
  const isSpeaker = ({ kind, at }: Unit) => kind === 'person' && (saying < 0 || at < saying);
  const persons = personsOf(knowledge, units.filter(isSpeaker));
  if (persons.length === 0) return false;
  if (asked === 'words' && persons.every(({ statements }) => statements === 0)) return true;
  if (persons.some(({ kind }) => kind !== 'person')) return false;
  const topic = units.flatMap((unit, at) =>
    isSpeaker(unit) || unit.terms.some(isManner) || isGeneric(language, unit) ? [] : [at],
  );
  const least = namesTopic(inquiry, saying) ? LEAST_ABOUT : LEAST_TOPIC;
  const speakers = new Set(persons.map((person) => knowledge.persons.indexOf(person)));
  const named = units.flatMap((unit, at) => (isSpeaker(unit) ? [at] : []));
  // A word that no article has may mean what the speaker says in others.
  if (topic.some((unit) => inquiry.scores.telling[unit] === 0)) return false;
  return topicShare(inquiry, { topic, named, speakers }, ranked) < least;
}

// What says how the speaker said it, or who the speaker is.
function isManner(term: string): boolean {
  return isSaying(term) || isAsking(term) || isOffice(term);
}

function namesTopic({ words }: Inquiry, saying: number): boolean {
  return words.some(
    ({ term }, at) => ABOUT.has(term) || (at === saying + 1 && RIGHT_AFTER.has(term)),
  );
}

interface Sought {
  readonly topic: readonly number[];
  readonly named: readonly number[];
  readonly speakers: ReadonlySet<number>;
}

/** The most of the topic, 0 to 1, that stands with the speakers or their words; 1 where there is no topic. */
function topicShare(
  { scores: { telling } }: Inquiry,
  { topic, named, speakers }: Sought,
  ranked: readonly Ranked[],
): number {
  const whole = topic.reduce((sum, unit) => sum + (telling[unit] ?? 0), 0);
  if (whole === 0) return 1;
  const byNumber = new Map(ranked.map((one) => [one.number, one]));
  const shareOf = ({ number, entry: { article } }: Ranked): number => {
    const near = [number - 1, number, number + 1]
      .map((one) => byNumber.get(one))
      .filter((one) => one?.entry.article === article);
    const borne = (unit: number) => Math.max(...near.map((one) => one?.borne[unit] ?? 0));
    return topic.reduce((sum, unit) => sum + (telling[unit] ?? 0) * borne(unit), 0) / whole;
  };
  const speaking = ranked.filter(
    (one) =>
      one.entry.speakers.some((speaker) => speakers.has(speaker)) ||
      named.some((unit) => isBorne(one, unit)),
  );
  return Math.max(0, ...speaking.map(shareOf));
}
