import { withoutInvisible } from '../text/fold.ts';
import type { Answer, AskOptions, Passage, Place } from './answer.ts';
import type { Entry } from './index/entry.ts';
import type { PassageIndex } from './index/passage-index.ts';
import { askedFor, asksForSaying } from './question/asked.ts';
import { asksNothing } from './question/asks-nothing.ts';
import { questionWords } from './question/question-words.ts';
import { saidBy } from './question/said.ts';
import { stageAsked } from './question/stage-asked.ts';
import { targetOf } from './question/target.ts';
import { withTitleEvent } from './question/title-event.ts';
import type { TitledIndex } from './question/titled-index.ts';
import { unitsOf } from './question/units.ts';
import { closenessOf } from './ranking/closeness.ts';
import type { Inquiry } from './ranking/inquiry.ts';
import { type Ranked, rank, weigh } from './ranking/rank.ts';
import { type Allows, type ScoreOptions, scoreUnits } from './ranking/unit-scores.ts';
import { judgeAnswer } from './refusal/refusal.ts';

const DEFAULT_LIMIT = 10;
// Six times what a member can type; what follows is not read, as the units of a question are compared with each other.
const LONGEST_QUESTION = 2_000;
// With less, of 932 questions asked of the one article that answers 44 are refused, of 3,477 asked of another one 1,367.
const LEAST_OF_BEST = 0.5;
// A paragraph that bears nothing of the question.
const UNTOUCHED = {
  score: 0,
  factor: 1,
  coverage: 0,
  borne: [],
  fit: 0,
  nearest: 0,
  sentence: -1,
} as const;

export function ask(index: TitledIndex, question: string, options: AskOptions = {}): Answer {
  const limit = limitOf(options);
  const scoring = { allows: filterOf(index, options), depth: limit };
  const inquiry = inquiryOf(index, question, scoring);
  const ranked = rank(index, inquiry);
  const verdict = judgeAnswer(index, inquiry, ranked);
  const [best] = ranked;
  const found = best !== undefined && verdict.found;
  return {
    found: found && (scoring.allows === null || isNearBest(index, question, best)),
    passages: withoutCopies(index, ranked)
      .slice(0, limit)
      .map((hit) => passage(index, hit)),
    reasons: { unknown: verdict.unknown, hiddenByFilter: inquiry.scores.hidden },
  };
}

// Whether what a filter lets through is near what the whole dossier has: where the answer stands in another article, the
// first passage of this one is only the next best.
function isNearBest(index: TitledIndex, question: string, { score }: Ranked): boolean {
  const [best] = rank(index, inquiryOf(index, question, { allows: null, depth: 1 }));
  return score >= LEAST_OF_BEST * (best?.score ?? 0);
}

function limitOf({ limit }: AskOptions): number {
  if (limit === undefined || Number.isNaN(limit)) return DEFAULT_LIMIT;
  return Math.max(1, Math.floor(limit));
}

function filterOf({ entries }: PassageIndex, options: AskOptions): Allows | null {
  if (options.source === undefined && options.outlet === undefined) return null;
  const isSource = options.source === undefined ? null : sourceNamed(entries, options.source);
  const outlet = options.outlet?.toLowerCase();
  return (entry) => {
    const article = entries[entry]?.article;
    if (article === undefined || (isSource !== null && !isSource(article.source))) return false;
    return outlet === undefined || article.outlet.toLowerCase() === outlet;
  };
}

// As it is written, or else in any case: "A.md" and "a.md" may be two files.
function sourceNamed(entries: readonly Entry[], typed: string): (source: string) => boolean {
  if (entries.some(({ article }) => article.source === typed)) return (source) => source === typed;
  const lower = typed.toLowerCase();
  return (source) => source.toLowerCase() === lower;
}

/** Paragraphs as results of that question, in the order given; null for one that is not there. */
export function passagesOf(
  index: TitledIndex,
  places: readonly Place[],
  question: string,
): (Passage | null)[] {
  const numbers = numbersOf(index, places);
  const wanted = new Set(numbers);
  const allows = (number: number) => wanted.has(number);
  // Each for itself: that another one is better leaves none out.
  const inquiry = inquiryOf(index, question, { allows, depth: wanted.size, least: 0 });
  const hits = new Map(weigh(index, inquiry).map((hit) => [hit.number, hit]));
  return numbers.map((number) => {
    const entry = index.entries[number];
    return entry ? passage(index, hits.get(number) ?? { ...UNTOUCHED, entry, number }) : null;
  });
}

// Where the places stand in the index; -1 for one that is gone.
function numbersOf({ entries }: PassageIndex, places: readonly Place[]): number[] {
  const sources = new Set(places.map(({ source }) => source));
  const numbers = new Map<string, number>();
  for (const [number, { article, paragraph }] of entries.entries()) {
    const { source } = article;
    if (sources.has(source)) numbers.set(placeKey({ source, paragraph: paragraph.number }), number);
  }
  return places.map((place) => numbers.get(placeKey(place)) ?? -1);
}

function placeKey({ source, paragraph }: Place): string {
  return `${paragraph} ${source}`;
}

function inquiryOf(index: TitledIndex, question: string, scoring: ScoreOptions): Inquiry {
  const typed = withoutInvisible(question.slice(0, LONGEST_QUESTION));
  const words = questionWords(index, typed);
  const typedUnits = unitsOf(index, words);
  const units = asksNothing(index, words, typedUnits)
    ? []
    : withTitleEvent(index, words, typedUnits);
  const asked = askedFor(index, words, typed);
  return {
    words,
    units,
    asked,
    said: saidBy(typedUnits),
    scores: scoreUnits(index, units, scoring),
    target: targetOf(index, asked, words, units),
    stage: stageAsked(typed, words),
    saying: asksForSaying(words),
    closeness: closenessOf(index, { words, units }),
  };
}

// A report that stands behind another one's `alsoIn` needs no place of its own.
function withoutCopies({ same }: PassageIndex, ranked: readonly Ranked[]): Ranked[] {
  if (same.size === 0) return [...ranked];
  const shown = new Set<number>();
  return ranked.filter(({ number }) => {
    if ((same.get(number) ?? []).some((other) => shown.has(other))) return false;
    shown.add(number);
    return true;
  });
}

function passage({ entries, same }: PassageIndex, hit: Ranked): Passage {
  const { article, paragraph } = hit.entry;
  const { source, outlet, title, published, url } = article;
  return {
    source,
    outlet,
    title,
    published,
    url,
    score: hit.score,
    paragraph: paragraph.number,
    text: paragraph.text,
    answer: paragraph.sentences[hit.sentence] ?? null,
    alsoIn: (same.get(hit.number) ?? []).flatMap((number) => {
      const other = entries[number];
      if (other === undefined) return [];
      const { source: where, outlet: by } = other.article;
      return [{ source: where, outlet: by, paragraph: other.paragraph.number }];
    }),
  };
}
