import type { Asked } from './asked.ts';
import type { Anchor } from './dates.ts';
import type { Entry } from './entry.ts';
import { evidence, saidBy } from './evidence.ts';
import type { PassageIndex } from './passage-index.ts';
import { type SentenceView, sentenceViews, unitFinder } from './sentence-views.ts';
import { personOf } from './tag.ts';
import type { UnitScores } from './unit-scores.ts';
import type { Unit } from './units.ts';

/** A paragraph in the order of the answer. */
export interface Ranked {
  readonly number: number;
  readonly entry: Entry;
  readonly score: number;
  /** Share of what the question tells that the paragraph bears, 0 to 1. */
  readonly coverage: number;
  /** How well its best sentences hold the kind of thing asked for. */
  readonly fit: number;
  /** The number of the sentence that answers, or -1 where none bears anything. */
  readonly sentence: number;
}

export interface Inquiry {
  readonly units: readonly Unit[];
  readonly asked: Asked;
  /** It asks about somebody's words, thoughts or claims. */
  readonly saying: boolean;
  readonly scores: UnitScores;
}

const NEAR_WEIGHT = 0.3;
const SENTENCE_WEIGHT = 1;
const TYPE_WEIGHT = 0.5;
const SHARP_TYPE_WEIGHT = 0.8;
const SHARP: ReadonlySet<Asked> = new Set<Asked>([
  'who',
  'when',
  'day',
  'month',
  'year',
  'clock',
  'number',
  'money',
  'span',
  'measure',
]);
const OLDER = 0.4;
const SAME_MONTH = 1.5;
const ANY_SPEAKER = 1.2;
const SPEAKER = 1.6;
const NEAR_WORDS = 8;
const CAPTION = 0.85;
const HEADING = 0.7;
// What the sentence before says holds for the next one, less surely: "She said: …", "He was given a week."
const CARRIED = 0.5;

export function rank(index: PassageIndex, inquiry: Inquiry): Ranked[] {
  const { candidates } = inquiry.scores;
  const finder = unitFinder(index, inquiry.units);
  const said = saidBy(inquiry.units);
  const first = candidates.flatMap(({ entry: number, score }): Ranked[] => {
    const entry = index.entries[number];
    if (entry === undefined) return [];
    const views = sentenceViews(index, entry, finder);
    const fits = views.map((view) =>
      evidence(index, { entry, view }, { asked: inquiry.asked, said }),
    );
    const judged = judge(views, fits, inquiry);
    const kind = entry.paragraph.kind;
    const place = kind === 'caption' ? CAPTION : 1;
    return [
      {
        ...judged,
        ...{ number, entry },
        score:
          score *
          judged.factor *
          (kind === 'heading' ? HEADING : place) *
          ageFactor(entry.anchor, inquiry.units) *
          speakerFactor(entry, inquiry),
      },
    ];
  });
  first.sort((a, b) => b.score - a.score || a.number - b.number);
  return first;
}

interface Judged {
  readonly factor: number;
  readonly coverage: number;
  readonly fit: number;
  readonly sentence: number;
}

function judge(
  views: readonly SentenceView[],
  fits: readonly number[],
  { scores: { telling }, asked }: Inquiry,
): Judged {
  const whole = telling.reduce((sum, value) => sum + value, 0) || 1;
  const worth = (shares: readonly number[]) =>
    shares.reduce((sum, share, unit) => sum + share * (telling[unit] ?? 0), 0) / whole;
  const own = views.map(({ shares }) => worth(shares));
  const carried = views.map(({ shares }, at) =>
    worth(
      shares.map((share, unit) => Math.max(share, CARRIED * (views[at - 1]?.shares[unit] ?? 0))),
    ),
  );
  const all = telling.map((_, unit) =>
    Math.max(0, ...views.map(({ shares }) => shares[unit] ?? 0)),
  );
  const order = [...own.keys()].sort((a, b) => (own[b] ?? 0) - (own[a] ?? 0) || a - b);
  const best = Math.max(0, ...own);
  const fit = Math.max(0, ...order.slice(0, 2).map((at) => fits[at] ?? 0));
  const typeWeight = SHARP.has(asked) ? SHARP_TYPE_WEIGHT : TYPE_WEIGHT;
  const near = nearness(views, telling) / whole;
  return {
    coverage: worth(all),
    fit,
    sentence: answerSentence(carried, fits),
    factor: (1 + NEAR_WEIGHT * near + SENTENCE_WEIGHT * best) * (1 + typeWeight * fit),
  };
}

// The worth of neighbouring units of the question that stand close together in one sentence.
function nearness(views: readonly SentenceView[], telling: readonly number[]): number {
  const close = new Set<number>();
  for (const { hits } of views) {
    for (let one = 0; one < hits.length; one += 1) {
      const first = hits[one];
      for (let other = one + 1; first !== undefined && other < hits.length; other += 1) {
        const second = hits[other];
        if (second === undefined || second.at - first.at > NEAR_WORDS) break;
        if (Math.abs(second.unit - first.unit) === 1) close.add(Math.min(first.unit, second.unit));
      }
    }
  }
  let sum = 0;
  for (const unit of close) sum += ((telling[unit] ?? 0) + (telling[unit + 1] ?? 0)) / 2;
  return sum;
}

function answerSentence(worths: readonly number[], fits: readonly number[]): number {
  let best = -1;
  let most = 0;
  for (const [at, worth] of worths.entries()) {
    const value = worth * (1 + (fits[at] ?? 0) * TYPE_WEIGHT);
    if (value > most) {
      most = value;
      best = at;
    }
  }
  return best;
}

// An article older than the month asked about cannot report it; one of that very month mostly does.
function ageFactor(anchor: Anchor | null, units: readonly Unit[]): number {
  if (anchor === null) return 1;
  let factor = 1;
  for (const { date } of units) {
    if (date === null || date.year === null) continue;
    const asked = date.year * 12 + (date.month ?? 1);
    const published = anchor.year * 12 + anchor.month;
    if (published < asked) factor *= OLDER;
    else if (date.month !== null && published === asked) factor *= SAME_MONTH;
  }
  return factor;
}

// "What did she say", "why does he think": her own words before what others say of her.
function speakerFactor({ speakers }: Entry, { units, asked, saying }: Inquiry): number {
  if (asked !== 'words' && !saying) return 1;
  const persons = units.flatMap(({ tags }) => tags.map(({ tag }) => personOf(tag)));
  if (asked === 'who' && persons.every((person) => person === null)) {
    return speakers.length > 0 ? ANY_SPEAKER : 1;
  }
  const speaks = persons.some((person) => person !== null && speakers.includes(person));
  return speaks ? SPEAKER : 1;
}
