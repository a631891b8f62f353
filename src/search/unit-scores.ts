import type { PassageIndex } from './passage-index.ts';
import type { Unit } from './units.ts';

/** A paragraph that bears something of the question. */
export interface Candidate {
  readonly entry: number;
  readonly score: number;
}

export interface UnitScores {
  /** The best first; ties by place in the corpus. */
  readonly candidates: readonly Candidate[];
  /** How telling each unit is in this corpus; 0 for one that no paragraph bears. */
  readonly telling: readonly number[];
}

const P = (key: string, value: number) => Number(process.env[key] ?? value);
// BM25+ as MiniSearch counts it, for what its index does not hold.
const K = 1.2;
const B = 0.7;
const D = 0.5;
// 0.5 to 1 gained the same on public collections; without a title field 1.5 % are lost.
const TITLE_WEIGHT = 0.5;

/** Scores every paragraph by the sum over units of the best variant of each. */
export function scoreUnits(index: PassageIndex, units: readonly Unit[]): UnitScores {
  const totals = new Map<number, number>();
  const telling = units.map((unit) => {
    const scores = scoreUnit(index, unit);
    for (const [entry, score] of scores) {
      totals.set(entry, (totals.get(entry) ?? 0) + score * unit.weight);
    }
    return scores.size === 0 ? 0 : tellingOf(index, unit);
  });
  const before = P('BEFORE', 0);
  const after = P('AFTER', 0);
  const smooth = new Map(totals);
  if (before + after > 0)
    for (const [entry, score] of totals) {
      const source = index.entries[entry]?.article.source;
      if (index.entries[entry + 1]?.article.source === source)
        smooth.set(entry + 1, (smooth.get(entry + 1) ?? 0) + before * score);
      if (index.entries[entry - 1]?.article.source === source)
        smooth.set(entry - 1, (smooth.get(entry - 1) ?? 0) + after * score);
    }
  const candidates = [...smooth]
    .map(([entry, score]) => ({ entry, score }))
    .sort((a, b) => b.score - a.score || a.entry - b.entry);
  return { candidates, telling };
}

function scoreUnit(index: PassageIndex, { stems, numbers, tags }: Unit): Map<number, number> {
  const scores = literalScores(index, stems);
  const country = tags.some(({ tag }) => index.language.groups[tag]?.kind === 'country');
  const soften = country ? P('CBLEND', 0.1) : P('BLEND', 1);
  if (soften < 1 && tags.length > 0 && numbers.length > 0) {
    const own = Math.max(...numbers.map((number) => rarity(index, index.counts[number] ?? 0)));
    const shared = Math.max(
      ...tags.map(({ tag }) => rarity(index, index.postings.get(tag)?.entries.length ?? 0)),
    );
    if (own > 0 && shared > 0 && shared < own) {
      const factor = (soften * own + (1 - soften) * shared) / own;
      for (const [entry, score] of scores) scores.set(entry, score * factor);
    }
  }
  for (const { tag, weight } of tags) {
    const postings = index.postings.get(tag);
    if (postings === undefined) continue;
    const factor = weight * rarity(index, postings.entries.length);
    for (const [at, entry] of postings.entries.entries()) {
      const share = (postings.percents[at] ?? 0) / 100;
      const score = factor * share * density(index, entry);
      if (score > (scores.get(entry) ?? 0)) scores.set(entry, score);
    }
  }
  return scores;
}

// MiniSearch multiplies a score by the number of matched words; undone, it is plain BM25+, which does better.
function literalScores({ words }: PassageIndex, stems: readonly string[]): Map<number, number> {
  const scores = new Map<number, number>();
  if (stems.length === 0) return scores;
  const results = words.search(stems.join(' '), { boost: { title: TITLE_WEIGHT } });
  for (const { id, score, queryTerms } of results) {
    scores.set(Number(id), score / queryTerms.length);
  }
  return scores;
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
