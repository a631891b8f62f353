import type { PassageIndex } from '../index/passage-index.ts';
import { rarityOf } from '../index/rarity.ts';
import { bySize, smallness } from '../index/smallness.ts';
import { eachTitled, titledEntries } from '../index/titles.ts';
import type { Unit } from '../question/unit.ts';
import { isCountry } from '../question/unit-kind.ts';

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

// With 25 the fourteen sets and six public collections give the same figures as with 100.
const LEAST_DEPTH = 25;
// One that has less than this of the best one's score is not lifted over it by any sentence.
const LEAST_OF_BEST = 0.25;
// "Moscow" and "Russia", "Brits" and "the UK": which of a country's names is rare in the dossier is chance.
const COUNTRY_OWN = 0.3;
// 1: development S@1 .700; 0.5: .729.
const MEANING_OWN = 0.5;
const PHRASE_OWN = 0.3;
// Twelve sets: 0.4 for 0.6 S@1 .636 -> .640; seven public collections: 0.2 for 0.4 nDCG@10 .7182 -> .7195. Without the
// bound, a topic that one paragraph touches outweighs the words of the question.
const HINT_WEIGHT = 0.4;
const LARGE_HINT_WEIGHT = 0.2;
const RAREST_HINT = 3;
// In large collections neighbours lose 0.5 %, so their share fades with the corpus' size.
const BEFORE = 0.4;
// Over 1,103 questions 0.12 for 0.2 puts twelve more right ones first and four fewer; of the 277 not looked at six and none.
const AFTER = 0.12;
// Paragraphs of a sentence or two tell on what their neighbours began; those of a hundred words stand alone. Thirty
// articles with paragraphs of 125 words, S@1: .722 with the neighbours' whole share, .770 with it faded, .768 without.
const PIECE_WORDS = 40;

export interface ScoreOptions {
  readonly allows?: Allows | null;
  /** How many candidates are wanted at the most; never fewer than are needed to find the best. */
  readonly depth?: number;
  /** What a candidate has at least of the best one's score. */
  readonly least?: number;
}

/** Scores every paragraph by the sum over units of the best variant of each. */
export function scoreUnits(
  index: PassageIndex,
  units: readonly Unit[],
  { allows = null, depth = LEAST_DEPTH, least = LEAST_OF_BEST }: ScoreOptions = {},
): UnitScores {
  const totals = new Float64Array(index.entries.length);
  const sheet: Sheet = { scores: new Float64Array(index.entries.length), touched: [] };
  const telling = units.map((unit) => {
    scoreUnit(index, unit, sheet);
    const isBorne = sheet.touched.length > 0;
    scoreHints(index, unit, sheet);
    for (const entry of sheet.touched) {
      totals[entry] = (totals[entry] ?? 0) + (sheet.scores[entry] ?? 0) * unit.weight;
      sheet.scores[entry] = 0;
    }
    sheet.touched.length = 0;
    return isBorne ? tellingOf(index, unit) : 0;
  });
  return {
    telling,
    ...best(index, totals, { allows, depth: Math.max(depth, LEAST_DEPTH), least }),
  };
}

/** Room for one unit's scores, used again for the next one. */
interface Sheet {
  readonly scores: Float64Array;
  readonly touched: number[];
}

function addTo({ scores, touched }: Sheet): (entry: number, score: number) => void {
  return (entry, score) => {
    const known = scores[entry] ?? 0;
    if (known === 0) touched.push(entry);
    scores[entry] = known + score;
  };
}

function scoreUnit(index: PassageIndex, unit: Unit, sheet: Sheet): void {
  const { scores, touched } = sheet;
  const add = addTo(sheet);
  const raise = (entry: number, score: number) => {
    const known = scores[entry] ?? 0;
    if (known === 0) touched.push(entry);
    if (score > known) scores[entry] = score;
  };
  scoreWords(index, unit, add);
  const share = ownShare(index, unit);
  for (const number of unit.numbers) {
    eachTitled(index.titles, number, (entry, score) => add(entry, score * share));
  }
  for (const { tag, weight } of unit.tags) {
    eachBearer(index, tag, { worth: (rare) => weight * rare, visit: raise });
  }
}

// What an answer tends to say adds to what the question says: "count", "plead" and "bail" where a charge is asked about.
function scoreHints(index: PassageIndex, { hints }: Unit, sheet: Sheet): void {
  const weight = bySize(smallness(index), [HINT_WEIGHT, LARGE_HINT_WEIGHT]);
  const worth = (rare: number) => (weight * Math.min(RAREST_HINT, rare)) / hints.length;
  for (const tag of hints) eachBearer(index, tag, { worth, visit: addTo(sheet) });
}

