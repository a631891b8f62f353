import type { Entry } from '../index/entry.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { bySize, smallness } from '../index/smallness.ts';
import { personOf } from '../index/tag.ts';
import { isInterrogative } from '../question/asked-terms.ts';
import { doingAsked } from '../question/doing-asked.ts';
import { introduced } from '../question/identity.ts';
import type { QuestionWord } from '../question/question-words.ts';
import { speakersAsked } from '../question/speakers-asked.ts';
import { saysOnly } from '../question/unit-weight.ts';
import { ageFactors } from './article-age.ts';
import { isBeside } from './beside.ts';
import { closenessFactor } from './closeness.ts';
import { evidence } from './evidence.ts';
import { formerHolderFactor } from './former-holder.ts';
import type { Inquiry } from './inquiry.ts';
import { introductionFactor } from './introduction.ts';
import { type Judged, judge, LEAST_FIT } from './judge.ts';
import { likenessOf } from './likeness.ts';
import { officeHolderFactor } from './office-holder.ts';
import { otherCountFactor } from './other-count.ts';
import { otherMonthFactor } from './other-month.ts';
import { sentenceViews, unitFinder } from './sentence-views.ts';
import { stageFactors } from './stage-factors.ts';
import { whoseOffice } from './whose-office.ts';

/** A paragraph in the order of the answer. */
export interface Ranked extends Judged {
  readonly number: number;
  readonly entry: Entry;
  readonly score: number;
  /** How near its nearest sentence comes to the whole question in meaning, 0 to 1. */
  readonly nearest: number;
}

// What its speaker and the kind of a paragraph multiply the score by; see the functions below.
const ANY_SPEAKER = 1.2;
const SPEAKER = 1.6;
// Where nothing else is asked, other people's "said" outweighs 1.6; over 1,852 questions the two are the same.
const ONLY_SPEAKER = 2.6;
const CAPTION = 0.85;
const HEADING = 0.7;
// A passage that holds the kind asked for comes before one beside it that doesn't, where it has so much of its score. Over
// 1,103 questions 0.75 puts six more right ones first and one fewer, 0.65 seven and three.
const LEAST_BESIDE = 0.75;
const FIRST_FEW = 5;

export function rank(index: PassageIndex, inquiry: Inquiry): Ranked[] {
  const ranked = weigh(index, inquiry);
  ranked.sort((a, b) => b.score - a.score || a.number - b.number);
  return withAnswerFirst(ranked, bySize(smallness(index), [LEAST_BESIDE, 1]));
}

/** Each candidate for itself, in their order. */
export function weigh(index: PassageIndex, inquiry: Inquiry): Ranked[] {
  const { candidates } = inquiry.scores;
  const small = smallness(index);
  const persons = introduced(index, inquiry);
  const speakerFactor = speakerFactors(index, inquiry);
  const likeness = likenessOf(index, inquiry);
  const officeFactor = whoseOffice(index, inquiry);
  const holderFactor = officeHolderFactor(index, inquiry);
  const formerFactor = formerHolderFactor(index, inquiry);
  const ageFactor = ageFactors(inquiry);
  const monthFactor = otherMonthFactor(index, inquiry);
  const stageFactor = stageFactors(index, inquiry);
  const countFactor = otherCountFactor(index, inquiry);
  const finder = unitFinder(index, inquiry.units);
  const query = {
    asked: inquiry.asked,
    said: inquiry.said,
    target: inquiry.target,
    doing: doingAsked(inquiry),
    since: asksSince(inquiry.words),
    speakers: speakersAsked(inquiry),
  };
  const ranked: Ranked[] = [];
  for (const { entry: number, score } of candidates) {
    const entry = index.entries[number];
    if (entry === undefined) continue;
    const views = sentenceViews(index, entry, finder);
    const event = countFactor(views);
    const fits = views.map((view) => event * evidence(index, { entry, view }, query));
    const judged = judge(views, fits, {
      asked: inquiry.asked,
      telling: inquiry.scores.telling,
      small,
    });
    const nearest = inquiry.closeness.nearest(views);
    const factor =
      judged.factor *
      placeFactor(entry) *
      ageFactor(entry.anchor) *
      stageFactor(entry) *
      monthFactor(entry) *
      speakerFactor(entry) *
      officeFactor(views) *
      holderFactor(entry) *
      formerFactor(views) *
      introductionFactor(entry, persons) *
      closenessFactor(small, nearest);
    const { coverage, borne, fit, sentence } = judged;
    // Written out: an object that begins with a spread goes straight to the old space, and costs more than the ranking.
    ranked.push({
      coverage,
      borne,
      fit,
      sentence,
      factor: judged.factor,
      nearest,
      number,
      entry,
      score: (score + likeness(entry, borne)) * factor,
    });
  }
  return ranked;
}

function asksSince(words: readonly QuestionWord[]): boolean {
  return words.some(
    ({ term }, at) => term === 'since' && isInterrogative(words[at + 1]?.term ?? ''),
  );
}

// What a question says and what it asks for often stand in two paragraphs: the one names the trip, the next one its price.
function withAnswerFirst(ranked: Ranked[], least: number): Ranked[] {
  const [top] = ranked;
  if (top === undefined) return ranked;
  const answer = ranked
    .slice(1, FIRST_FEW)
    .find(
      (one) =>
        isBeside(one, top) &&
        one.fit >= LEAST_FIT &&
        one.fit > top.fit &&
        one.score >= least * top.score,
    );
  if (answer === undefined) return ranked;
  return [{ ...answer, score: top.score }, ...ranked.filter((one) => one !== answer)];
}

// Few captions and headings answer; they name what the text below tells. Right below the headline one sums it up:
// three questions of 1,180 more, and none less.
function placeFactor({ paragraph }: Entry): number {
  if (paragraph.number === 1) return 1;
  if (paragraph.kind === 'heading') return HEADING;
  return paragraph.kind === 'caption' ? CAPTION : 1;
}

// "What did she say", "why does he think": her own words before what others say of her.
function speakerFactors(
  { language }: PassageIndex,
  { units, asked, saying }: Inquiry,
): (entry: Entry) => number {
  if (asked !== 'words' && !saying) return () => 1;
  const tags = units.flatMap((unit) => unit.tags.map(({ tag }) => personOf(tag)));
  const persons = tags.filter((person) => person !== null);
  if ((asked === 'who' || asked === 'name') && persons.length === 0) {
    return ({ speakers }) => (speakers.length > 0 ? ANY_SPEAKER : 1);
  }
  // "What did she say", and nothing else: her own words, whoever else names her.
  const isAll = units.every((unit) => unit.kind === 'person' || saysOnly(language, unit));
  const own = isAll ? ONLY_SPEAKER : SPEAKER;
  return ({ speakers }) => (persons.some((person) => speakers.includes(person)) ? own : 1);
}
