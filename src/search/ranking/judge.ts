import { bySize } from '../index/smallness.ts';
import type { Asked } from '../question/asked-kind.ts';
import type { SentenceView } from './sentence-views.ts';

/** What a paragraph's sentences are worth for a question. */
export interface Judged {
  /** The re-rank: the plain score is multiplied by it. */
  readonly factor: number;
  /** Share of what the question tells that the paragraph bears, 0 to 1. */
  readonly coverage: number;
  /** How surely some sentence bears each unit, 0 to 1. */
  readonly borne: readonly number[];
  /** How well its best sentences hold the kind of thing asked for. */
  readonly fit: number;
  /** The number of the sentence that answers, or -1 where none bears anything. */
  readonly sentence: number;
}

// The weights of the three parts were measured on public collections; here they are flat: near 0.1 to 0.6, sentence
// 0.7 to 1.5 and type 0.3 to 0.8 move S@1 by one question.
const NEAR_WEIGHT = 0.3;
// In large collections 0.6 gains .002 nDCG@10 over 0.3.
const LARGE_NEAR_WEIGHT = 0.6;
const SENTENCE_WEIGHT = 1;
const TYPE_WEIGHT = 0.5;
// What public collections bear; a small dossier bears more, as its events are few.
const LARGE_TYPE_WEIGHT = 0.3;
const SHARP_TYPE_WEIGHT = 0.8;
const SHARP: ReadonlySet<Asked> = new Set<Asked>([
  'who',
  'name',
  'meaning',
  'when',
  'day',
  'month',
  'year',
  'clock',
  'country',
  'number',
  'money',
  'span',
  'measure',
  'age',
]);
const NEAR_WORDS = 8;
// What the sentence before says holds for the next one, less surely: "She said: …", "He was given a week."
// Over 1,103 questions 0.3 for 0.5 marks five sentences more and none fewer, 0 seven and four.
const CARRIED = 0.3;
// What holding the kind asked for is worth to a sentence, beside the share of the question that it bears: over 727 paragraphs of
// several sentences that answer, of nine dossiers, 553 answers are marked, and 547 where the share is multiplied for it.
const ANSWERS_KIND = 0.45;
// So surely must the next sentence hold what the best one lacks to be the answer instead of it.
const FOLLOWS = 0.6;

const LEAST_BORNE = 0.6;

/** A fit from which on something answers by its kind: a number near the words of the question, or one name alone. */
export const LEAST_FIT = 0.7;

export interface Query {
  readonly asked: Asked;
  /** What each unit is worth. */
  readonly telling: readonly number[];
  /** How small the corpus is, 0 to 1; see `smallness`. */
  readonly small: number;
}

/** Whether a paragraph bears a unit: where some sentence has most of it, as half of a phrase's words are not the phrase. */
export function isBorne({ borne }: { readonly borne: ArrayLike<number> }, unit: number): boolean {
  return (borne[unit] ?? 0) >= LEAST_BORNE;
}

/** Judges sentences with how well each holds the kind asked for. */
export function judge(
  views: readonly SentenceView[],
  fits: readonly number[],
  { telling, asked, small }: Query,
): Judged {
  let whole = 0;
  for (const value of telling) whole += value;
  const worths = worthsOf(views, telling, whole || 1);
  const [first, second] = bestTwo(worths.own);
  const fit = Math.max(fits[first] ?? 0, fits[second] ?? 0);
  const own = SHARP.has(asked) ? SHARP_TYPE_WEIGHT : TYPE_WEIGHT;
  const typeWeight = bySize(small, [own, LARGE_TYPE_WEIGHT]);
  const near = nearness(views, telling) / (whole || 1);
  const nearWeight = bySize(small, [NEAR_WEIGHT, LARGE_NEAR_WEIGHT]);
  const sentence = SENTENCE_WEIGHT * (worths.own[first] ?? 0);
  return {
    coverage: worths.together,
    borne: worths.borne,
    fit,
    sentence: answerSentence(worths.carried, fits),
    factor: (1 + nearWeight * near + sentence) * (1 + typeWeight * fit),
  };
}

interface Worths {
  /** Of each sentence alone. */
  readonly own: readonly number[];
  /** Of each sentence with what the one before it says. */
  readonly carried: readonly number[];
  /** Of all sentences together. */
  readonly together: number;
  readonly borne: readonly number[];
}

function worthsOf(
  views: readonly SentenceView[],
  telling: readonly number[],
  whole: number,
): Worths {
  const own = views.map(() => 0);
  const carried = views.map(() => 0);
  const borne: number[] = [];
  let together = 0;
  for (let unit = 0; unit < telling.length; unit += 1) {
    const worth = (telling[unit] ?? 0) / whole;
    let most = 0;
    let before = 0;
    for (let at = 0; at < views.length; at += 1) {
      const share = views[at]?.shares[unit] ?? 0;
      own[at] = (own[at] ?? 0) + share * worth;
      carried[at] = (carried[at] ?? 0) + Math.max(share, CARRIED * before) * worth;
      before = share;
      most = Math.max(most, share);
    }
    together += most * worth;
    borne.push(most);
  }
  return { own, carried, together, borne };
}

function bestTwo(worths: readonly number[]): [number, number] {
  let first = 0;
  let second = -1;
  for (let at = 1; at < worths.length; at += 1) {
    const worth = worths[at] ?? 0;
    if (worth > (worths[first] ?? 0)) {
      second = first;
      first = at;
    } else if (second < 0 || worth > (worths[second] ?? 0)) second = at;
  }
  return [first, second];
}

// The worth of neighbouring units of the question that stand close together in one sentence.
function nearness(views: readonly SentenceView[], telling: readonly number[]): number {
  const close = new Set<number>();
  for (const { hits } of views) {
    for (let at = 0; at < hits.length; at += 1) addNeighbours(close, hits, at);
  }
  let sum = 0;
  for (const unit of close) sum += ((telling[unit] ?? 0) + (telling[unit + 1] ?? 0)) / 2;
  return sum;
}

function addNeighbours(close: Set<number>, hits: SentenceView['hits'], at: number): void {
  const first = hits[at];
  for (let other = at + 1; first !== undefined && other < hits.length; other += 1) {
    const second = hits[other];
    if (second === undefined || second.at - first.at > NEAR_WORDS) return;
    if (Math.abs(second.unit - first.unit) === 1) close.add(Math.min(first.unit, second.unit));
  }
}

// "Olsen went last week. He blamed his health.": asked why, the second one answers.
function answerSentence(worths: readonly number[], fits: readonly number[]): number {
  if (worths.every((worth) => worth === 0)) return -1;
  const values = worths.map((worth, at) => worth + ANSWERS_KIND * (fits[at] ?? 0));
  const best = values.indexOf(Math.max(...values));
  const isNext = (fits[best] ?? 0) < FOLLOWS && (fits[best + 1] ?? 0) >= FOLLOWS;
  return isNext ? best + 1 : best;
}