interface Bearing {
  /** What bearing the tag surely is worth, by the tag's rarity. */
  worth(rare: number): number;
  visit(entry: number, score: number): void;
}

function eachBearer(index: PassageIndex, tag: number, { worth, visit }: Bearing): void {
  const postings = index.postings.get(tag);
  if (postings === undefined) return;
  const factor = worth(rarity(index, postings.entries.length)) / 100;
  for (let at = 0; at < postings.entries.length; at += 1) {
    const entry = postings.entries[at] ?? 0;
    visit(entry, factor * (postings.percents[at] ?? 0) * (index.densities[entry] ?? 1));
  }
}

// The words of a phrase add up.
function scoreWords(
  index: PassageIndex,
  unit: Unit,
  add: (entry: number, score: number) => void,
): void {
  const share = ownShare(index, unit);
  for (const stem of unit.stems) {
    const { entries, scores } = index.words.scoresOf(stem);
    for (let at = 0; at < entries.length; at += 1) add(entries[at] ?? 0, (scores[at] ?? 0) * share);
  }
}

// What is left of a word's own rarity when others mean the same: of several names for one thing, which is the rare one
// is chance in a small dossier.
function ownShare(index: PassageIndex, unit: Unit): number {
  const { kind, numbers, tags } = unit;
  if (tags.length === 0) return 1;
  const own = Math.max(0, ...numbers.map((number) => rarity(index, index.counts[number] ?? 0)));
  const counts = tags.map(({ tag }) => index.postings.get(tag)?.entries.length ?? 0);
  const shared = Math.max(0, ...counts.map((count) => rarity(index, count)));
  if (own === 0 || shared === 0 || shared >= own) return 1;
  const kept = isCountry(index.language, unit)
    ? COUNTRY_OWN
    : 1 - (1 - (kind === 'phrase' ? PHRASE_OWN : MEANING_OWN)) * smallness(index);
  return (kept * own + (1 - kept) * shared) / own;
}

function tellingOf(index: PassageIndex, { numbers, tags, weight }: Unit): number {
  const literal = Math.max(0, ...numbers.map((number) => rarity(index, bearing(index, number))));
  const others = tags.map(
    (variant) =>
      variant.weight * rarity(index, index.postings.get(variant.tag)?.entries.length ?? 0),
  );
  return weight * (literal > 0 ? literal : Math.max(0, ...others));
}

// The paragraphs with a word; of one that only titles have, those below them.
function bearing({ counts, titles }: PassageIndex, number: number): number {
  return counts[number] || titledEntries(titles, number);
}

function rarity({ entries }: PassageIndex, count: number): number {
  return rarityOf(count, entries.length);
}

function best(
  index: PassageIndex,
  totals: Float64Array,
  { allows, depth, least }: Required<ScoreOptions>,
): Pick<UnitScores, 'candidates' | 'hidden'> {
  const candidates: Candidate[] = [];
  const lent = smallness(index) * pieceness(index);
  let hidden = 0;
  for (let entry = 0; entry < totals.length; entry += 1) {
    const own = totals[entry] ?? 0;
    if (own === 0) continue;
    if (allows === null || allows(entry)) {
      const score = own + lent * beside(index, totals, entry);
      insert(candidates, { entry, score }, depth);
    } else hidden += 1;
  }
  const floor = (candidates[0]?.score ?? 0) * least;
  return { candidates: candidates.filter(({ score }) => score >= floor), hidden };
}

function insert(candidates: Candidate[], candidate: Candidate, depth: number): void {
  const { score } = candidate;
  if (candidates.length === depth && score <= (candidates.at(-1)?.score ?? 0)) return;
  candidates.splice(placeFor(candidates, score), 0, candidate);
  if (candidates.length > depth) candidates.pop();
}

// How much of a piece of its article a paragraph mostly is, 0 to 1, by the mean count of words.
function pieceness({ rows, entries }: PassageIndex): number {
  return Math.min(1, (PIECE_WORDS * entries.length) / rows.length) ** 2;
}

// A paragraph goes on telling what the one before it began; the answer often stands beside the words of the question.
function beside({ articleOf }: PassageIndex, totals: Float64Array, entry: number): number {
  const article = articleOf[entry];
  const before = articleOf[entry - 1] === article ? (totals[entry - 1] ?? 0) : 0;
  const after = articleOf[entry + 1] === article ? (totals[entry + 1] ?? 0) : 0;
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
