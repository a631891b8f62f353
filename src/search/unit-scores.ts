import type { PassageIndex } from './passage-index.ts';
import type { Unit } from './units.ts';

/** A paragraph that bears something of the question. */
export interface Candidate {
  readonly entry: number;
  readonly score: number;
}

export interface UnitScores {
  /** The best ones, best first; ties by place in the corpus. */
  readonly candidates: readonly Candidate[];
  /** How telling each unit is in this corpus; 0 for one that no paragraph bears. */
  readonly telling: readonly number[];
  /** Paragraphs that bear something but were not to be shown. */
  readonly hidden: number;
}

/** Whether an entry may be shown, by its number. */
export type Allows = (entry: number) => boolean;

const P = (key: string, value: number) => Number(process.env[key] ?? value);
// BM25+ as MiniSearch counts it, for what its index does not hold.
const K = 1.2;
const B = 0.7;
const D = 0.5;
// 0.5 to 1 gained the same on public collections; without a title field 1.5 % are lost.
const TITLE_WEIGHT = 0.5;
// The right passage is nearly always among the first hundred.
const DEPTH = 100;
// "Moscow" and "Russia", "Brits" and "the UK": which of a country's names is rare in the dossier is chance.
const COUNTRY_OWN = P('CBLEND', 0.1);
const BEFORE = P('BEFORE', 0.2);
const AFTER = P('AFTER', 0.1);

/** Scores every paragraph by the sum over units of the best variant of each. */
export function scoreUnits(
  index: PassageIndex,
  units: readonly Unit[],
  allows: Allows = () => true,
): UnitScores {
  const totals = new Float64Array(index.entries.length);
  const telling = units.map((unit) => {
    const scores = scoreUnit(index, unit);
    for (const [entry, score] of scores) {
      totals[entry] = (totals[entry] ?? 0) + score * unit.weight;
    }
    return scores.size === 0 ? 0 : tellingOf(index, unit);
  });
  return { telling, ...best(index, totals, allows) };
}

function scoreUnit(index: PassageIndex, unit: Unit): Map<number, number> {
  const { stems, tags } = unit;
  const scores = literalScores(index, stems, ownShare(index, unit));
  for (const { tag, weight } of tags) {
    const postings = index.postings.get(tag);
    if (postings === undefined) continue;
    const factor = (weight * rarity(index, postings.entries.length)) / 100;
    for (let at = 0; at < postings.entries.length; at += 1) {
      const entry = postings.entries[at] ?? 0;
      const score = factor * (postings.percents[at] ?? 0) * density(index, entry);
      if (score > (scores.get(entry) ?? 0)) scores.set(entry, score);
    }
  }
  return scores;
}

// MiniSearch multiplies a score by the number of matched words; undone, it is plain BM25+, which does better.
function literalScores(
  { words }: PassageIndex,
  stems: readonly string[],
  share: number,
): Map<number, number> {
  const scores = new Map<number, number>();
  if (stems.length === 0) return scores;
  const results = words.search(stems.join(' '), { boost: { title: TITLE_WEIGHT } });
  for (const { id, score, queryTerms } of results) {
    scores.set(Number(id), (score * share) / queryTerms.length);
  }
  return scores;
}

// What is left of a word's own rarity when it is one name of a country among others.
function ownShare(index: PassageIndex, { numbers, tags }: Unit): number {
  const isCountry = tags.some(({ tag }) => index.language.groups[tag]?.kind === 'country');
  if (!isCountry) return 1;
  const own = Math.max(0, ...numbers.map((number) => rarity(index, index.counts[number] ?? 0)));
  const counts = tags.map(({ tag }) => index.postings.get(tag)?.entries.length ?? 0);
  const shared = Math.max(0, ...counts.map((count) => rarity(index, count)));
  if (own === 0 || shared === 0 || shared >= own) return 1;
  return (COUNTRY_OWN * own + (1 - COUNTRY_OWN) * shared) / own;
}

function tellingOf(index: PassageIndex, { numbers, tags, weight }: Unit): number {
  const literal = Math.max(0, ...numbers.map((number) => rarity(index, index.counts[number] ?? 0)));
  const others = tags.map(
    (variant) =>
      variant.weight * rarity(index, index.postings.get(variant.tag)?.entries.length ?? 0),
  );
  return weight * (literal > 0 ? literal : Math.max(0, ...others));
}

/** The inverse frequency of something that so many paragraphs bear. */
function rarity({ entries }: PassageIndex, count: number): number {
  if (count === 0) return 0;
  return Math.log(1 + (entries.length - count + 0.5) / (count + 0.5));
}

function density({ entries, averageLength }: PassageIndex, entry: number): number {
  const length = (entries[entry]?.length ?? averageLength) / averageLength;
  return D + (K + 1) / (1 + K * (1 - B + B * length));
}

function best(
  index: PassageIndex,
  totals: Float64Array,
  allows: Allows,
): Pick<UnitScores, 'candidates' | 'hidden'> {
  const candidates: Candidate[] = [];
  let hidden = 0;
  for (let entry = 0; entry < totals.length; entry += 1) {
    const own = totals[entry] ?? 0;
    if (own === 0) continue;
    if (!allows(entry)) {
      hidden += 1;
      continue;
    }
    const score = own + beside(index, totals, entry);
    if (candidates.length === DEPTH && score <= (candidates.at(-1)?.score ?? 0)) continue;
    candidates.splice(placeFor(candidates, score), 0, { entry, score });
    if (candidates.length > DEPTH) candidates.pop();
  }
  return { candidates, hidden };
}

// A paragraph goes on telling what the one before it began; the answer often stands beside the words of the question.
function beside({ entries }: PassageIndex, totals: Float64Array, entry: number): number {
  const source = entries[entry]?.article.source;
  const before = entries[entry - 1]?.article.source === source ? (totals[entry - 1] ?? 0) : 0;
  const after = entries[entry + 1]?.article.source === source ? (totals[entry + 1] ?? 0) : 0;
  return BEFORE * before + AFTER * after;
}

function placeFor(candidates: readonly Candidate[], score: number): number {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle]?.score ?? 0) >= score) low = middle + 1;
    else high = middle;
  }
  return low;
}
